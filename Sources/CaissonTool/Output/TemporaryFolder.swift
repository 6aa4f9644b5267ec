internal import Foundation

/// A folder of one's own for the length of some work.
enum TemporaryFolder {
  /// Makes a folder, works in it, and removes it, come what may.
  static func use<Result>(_ work: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("caisson-\(UUID().uuidString)")
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw ToolError.machine("cannot make a temporary folder '\(folder.path)': \(error.localizedDescription)")
    }
    defer { try? FileManager.default.removeItem(at: folder) }
    return try work(folder)
  }
}
