internal import Foundation

/// The user's cache folder (XDG Base Directory Specification).
enum CacheFolder {
  /// `XDG_CACHE_HOME`, or `.cache` in the home folder, which is `HOME` as for the compilers.
  static let url: URL = {
    let environment = ProcessInfo.processInfo.environment
    if let path = environment["XDG_CACHE_HOME"], path.hasPrefix("/") { return URL(fileURLWithPath: path) }
    if let path = environment["HOME"], path.hasPrefix("/") {
      return URL(fileURLWithPath: path).appendingPathComponent(".cache")
    }
    return FileManager.default.homeDirectoryForCurrentUser.appendingPathComponent(".cache")
  }()

  /// Returns whether a program can write to a cache folder of its own.
  static func isUsable(for program: String) -> Bool {
    let folder = url.appendingPathComponent(program)
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return FileManager.default.isWritableFile(atPath: folder.path)
  }
}
