internal import ArgumentParser
internal import CaissonDiagnostics
internal import CaissonGenerator
internal import CaissonModel
internal import Foundation

/// `caisson generate`: writes the static back end of a description.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Write checked C stubs, and the Swift type that calls them.",
    discussion: """
      For a protocol Expat in Sources/Expat/Expat.swift,

        caisson generate Sources/Expat/Expat.swift --output Sources

      writes Sources/CExpat (a C module of inline stubs, which compiles only if the description is right) and \
      Sources/Expat/Expat+Static.swift (ExpatStatic). The description is checked against its headers first, as by 'check'. \
      A file is written only if it has changed.

      Fail if a file on disk is out of date (for CI):

        caisson generate Sources/Expat/Expat.swift --output Sources --verify

      Tell make or ninja which headers the files depend on:

        caisson generate Sources/Expat/Expat.swift --output Sources --depfile expat.d

      Write the protocol and the types as well, for a program that depends on the run time alone, and compiles no macros:

        caisson generate Descriptions/Expat/Expat.swift --output Sources --standalone
      """)

  @OptionGroup var source: DescriptionOptions

  @OptionGroup var headers: HeaderOptions

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The folder of the modules.", valueName: "folder"),
    completion: .directory)
  var output: String

  @Option(
    help: ArgumentHelp("A folder of templates that replace the built-in ones.", valueName: "folder"),
    completion: .directory)
  var templates: String?

  @Option(
    help: ArgumentHelp("Write the dependencies to a file for make or ninja.", valueName: "file"),
    completion: .file())
  var depfile: String?

  @Flag(help: "Write the protocol and the types, too, so that no macros are compiled.")
  var standalone = false

  @Flag(help: "Print what would be written, and write nothing.")
  var dryRun = false

  @Flag(help: "Fail if a file on disk is out of date, and write nothing.")
  var verify = false

  @Flag(help: "Skip the check against the headers; the C compiler still checks.")
  var noCheck = false

  func validate() throws {
    if output.isEmpty { throw ValidationError("--output needs a folder; '.' is the current one") }
    if dryRun && verify { throw ValidationError("use either --dry-run or --verify") }
    if depfile != nil && (dryRun || verify) {
      throw ValidationError("--depfile writes a file; do not use it with --dry-run or --verify")
    }
  }

  func run() throws {
    try Terminal.reporting {
      let set = try TemplateFolder.templates(replacedIn: templates)
      var files: [GeneratedFile] = []
      var prerequisites = try source.files + (templates.map(TemplateFolder.files) ?? [])
      for description in try source.evaluate() {
        let generator = Generator(
          module: description.module, templates: set, fingerprint: description.source.fingerprint,
          isStandalone: standalone)
        for library in description.libraries {
          files += try generator.files(for: library, headers: try checked(library, of: description))
          if depfile != nil { prerequisites += try headers.files(of: library, from: moduleFolder(of: library)) }
        }
        if standalone { files.append(try standaloneFile(of: description, generator)) }
      }
      try write(unique(files), prerequisites)
    }
  }

  /// Writes the files, or prints what would be written; nothing is written before everything is known.
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

  /// Checks a description, and returns the declarations of its headers; nil if they are not needed.
  private func checked(_ library: LibraryDescription, of description: EvaluatedDescription) throws -> HeaderModel? {
    if noCheck {
      return Generator.needsHeaders(for: library) ? try headers.read(library, from: moduleFolder(of: library)) : nil
    }
    let checker = DescriptionChecker(module: description.module, options: headers, output: output)
    let isRead = Generator.needsHeaders(for: library)
    let (diagnostics, declared) =
      isRead ? try checker.check(library) : (try checker.diagnostics(in: library, usingCache: !source.noCache), nil)
    try report(diagnostics, in: description)
    return declared
  }

  /// Returns the file with the protocol and the types of a description.
  private func standaloneFile(of description: EvaluatedDescription, _ generator: Generator) throws -> GeneratedFile {
    let source = description.source
    let file = URL(fileURLWithPath: source.path).resolvingSymlinksInPath()
    let folder = URL(fileURLWithPath: output).appendingPathComponent(description.module).resolvingSymlinksInPath()
    if file.path.hasPrefix(folder.path + "/") {
      let place = description.libraries[0].place
      try report([Diagnostic(.standaloneFolder(folder.lastPathComponent), at: place)], in: description)
    }
    let writer = StandaloneWriter(source: source, installation: try Installation.find())
    let standalone = try writer.write(usingCache: !self.source.noCache)
    try report(standalone.diagnostics, in: description)
    return try generator.standaloneFile(
      standalone, named: file.deletingPathExtension().lastPathComponent, from: source.displayPath)
  }

  /// Prints diagnostics, and throws if one is an error.
  private func report(_ diagnostics: [Diagnostic], in description: EvaluatedDescription) throws {
    var report = DiagnosticReport()
    try report.add(description.source)
    report.diagnostics = diagnostics.filter { $0.severity != .note }
    if !report.diagnostics.isEmpty { Terminal.printError(HumanDiagnostics(report, usingColor: false).text) }
    if diagnostics.holdErrors { throw ToolError.alreadyReported }
  }

  /// Removes duplicates, and throws if two descriptions produce different files of the same name.
  private func unique(_ files: [GeneratedFile]) throws -> [GeneratedFile] {
    var byPath: [String: GeneratedFile] = [:]
    return try files.filter { file in
      guard let earlier = byPath.updateValue(file, forKey: file.path) else { return true }
      guard earlier == file else {
        throw ToolError.input(
          "two descriptions produce different files '\(file.path)'; rename one of their protocols")
      }
      return false
    }
  }

  private func reportDifferences(_ changes: [GeneratedFile]) throws {
    guard !changes.isEmpty else { return }
    let folder = OutputFolder(path: output)
    for change in changes {
      let path = folder.path(of: change)
      let state = FileManager.default.fileExists(atPath: path) ? "is out of date" : "is missing"
      Terminal.printError("error: \(path) \(state)")
    }
    throw ToolError.input("run 'caisson generate \(source.files.joined(separator: " ")) --output \(output)'")
  }
}
