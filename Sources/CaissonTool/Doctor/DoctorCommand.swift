internal import ArgumentParser

/// `caisson doctor`: looks at what the tool stands on, and says what is missing.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Checks what the tool stands on, and says what to do where something is missing.",
    discussion: """
      Looks for the Swift compiler, Caisson's own modules, libclang, the headers of the compiler and of C, a C compiler, \
      libffi and pkg-config. Exit codes: 0 all that is needed is there, 2 something is missing. What is only a warning \
      can be done without.

        caisson doctor --library expat --library zlib

      looks for two libraries as well, as pkg-config knows them.
      """)

  /// What is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// A line for each thing.
    case human
    /// An object, with a version of its form in `schema`.
    case json
  }

  @Option(name: .shortAndLong, help: "The form: human (a line for each thing) or json (for programs).")
  var format = Format.human

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("A library to look for too, by its name for pkg-config.", valueName: "name"),
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
