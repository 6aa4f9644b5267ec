internal import CaissonGenerator
internal import Foundation

/// The folder that generated files are written to.
struct OutputFolder {
  let path: String

  /// Returns the path of a file in the folder.
  func path(of file: GeneratedFile) -> String {
    path.hasSuffix("/") ? path + file.path : path + "/" + file.path
  }

  /// Returns the files whose contents on disk differ.
  func changes(to files: [GeneratedFile]) throws -> [GeneratedFile] {
    files.filter { file in
      FileManager.default.contents(atPath: path(of: file)) != Data(file.contents.utf8)
    }
  }

  /// Writes files atomically: a reader sees either the old or the new contents.
  func write(_ files: [GeneratedFile]) throws {
    try WholeFiles.write(files.map { (path: path(of: $0), text: $0.contents) })
  }
}
