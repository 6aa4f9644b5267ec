internal import Foundation

/// Writes files atomically.
enum WholeFiles {
  /// Writes all files under temporary names beside the old ones, and then renames them one by one.
  ///
  /// If it fails or is interrupted before the renaming, the old files remain; concurrent runs do not mix.
  static func write(_ files: [(path: String, text: String)]) throws {
    var staged: [(temporary: String, path: String)] = []
    defer { staged.forEach { unlink($0.temporary) } }
    for file in files {
      // A symbolic link is kept, and its target is written.
      let url = URL(fileURLWithPath: file.path).resolvingSymlinksInPath()
      let folder = url.deletingLastPathComponent()
      let temporary = folder.appendingPathComponent(".\(url.lastPathComponent).\(UUID().uuidString)").path
      do {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        staged.append((temporary, url.path))
        try Data(file.text.utf8).write(to: URL(fileURLWithPath: temporary), options: .withoutOverwriting)
        if let mode = try? FileManager.default.attributesOfItem(atPath: url.path)[.posixPermissions] {
          try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: temporary)
        }
      } catch {
        throw ToolError.machine("cannot write '\(file.path)': \(error.localizedDescription)")
      }
    }
    while let file = staged.first {
      guard rename(file.temporary, file.path) == 0 else {
        throw ToolError.machine("cannot write '\(file.path)': \(String(cString: strerror(errno)))")
      }
      staged.removeFirst()
    }
  }
}
