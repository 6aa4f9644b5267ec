internal import ArgumentParser

/// `caisson`: the command line.
@main
struct CaissonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "caisson",
    abstract: "Makes Swift bindings of C libraries from descriptions in Swift.",
    discussion: """
      A description is a Swift file with a @Bindings protocol. Look whether all is there that is needed, and write the \
      stubs of a description:

        caisson doctor
        caisson generate Sources/Expat/Expat.swift --output Sources

      Exit codes: 0 done, 1 the description or a template is wrong or what is on disk differs, 2 something on this \
      machine is missing or failed, 64 the command line is wrong.
      """,
    version: CaissonVersion.current,
    subcommands: [GenerateCommand.self, DescribeCommand.self, TemplatesCommand.self, DoctorCommand.self])
}

/// The version of this build.
enum CaissonVersion {
  static let current = "0.1.0"
}
