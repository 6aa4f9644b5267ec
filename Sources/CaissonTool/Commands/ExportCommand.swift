internal import ArgumentParser
internal import CaissonGenerator
internal import Foundation

/// `caisson export`: writes the C header of what a Swift module exports.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the C header of what a Swift module exports to C.",
    discussion: """
      For functions with @Export("name"), classes with @ExportClass and enumerations with @ExportEnum, and one \
      @ExportLibrary("prefix") among them: the header for C99, C11 and C++, with the documentation comments, and with who owns what. \
      All files of the module are named. The file is written only if its content changed.

        caisson export Sources/Counter/Counter.swift --output include/counter.h

      Fail where what is on disk is not what would be written, as CI should:

        caisson export Sources/Counter/Counter.swift --output include/counter.h --verify
      """)

  @Argument(
    help: ArgumentHelp("The Swift files of the module.", valueName: "file"), completion: .file(extensions: ["swift"]))
  var files: [String]

  @Option(
    help: ArgumentHelp("The name of the Swift module; by default that of the files' folder.", valueName: "name"))
  var module: String?

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The header.", valueName: "file"), completion: .file(extensions: ["h"]))
  var output: String

  @Option(
    help: ArgumentHelp("A folder of templates that replace built-in ones of the same name.", valueName: "folder"),
    completion: .directory)
  var templates: String?

  @Option(
    name: .customLong("Xswiftc", withSingleDash: true), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "What the Swift compiler is told besides, word by word: where imported modules are, what to link.",
      valueName: "flag"))
  var flags: [String] = []

  @Flag(help: "Write nothing; say what would be written.")
  var dryRun = false

  @Flag(help: "Write nothing; fail if the file on disk is not what would be written.")
  var verify = false

  func validate() throws {
    if files.isEmpty { throw ValidationError("name the Swift files of the module.") }
    if output.isEmpty { throw ValidationError("--output needs a file.") }
    if dryRun && verify { throw ValidationError("--dry-run and --verify exclude each other.") }
  }

  func run() throws {
    try Terminal.reporting {
      let set = try TemplateFolder.templates(replacedIn: templates)
      let sources = try files.map { try DescriptionSource(path: $0, module: module) }
      if let other = sources.first(where: { $0.module != sources[0].module }) {
        throw ToolError.input(
          "'\(other.path)' seems to be of another module than '\(sources[0].path)': say which with --module")
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
          "the library has no name in C: write @ExportLibrary(\"prefix\") before an enumeration of its own, enum Library {}"
        )
      case .problems(let problems):
        problems.forEach { Terminal.complain("\($0.place): error: \($0.message)") }
        throw ToolError.alreadyReported
      }
    }
  }

  /// Writes the header, or says what would be written.
  private func write(_ text: String) throws {
    let isThere = FileManager.default.fileExists(atPath: output)
    if FileManager.default.contents(atPath: output) == Data(text.utf8) { return }
    if verify {
      Terminal.complain("error: \(output) \(isThere ? "differs from its exports" : "is missing")")
      throw ToolError.input("export again: caisson export \(files.joined(separator: " ")) --output \(output)")
    }
    if dryRun {
      print("would write \(output)")
    } else {
      try WholeFiles.write([(path: output, text: text)])
      print("wrote \(output)")
    }
  }
}
