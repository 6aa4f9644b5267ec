internal import CClang

/// The libclang that reads headers on this machine.
public struct InstalledLibclang: Hashable, Sendable {
  /// The loaded file.
  public var path: String
  /// The version, as it reports itself: `Debian clang version 14.0.6`.
  public var version: String
  /// The folder of the compiler's headers, without `/include`; nil if it was not found, in which case libclang searches
  /// for it on its own.
  public var resourceDirectory: String?

  /// Loads libclang in the same way as ``HeaderReader``.
  ///
  /// - Throws: ``HeaderError/noLibclang(_:)``.
  public static func find() throws(HeaderError) -> InstalledLibclang {
    let clang = try Libclang()
    let path = clang_library_path(clang.functions).map { String(cString: $0) } ?? ""
    return InstalledLibclang(path: path, version: clang.version, resourceDirectory: clang.resourceDirectory)
  }
}
