internal import ArgumentParser
internal import CaissonModel
internal import Foundation

/// `caisson describe`: prints the contents of a description.
struct DescribeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "describe",
    abstract: "Print a description as JSON or as C prototypes.",
    discussion: """
      The prototypes that the C compiler will check:

        caisson describe --format c Sources/Expat/Expat.swift

      The names of the functions, with jq:

        caisson describe Sources/Expat/Expat.swift | jq -r '.[].functions[].symbol'
      """)

  /// The output formats.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// The model, with the version of its schema in `schema`.
    case json
    /// One prototype for each function.
    case c
  }

  @OptionGroup var source: DescriptionOptions

  @Option(name: .shortAndLong, help: "The output format: json (the model) or c (prototypes).")
  var format = Format.json

  func run() throws {
    try Terminal.reporting {
      let libraries = try source.evaluate().flatMap(\.libraries)
      switch format {
      case .json:
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        print(String(decoding: try encoder.encode(libraries), as: UTF8.self))
      case .c:
        for library in libraries { print(prototypes(of: library)) }
      }
    }
  }

  private func prototypes(of library: LibraryDescription) -> String {
    let headers = library.defines.map(\.directive) + library.headers.map { "#include \($0)" }
    let functions = library.functions.map { "\($0.prototype);  // \($0.name), \($0.place.file):\($0.place.line)" }
    return (["// \(library.name)"] + headers + [""] + functions).joined(separator: "\n")
  }
}
