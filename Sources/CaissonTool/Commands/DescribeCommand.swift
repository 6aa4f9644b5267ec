internal import ArgumentParser
internal import CaissonModel
internal import Foundation

/// `caisson describe`: prints what a description says.
struct DescribeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "describe",
    abstract: "Prints what a description says, as JSON or as C prototypes.",
    discussion: """
      What the C compiler is going to be asked about the functions:

        caisson describe --format c Sources/Expat/Expat.swift

      The names of the functions, with jq:

        caisson describe Sources/Expat/Expat.swift | jq -r '.[].functions[].symbol'
      """)

  /// What is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// The model, with a version of its form in `schema`.
    case json
    /// A prototype for each function.
    case c
  }

  @OptionGroup var source: DescriptionOptions

  @Option(name: .shortAndLong, help: "The form: json (the versioned model) or c (prototypes).")
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
