internal import ArgumentParser
internal import CaissonModel
internal import Foundation

/// The descriptions that a command is about.
struct DescriptionOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp("The Swift files that hold the descriptions; - is standard input.", valueName: "description"),
    completion: .file(extensions: ["swift"]))
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "The Swift module that the descriptions belong to; by default the name of their folder.", valueName: "name"))
  var module: String?

  @Flag(help: "Evaluate anew, even if nothing has changed since the last time.")
  var noCache = false

  /// Evaluates the descriptions, each file by itself.
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

/// What a file of descriptions says.
struct EvaluatedDescription {
  /// The file.
  let source: DescriptionSource
  /// The libraries, one for each `@Bindings` protocol; never empty.
  let libraries: [LibraryDescription]

  /// The name of the Swift module that the file belongs to.
  var module: String { source.module }
}
