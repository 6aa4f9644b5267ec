internal import CaissonGenerator
internal import Foundation

/// The folder that generated files are written to.
struct OutputFolder {
  let path: String

  /// The path of a file in the folder.
  func path(of file: GeneratedFile) -> String {
    path.hasSuffix("/") ? path + file.path : path + "/" + file.path
  }

  /// The files whose content on disk is another.
  func changes(to files: [GeneratedFile]) throws -> [GeneratedFile] {
    files.filter { file in
      FileManager.default.contents(atPath: path(of: file)) != Data(file.contents.utf8)
    }
  }

  /// Writes files, each at once: who reads one meanwhile sees the old or the new content.
  func write(_ files: [GeneratedFile]) throws {
    try WholeFiles.write(files.map { (path: path(of: $0), text: $0.contents) })
  }
}
