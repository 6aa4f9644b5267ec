/// Why the tool could not be run.
enum CommandError: Error, CustomStringConvertible {
  case build(String, log: String)
  case noTool
  case noModule(String, known: [String])
  case noDescriptions([String])

  var description: String {
    switch self {
    case .build(let product, let log): "cannot build '\(product)':\n\(log)"
    case .noTool: "the build has made no program 'caisson'"
    case .noModule(let name, let known): "the package has no module '\(name)'; it has \(known.joined(separator: ", "))"
    case .noDescriptions(let names):
      "\(names.isEmpty ? "no target of the package" : names.joined(separator: ", ")) has a description: "
        + "a Swift file with a protocol that has @Bindings(headers: [\"<...>\"])"
    }
  }
}
