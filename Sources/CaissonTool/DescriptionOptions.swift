internal import ArgumentParser
internal import CaissonModel
internal import Foundation

/// The descriptions that a command is about.
struct DescriptionOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp("The Swift files that hold the descriptions.", valueName: "description"),
    completion: .file(extensions: ["swift"]))
  var files: [String]

  @Flag(help: "Evaluate anew, even if nothing has changed since the last time.")
  var noCache = false

  /// Evaluates the descriptions, each file by itself.
  func evaluate() throws -> [EvaluatedDescription] {
    let installation = try Installation.find()
    return try files.map { file in
      let evaluator = DescriptionEvaluator(source: try DescriptionSource(path: file), installation: installation)
      return try evaluator.evaluate(usingCache: !noCache)
    }
  }
}

/// What a file of descriptions says.
struct EvaluatedDescription {
  /// The name of the Swift module that the file belongs to.
  let module: String
  /// The libraries, one for each `@Bindings` protocol; never empty.
  let libraries: [LibraryDescription]
}
