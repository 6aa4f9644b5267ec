internal import ArgumentParser

/// `caisson`: the command line.
@main
struct CaissonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "caisson",
    abstract: "Makes Swift bindings of C libraries from descriptions in Swift, and C headers of Swift libraries.",
    discussion: """
      A description is a Swift file with a @Bindings protocol. Look whether all is there that is needed, make a \
      description of headers, check it once it is edited, and write its stubs:

        caisson doctor
        caisson import '<expat.h>' --link expat > Sources/Expat/Expat.swift
        caisson check Sources/Expat/Expat.swift
        caisson generate Sources/Expat/Expat.swift --output Sources

      The other way, the C header of what a Swift module exports with @Export:

        caisson export Sources/Counter/Counter.swift --output include/counter.h

      Exit codes: 0 done, 1 the description, a header or a \
      template is wrong or what is on disk differs, 2 something on this machine is missing or failed, 64 the command line is wrong.
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

  /// The arguments, with `-DNAME=VALUE` and its kin as two: the parser would take what is before the `=` for the option.
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
