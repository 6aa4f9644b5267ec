/// The reason why the tool could not run.
enum CommandError: Error, CustomStringConvertible {
  case build(String, log: String)
  case noTool
  case noModule(String, known: [String])
  case noDescriptions([String])

  var description: String {
    switch self {
    case .build(let product, let log): "cannot build '\(product)':\n\(log)"
    case .noTool: "the build did not produce the program 'caisson'"
    case .noModule(let name, let known):
      "the package has no module '\(name)'; choose one of \(known.joined(separator: ", "))"
    case .noDescriptions(let names):
      "\(names.isEmpty ? "the package" : names.joined(separator: ", ")) has no description; add a Swift file with a "
        + "protocol marked @Bindings(headers: [\"<...>\"])"
    }
  }
}
