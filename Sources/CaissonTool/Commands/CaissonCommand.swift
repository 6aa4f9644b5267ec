internal import ArgumentParser

/// `caisson`: the command line.
@main
struct CaissonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "caisson",
    abstract: "Make Swift bindings for C libraries, and C headers for Swift libraries.",
    discussion: """
      A description is a Swift file with a @Bindings protocol. Check the installation, import a header, check the \
      description after editing it, and generate the stubs:

        caisson doctor
        caisson import '<expat.h>' --link expat > Sources/Expat/Expat.swift
        caisson check Sources/Expat/Expat.swift
        caisson generate Sources/Expat/Expat.swift --output Sources

      Write the C header for a Swift module with @Export declarations:

        caisson export Sources/Counter/Counter.swift --output include/counter.h

      Exit codes: 0 success; 1 a description, header or template is wrong, or a file on disk differs; 2 something on this \
      machine is missing or failed; 64 the command line is wrong.
      """,
    version: CaissonVersion.current,
    subcommands: [
      ImportCommand.self, GenerateCommand.self, CheckCommand.self, ExplainCommand.self, DescribeCommand.self,
      DiffCommand.self, LayoutCommand.self, ExportCommand.self, TemplatesCommand.self, DoctorCommand.self,
    ])
}

extension CaissonCommand {
  /// Runs the command that the arguments name.
  static func main() { main(separated(CommandLine.arguments.dropFirst())) }

  /// Splits joined options such as `-DNAME=VALUE`, because the parser would take the text before `=` for the option.
  private static func separated(_ arguments: ArraySlice<String>) -> [String] {
    let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
    let options = arguments[..<end].flatMap { argument in
      let isJoined = ["-D", "-I"].contains { argument.hasPrefix($0) } && argument.contains("=")
      return isJoined ? [String(argument.prefix(2)), String(argument.dropFirst(2))] : [argument]
    }
    return options + arguments[end...]
  }
}

/// The version of this build.
enum CaissonVersion {
  static let current = "0.1.0"
}
