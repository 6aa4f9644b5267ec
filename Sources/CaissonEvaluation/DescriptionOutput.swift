public import CaissonDescription
internal import Foundation

/// The output of descriptions, called by the `main` that is compiled with them.
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
        // Print errors in the form of the compiler, which cannot check this.
        for problem in error.problems {
          FileHandle.standardError.write(Data("\(problem.place): error: \(problem.message)\n".utf8))
        }
        exit(1)
      }
    }
    try encoder.encode(descriptions).write(to: URL(fileURLWithPath: path))
  }
}
