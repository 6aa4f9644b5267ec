internal import ArgumentParser
internal import CaissonGenerator
internal import Foundation

/// `caisson export`: writes the C header for the exports of a Swift module.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the C header for a Swift module's exports.",
    discussion: """
      Exports are functions with @Export("name"), classes with @ExportClass, enumerations with @ExportEnum, and one \
      @ExportLibrary("prefix"). The header works with C99, C11 and C++, and includes documentation comments and ownership \
      rules. Name all files of the module. The header is written only if it has changed.

        caisson export Sources/Counter/Counter.swift --output include/counter.h

      Fail if the header on disk is out of date (for CI):

        caisson export Sources/Counter/Counter.swift --output include/counter.h --verify
      """)

  @Argument(
    help: ArgumentHelp("The Swift files of the module.", valueName: "file"), completion: .file(extensions: ["swift"]))
  var files: [String]

  @Option(
    help: ArgumentHelp("The Swift module. Default: the name of the files' folder.", valueName: "name"))
  var module: String?

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The header to write.", valueName: "file"),
    completion: .file(extensions: ["h"]))
  var output: String

  @Option(
    help: ArgumentHelp("A folder of templates that replace the built-in ones.", valueName: "folder"),
    completion: .directory)
  var templates: String?

  @Option(
    name: .customLong("Xswiftc", withSingleDash: true), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "A flag for the Swift compiler (-I, -L, -l ...); repeat it for each word.",
      valueName: "flag"))
  var flags: [String] = []

  @Flag(help: "Print what would be written, and write nothing.")
  var dryRun = false

  @Flag(help: "Fail if the header on disk is out of date, and write nothing.")
  var verify = false

  func validate() throws {
    if files.isEmpty { throw ValidationError("no Swift files; name those of the module") }
    if output.isEmpty { throw ValidationError("--output needs a file") }
    if dryRun && verify { throw ValidationError("use either --dry-run or --verify") }
  }

  func run() throws {
    try Terminal.reporting {
      let set = try TemplateFolder.templates(replacedIn: templates)
      let sources = try files.map { try DescriptionSource(path: $0, module: module) }
      if let other = sources.first(where: { $0.module != sources[0].module }) {
        throw ToolError.input(
          "'\(other.path)' and '\(sources[0].path)' are in different folders; name their module with --module")
      }
      let evaluator = ExportEvaluator(sources: sources, flags: flags, installation: try Installation.find())
      let header = try header(of: evaluator)
      try write(try header.text(templates: set))
    }
  }

  private func header(of evaluator: ExportEvaluator) throws -> ExportHeader {
    let exports = try evaluator.evaluate()
    do throws(ExportError) {
      let source = evaluator.sources.map(\.displayPath).joined(separator: ", ")
      return try ExportHeader(exports, source: source)
    } catch {
      switch error {
      case .noLibrary:
        throw ToolError.input(
          "no declaration names the library; write @ExportLibrary(\"prefix\") before an enumeration, enum Library {}")
      case .conflicts(let diagnostics):
        diagnostics.forEach { Terminal.printError("\($0)") }
        throw ToolError.alreadyReported
      }
    }
  }

  /// Writes the header, or prints what would be written.
  private func write(_ text: String) throws {
    let isThere = FileManager.default.fileExists(atPath: output)
    if FileManager.default.contents(atPath: output) == Data(text.utf8) { return }
    if verify {
      Terminal.printError("error: \(output) \(isThere ? "is out of date" : "is missing")")
      throw ToolError.input("run 'caisson export \(files.joined(separator: " ")) --output \(output)'")
    }
    if dryRun {
      print("would write \(output)")
    } else {
      try WholeFiles.write([(path: output, text: text)])
      print("wrote \(output)")
    }
  }
}
