internal import ArgumentParser
internal import CaissonCheck
internal import CaissonModel
internal import Foundation

/// `caisson check`: compares descriptions with the headers that they name.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Compares descriptions with the headers that they name, and with a shared library.",
    discussion: """
      All differences are found in one run, each with its place in the description and in the header:

        caisson check Sources/Expat/Expat.swift
        caisson check Sources/Expat/Expat.swift --library libexpat.so.1
        caisson check Sources/Expat/Expat.swift --target aarch64-linux-gnu --target i686-linux-gnu

      Exit codes: 0 the description agrees, 1 it does not (with --strict: or there are warnings), 2 something on this machine is \
      missing or failed, 64 the command line is wrong. 'caisson explain RULE' says more about a finding.
      """)

  /// How findings are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case human
    case json
    /// The Static Analysis Results Interchange Format, 2.1.0.
    case sarif
  }

  @OptionGroup var source: DescriptionOptions

  @OptionGroup var headers: HeaderOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The folder that holds the modules, as for 'generate'; by default the one above the description's.",
      valueName: "folder"))
  var output: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "A shared library to look for the symbols in, with those that it links: a file, a name that the loader finds, or what stands "
        + "behind -l. Of several, one has to have each.", valueName: "file"))
  var library: [String] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("A target of Clang to check for, as often as wanted.", valueName: "triple"))
  var target: [String] = []

  @Option(name: .shortAndLong, help: "How findings are printed: human, json or sarif.")
  var format = Format.human

  @Option(help: "Whether to use colours: auto, always or never.")
  var color = ColorChoice.auto

  @Flag(help: "Edit the descriptions where the mend is plain, and check them again.")
  var fix = false

  @Flag(help: "Exit with 1 for warnings, too.")
  var strict = false

  func validate() throws {
    if fix && source.files.contains("-") {
      throw ValidationError("--fix edits files: standard input is none.")
    }
  }

  func run() throws {
    try Terminal.reporting {
      let symbols = try SymbolListing.read(library)
      var report = try check(with: symbols)
      // What a mend has uncovered, or has not mended, a new check finds.
      if fix, case let count = try report.applyFixes(), count > 0 {
        report = try check(with: symbols)
        report.fixedCount = count
      }
      report.print(format, usingColor: color.isOn)
      let isWrong = report.findings.holdErrors || strict && report.findings.contains { $0.severity == .warning }
      if isWrong { throw ToolError.alreadyReported }
    }
  }

  private func check(with symbols: LibrarySymbols?) throws -> FindingReport {
    var report = FindingReport()
    for description in try source.evaluate() {
      try report.add(description.source)
      let checker = DescriptionChecker(
        module: description.module, options: headers, output: output ?? description.source.modulesFolder)
      for library in description.libraries {
        let (findings, comparison) = try check(library, with: checker, symbols)
        report.findings += findings
        if let comparison { report.comparisons.append(comparison) }
      }
    }
    report.findings = report.findings.ordered
    return report
  }

  private func check(
    _ library: LibraryDescription, with checker: DescriptionChecker, _ symbols: LibrarySymbols?
  ) throws -> (findings: [Finding], comparison: TargetComparison?) {
    var findings: [Finding] = []
    var declared: [(target: String, model: HeaderModel)] = []
    for target in target.isEmpty ? [nil] : target.map(Optional.some) {
      let checked = try checker.check(library, target: target)
      if let headers = checked.headers { declared.append((target ?? "", headers)) }
      // What is wrong on several targets is said once, where it is the same.
      for finding in checked.findings {
        var finding = finding
        if let target, self.target.count > 1 { finding.message += " (\(target))" }
        let isKnown = findings.contains {
          $0.rule == finding.rule && $0.place == finding.place && $0.message == finding.message
        }
        if !isKnown { findings.append(finding) }
      }
    }
    if let symbols { findings += SymbolCheck(library, against: symbols, headers: declared.first?.model).findings() }
    return (findings, declared.count > 1 ? TargetComparison(of: library, on: declared) : nil)
  }
}
