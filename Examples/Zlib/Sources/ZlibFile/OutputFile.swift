import Foundation

/// A file that is written completely or not at all.
struct OutputFile {
  let path: String

  /// Writes the file under a temporary name beside its path, and renames it at the end.
  ///
  /// - Parameter body: a closure that takes a function for writing the next bytes.
  func write(_ body: (([UInt8]) throws -> Void) throws -> Void) throws {
    let partial = "\(path).partial"
    try Data().write(to: URL(fileURLWithPath: partial))
    do {
      let file = try FileHandle(forWritingTo: URL(fileURLWithPath: partial))
      try body { try file.write(contentsOf: $0) }
      try file.close()
      guard rename(partial, path) == 0 else { throw CocoaError(.fileWriteUnknown) }
    } catch {
      try? FileManager.default.removeItem(atPath: partial)
      throw error
    }
  }
}
