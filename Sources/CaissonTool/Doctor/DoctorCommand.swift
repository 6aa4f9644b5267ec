internal import ArgumentParser

/// `caisson doctor`: checks the tool's requirements, and reports what is missing.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Check the tool's requirements, and suggest fixes.",
    discussion: """
      Checks the Swift compiler, Caisson's own modules, libclang, the headers of the compiler and of the C library, a C \
      compiler, libffi and pkg-config. A warning is about something optional. Exit codes: 0 everything required is \
      installed; 2 something is missing.

        caisson doctor --library expat --library zlib

      also checks two libraries, by their pkg-config names.
      """)

  /// The output formats.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// One line for each requirement.
    case human
    /// An object, with the version of its schema in `schema`.
    case json
  }

  @Option(name: .shortAndLong, help: "The output format: human or json.")
  var format = Format.human

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("A library to check, by its pkg-config name.", valueName: "name"),
    completion: .shellCommand("pkg-config --list-all | cut -d ' ' -f 1"))
  var library: [String] = []

  func run() throws {
    try Terminal.reporting {
      let report = DoctorReport(DoctorChecks.all.map { $0() } + library.flatMap(DoctorChecks.library))
      switch format {
      case .human: print(report.text(inColour: Terminal.showsColour))
      case .json: print(try report.json())
      }
      if !report.isGood { throw ToolError.missing }
    }
  }
}
