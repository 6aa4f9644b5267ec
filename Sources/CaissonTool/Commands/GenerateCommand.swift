internal import ArgumentParser
internal import CaissonCheck
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
      Sources/Expat/Expat+Static.swift (ExpatStatic). The description is checked against its headers first, as by 'check'. A file \
      is written only if its content changed.

      Fail where what is on disk is not what would be written, as CI should:

        caisson generate Sources/Expat/Expat.swift --output Sources --verify

      Let make or ninja know the headers that the files depend on:

        caisson generate Sources/Expat/Expat.swift --output Sources --depfile expat.d
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

  @Option(
    help: ArgumentHelp("Write what the files depend on to a file that make and ninja read.", valueName: "file"),
    completion: .file())
  var depfile: String?

  @Flag(help: "Write nothing; say what would be written.")
  var dryRun = false

  @Flag(help: "Write nothing; fail if a file on disk is not what would be written.")
  var verify = false

  @Flag(help: "Do not compare the description with its headers: the C compiler does, when it builds what is generated.")
  var noCheck = false

  func validate() throws {
    if output.isEmpty { throw ValidationError("--output needs a folder; the current one is '.'.") }
    if dryRun && verify { throw ValidationError("--dry-run and --verify exclude each other.") }
    if depfile != nil && (dryRun || verify) {
      throw ValidationError("--depfile writes a file: it excludes --dry-run and --verify.")
    }
  }

  func run() throws {
    try Terminal.reporting {
      let set = try TemplateFolder.templates(replacedIn: templates)
      var files: [GeneratedFile] = []
      var prerequisites = try source.files + (templates.map(TemplateFolder.files) ?? [])
      for description in try source.evaluate() {
        let generator = Generator(
          module: description.module, templates: set, fingerprint: description.source.fingerprint)
        for library in description.libraries {
          files += try generator.files(for: library, headers: try checked(library, of: description))
          if depfile != nil { prerequisites += try headers.files(of: library, from: moduleFolder(of: library)) }
        }
      }
      try write(unique(files), prerequisites)
    }
  }

  /// Writes, or says what would be written: nothing is written before everything is known.
  private func write(_ files: [GeneratedFile], _ prerequisites: [String]) throws {
    let folder = OutputFolder(path: output)
    let changes = try folder.changes(to: files)
    if verify {
      try reportDifferences(changes)
    } else if dryRun {
      changes.forEach { print("would write \(folder.path(of: $0))") }
    } else {
      try folder.write(changes)
      changes.forEach { print("wrote \(folder.path(of: $0))") }
      if let depfile {
        let dependencies = DependencyFile(targets: files.map(folder.path(of:)), prerequisites: prerequisites)
        try WholeFiles.write([(path: depfile, text: dependencies.text)])
      }
    }
  }

  /// The folder of a library's C module.
  private func moduleFolder(of library: LibraryDescription) -> String {
    URL(fileURLWithPath: output).appendingPathComponent("C" + library.name).path
  }

  /// What the headers of a library declare, once the description has been found to agree with it; nil where neither is wanted.
  private func checked(_ library: LibraryDescription, of description: EvaluatedDescription) throws -> HeaderModel? {
    if noCheck {
      return Generator.needsHeaders(for: library) ? try headers.read(library, from: moduleFolder(of: library)) : nil
    }
    let checker = DescriptionChecker(module: description.module, options: headers, output: output)
    let isRead = Generator.needsHeaders(for: library)
    let (findings, declared) =
      isRead ? try checker.check(library) : (try checker.findings(in: library, usingCache: !source.noCache), nil)
    var report = FindingReport()
    try report.add(description.source)
    report.findings = findings.filter { $0.severity != .note }
    if !report.findings.isEmpty { Terminal.complain(HumanFindings(report, usingColor: false).text) }
    if findings.holdErrors { throw ToolError.alreadyReported }
    return declared
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
