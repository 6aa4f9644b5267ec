public import CaissonDescription
internal import Foundation

/// What the `main` that is compiled with a description calls.
public enum DescriptionOutput {
  /// Writes the descriptions to a file as a JSON array.
  ///
  /// - Parameters:
  ///   - libraries: the types that `@Bindings` wrote.
  ///   - path: the file.
  public static func write(_ libraries: [any LinkedLibrary.Type], to path: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let descriptions = libraries.map { $0.describeLibrary() }
    try encoder.encode(descriptions).write(to: URL(fileURLWithPath: path))
  }
}
