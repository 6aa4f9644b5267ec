internal import ArgumentParser
internal import CaissonCheck
internal import CaissonDiagnostics
internal import CaissonModel
internal import Foundation

/// `caisson check`: compares descriptions with the headers that they name.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Compare descriptions with their headers, and with shared libraries.",
    discussion: """
      Every difference is reported, with its source locations in the description and in the header:

        caisson check Sources/Expat/Expat.swift
        caisson check Sources/Expat/Expat.swift --library libexpat.so.1
        caisson check Sources/Expat/Expat.swift --target aarch64-linux-gnu --target i686-linux-gnu

      Exit codes: 0 the description agrees with its headers; 1 it does not (with --strict, also if there are warnings); \
      2 something on this machine is missing or failed; 64 the command line is wrong. 'caisson explain RULE' explains a \
      finding.
      """)

  /// The output formats for findings.
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
      "The folder of the modules, as for 'generate'. Default: above the description's.",
      valueName: "folder"))
  var output: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "A shared library that must have the symbols; may be repeated.",
      discussion: """
        A file, a name that the loader finds (libexpat.so.1), or a name as for -l. Libraries that it links are searched, \
        too. Each symbol must be in at least one of them.
        """, valueName: "file"))
  var library: [String] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("A Clang target to check for; may be repeated.", valueName: "triple"))
  var target: [String] = []

  @Option(name: .shortAndLong, help: "The output format: human, json or sarif.")
  var format = Format.human

  @Option(help: "When to use colours: auto, always or never.")
  var color = ColorChoice.auto

  @Flag(help: "Apply fix-its, and check again.")
  var fix = false

  @Flag(help: "Exit with code 1 for warnings, too.")
  var strict = false

  func validate() throws {
    if fix && source.files.contains("-") {
      throw ValidationError("--fix needs a file to edit; standard input is not one")
    }
  }

  func run() throws {
    try Terminal.reporting {
      let symbols = try SymbolListing.read(library)
      var report = try check(with: symbols)
      // Check again: a fix-it may uncover further problems, or fail to solve one.
      if fix, case let count = try report.applyFixIts(), count > 0 {
        report = try check(with: symbols)
        report.fixedCount = count
      }
      report.print(format, usingColor: color.isOn)
      let isWrong = report.diagnostics.holdErrors || strict && report.diagnostics.contains { $0.severity == .warning }
      if isWrong { throw ToolError.alreadyReported }
    }
  }

  private func check(with symbols: LibrarySymbols?) throws -> DiagnosticReport {
    var report = DiagnosticReport()
    for description in try source.evaluate() {
      try report.add(description.source)
      let checker = DescriptionChecker(
        module: description.module, options: headers, output: output ?? description.source.modulesFolder)
      for library in description.libraries {
        let (diagnostics, comparison) = try check(library, with: checker, symbols)
        report.diagnostics += diagnostics
        if let comparison { report.comparisons.append(comparison) }
      }
    }
    report.diagnostics = report.diagnostics.ordered
    return report
  }

  private func check(
    _ library: LibraryDescription, with checker: DescriptionChecker, _ symbols: LibrarySymbols?
  ) throws -> (diagnostics: [Diagnostic], comparison: TargetComparison?) {
    var diagnostics: [Diagnostic] = []
    var declared: [(target: String, model: HeaderModel)] = []
    for target in target.isEmpty ? [nil] : target.map(Optional.some) {
      let checked = try checker.check(library, target: target)
      if let headers = checked.headers { declared.append((target ?? "", headers)) }
      // A diagnostic that is the same on several targets is reported once.
      for diagnostic in checked.diagnostics {
        var diagnostic = diagnostic
        if let target, self.target.count > 1 { diagnostic.message += " (\(target))" }
        let isKnown = diagnostics.contains {
          $0.rule == diagnostic.rule && $0.location == diagnostic.location && $0.message == diagnostic.message
        }
        if !isKnown { diagnostics.append(diagnostic) }
      }
    }
    if let symbols {
      diagnostics += SymbolCheck(library, against: symbols, headers: declared.first?.model).diagnostics()
    }
    return (diagnostics, declared.count > 1 ? TargetComparison(of: library, on: declared) : nil)
  }
}
