internal import Foundation

/// A private folder for temporary files.
enum TemporaryFolder {
  /// Creates a folder, calls `work` with it, and removes the folder in any case.
  static func use<Result>(_ work: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("caisson-\(UUID().uuidString)")
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw ToolError.machine("cannot create the temporary folder '\(folder.path)': \(error.localizedDescription)")
    }
    defer { try? FileManager.default.removeItem(at: folder) }
    return try work(folder)
  }
}
