internal import ArgumentParser
internal import CaissonGenerator
internal import CaissonModel
internal import Foundation

/// `caisson generate`: writes the static back end of a description.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Writes checked C stubs and the Swift type that calls them.",
    discussion: """
      For a protocol Expat in Sources/Expat/Expat.swift,

        caisson generate Sources/Expat/Expat.swift --output Sources

      writes Sources/CExpat (a C module of inline stubs; the C compiler refuses it if the description is wrong) and \
      Sources/Expat/Expat+Static.swift (ExpatStatic). A file is written only if its content changed.

      Fail where what is on disk is not what would be written, as CI should:

        caisson generate Sources/Expat/Expat.swift --output Sources --verify
      """)

  @OptionGroup var source: DescriptionOptions

  @OptionGroup var headers: HeaderOptions

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The folder that holds the modules.", valueName: "folder"),
    completion: .directory)
  var output: String

  @Option(
    help: ArgumentHelp("A folder of templates that replace built-in ones of the same name.", valueName: "folder"),
    completion: .directory)
  var templates: String?

  @Flag(help: "Write nothing; say what would be written.")
  var dryRun = false

  @Flag(help: "Write nothing; fail if a file on disk is not what would be written.")
  var verify = false

  func validate() throws {
    if output.isEmpty { throw ValidationError("--output needs a folder; the current one is '.'.") }
    if dryRun && verify { throw ValidationError("--dry-run and --verify exclude each other.") }
  }

  func run() throws {
    try Terminal.reporting {
      let templates = try TemplateFolder.templates(replacedIn: templates)
      var files: [GeneratedFile] = []
      for description in try source.evaluate() {
        let generator = Generator(module: description.module, templates: templates)
        for library in description.libraries {
          let folder = URL(fileURLWithPath: output).appendingPathComponent("C" + library.name).path
          let declared = Generator.needsHeaders(for: library) ? try headers.read(library, from: folder) : nil
          files += try generator.files(for: library, headers: declared)
        }
      }
      files = try unique(files)
      let folder = OutputFolder(path: output)
      let changes = try folder.changes(to: files)
      if verify {
        try reportDifferences(changes)
      } else if dryRun {
        changes.forEach { print("would write \(folder.path(of: $0))") }
      } else {
        try folder.write(changes)
        changes.forEach { print("wrote \(folder.path(of: $0))") }
      }
    }
  }

  /// The files, each once: two descriptions that make different files of one name would overwrite each other.
  private func unique(_ files: [GeneratedFile]) throws -> [GeneratedFile] {
    var byPath: [String: GeneratedFile] = [:]
    return try files.filter { file in
      guard let earlier = byPath.updateValue(file, forKey: file.path) else { return true }
      guard earlier == file else {
        throw ToolError.input(
          "two descriptions make different files '\(file.path)': give their protocols different names")
      }
      return false
    }
  }

  private func reportDifferences(_ changes: [GeneratedFile]) throws {
    guard !changes.isEmpty else { return }
    let folder = OutputFolder(path: output)
    for change in changes {
      let path = folder.path(of: change)
      let state = FileManager.default.fileExists(atPath: path) ? "differs from its description" : "is missing"
      Terminal.complain("error: \(path) \(state)")
    }
    throw ToolError.input("generate again: caisson generate \(source.files.joined(separator: " ")) --output \(output)")
  }
}
