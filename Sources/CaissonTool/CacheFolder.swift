internal import Foundation

/// The user's folder for what can be made again (XDG Base Directory Specification).
enum CacheFolder {
  /// `XDG_CACHE_HOME`, or `.cache` in the home folder.
  static let url: URL = {
    if let path = ProcessInfo.processInfo.environment["XDG_CACHE_HOME"], path.hasPrefix("/") {
      return URL(fileURLWithPath: path)
    }
    return FileManager.default.homeDirectoryForCurrentUser.appendingPathComponent(".cache")
  }()

  /// Whether a program can keep something in a folder of its own there.
  static func isUsable(for program: String) -> Bool {
    let folder = url.appendingPathComponent(program)
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return FileManager.default.isWritableFile(atPath: folder.path)
  }
}
