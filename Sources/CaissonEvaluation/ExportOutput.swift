public import CaissonExport
internal import Foundation

/// The output of exports, called by the `main` that is compiled with them.
public enum ExportOutput {
  /// Writes the descriptions of exports to a file as a JSON array.
  ///
  /// - Parameters:
  ///   - exported: the types that `@Export` and `@ExportLibrary` wrote.
  ///   - path: the file.
  public static func write(_ exported: [any Exported.Type], to path: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try encoder.encode(exported.flatMap { $0.exports }).write(to: URL(fileURLWithPath: path))
  }
}
