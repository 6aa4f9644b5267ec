internal import CClang

/// The libclang that reads headers on this machine.
public struct InstalledLibclang: Hashable, Sendable {
  /// The file that was loaded.
  public var path: String
  /// The version, in its own words: `Debian clang version 14.0.6`.
  public var version: String
  /// The folder of the headers that belong to the compiler, without its `/include`; nil if it was not found, in which case
  /// libclang looks for it on its own.
  public var resourceDirectory: String?

  /// Loads libclang as ``HeaderReader`` does.
  ///
  /// - Throws: ``HeaderError/noLibclang(_:)``.
  public static func find() throws(HeaderError) -> InstalledLibclang {
    let clang = try Libclang()
    let path = clang_library_path(clang.functions).map { String(cString: $0) } ?? ""
    return InstalledLibclang(path: path, version: clang.version, resourceDirectory: clang.resourceDirectory)
  }
}
