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
    var descriptions: [LibraryDescription] = []
    for library in libraries {
      do throws(LinkError) {
        descriptions.append(try library.describeLibrary())
      } catch {
        // The compiler cannot know: what it says looks so.
        for problem in error.problems {
          FileHandle.standardError.write(Data("\(problem.place): error: \(problem.message)\n".utf8))
        }
        exit(1)
      }
    }
    try encoder.encode(descriptions).write(to: URL(fileURLWithPath: path))
  }
}
