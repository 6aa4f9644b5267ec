internal import ArgumentParser
internal import CaissonModel
internal import Foundation

/// The descriptions that a command processes.
struct DescriptionOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp("The Swift files with descriptions; - is standard input.", valueName: "description"),
    completion: .file(extensions: ["swift"]))
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "The descriptions' Swift module. Default: the name of their folder.", valueName: "name"))
  var module: String?

  @Flag(help: "Ignore cached results.")
  var noCache = false

  /// Evaluates the descriptions, file by file.
  func evaluate() throws -> [EvaluatedDescription] {
    let installation = try Installation.find()
    return try files.map { file in
      guard file == "-" else { return try evaluate(file, with: installation) }
      return try TemporaryFolder.use { folder in
        let path = folder.appendingPathComponent("Standard/Input.swift")
        try FileManager.default.createDirectory(
          at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileHandle.standardInput.readToEnd()?.write(to: path)
        return try evaluate(path.path, with: installation)
      }
    }
  }

  private func evaluate(_ file: String, with installation: Installation) throws -> EvaluatedDescription {
    let evaluator = DescriptionEvaluator(
      source: try DescriptionSource(path: file, module: module), installation: installation)
    return try evaluator.evaluate(usingCache: !noCache)
  }
}

/// The contents of a file of descriptions.
struct EvaluatedDescription {
  /// The file.
  let source: DescriptionSource
  /// The libraries, one for each `@Bindings` protocol; never empty.
  let libraries: [LibraryDescription]

  /// The name of the Swift module that the file belongs to.
  var module: String { source.module }
}
