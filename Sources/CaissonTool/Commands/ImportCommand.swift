internal import ArgumentParser
internal import CaissonCheck
internal import CaissonDiagnostics
internal import CaissonHeaders
internal import CaissonImport
internal import CaissonModel
internal import Foundation

/// `caisson import`: makes a description from headers.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make a description from headers.",
    discussion: """
      The output is a draft to edit; 'caisson check' compares it with the headers:

        caisson import '<expat.h>' --link expat > Sources/Expat/Expat.swift
        caisson import '<expat.h>' --allow 'XML_.*' | caisson check -
        caisson import '<expat.h>' --library libexpat.so.1 | caisson check --library libexpat.so.1 -

      With --library, a function that the library lacks (an inline function, or one of another version) becomes an optional \
      function: var name: Function<...>? { get }. Skipped declarations are listed at the end of the protocol, and counted \
      by --report.
      """)

  @Argument(help: ArgumentHelp("The headers: <x.h>, \"x.h\", or paths.", valueName: "header"))
  var headers: [String]

  @OptionGroup var options: HeaderOptions

  @Option(help: ArgumentHelp("The name of the protocol. Default: from the first header.", valueName: "name"))
  var name: String?

  @Option(name: .shortAndLong, help: ArgumentHelp("A library to link, as for -l.", valueName: "library"))
  var link: [String] = []

  @Option(
    help: ArgumentHelp(
      "A shared library; functions that it lacks become optional functions.",
      valueName: "file"))
  var library: [String] = []

  @Option(help: ArgumentHelp("Import only names that fully match a regular expression.", valueName: "pattern"))
  var allow: [String] = []

  @Option(help: ArgumentHelp("Skip names that fully match a regular expression.", valueName: "pattern"))
  var deny: [String] = []

  @Option(
    help: ArgumentHelp(
      "Import only from files whose paths match a regular expression.",
      discussion: "Default: the headers, and the files of the same library that they include.", valueName: "pattern"))
  var headerFilter: String?

  @Option(
    help: ArgumentHelp(
      "A prefix to remove from C names. Default: the common ones.",
      discussion: "A common prefix is shared by many names, and ends with '_' or before a lower-case letter (PQexec).",
      valueName: "prefix"))
  var prefix: [String] = []

  @Option(
    help: ArgumentHelp(
      "Add new declarations to a description, and report removed ones.",
      discussion: "Everything else in the description is left as it is.",
      valueName: "description"), completion: .file(extensions: ["swift"]))
  var update: String?

  @Option(
    help: ArgumentHelp(
      "With --update: add only what this older version of the header lacks.", valueName: "header"),
    completion: .file())
  var since: String?

  @Flag(help: "Print the numbers of imported and skipped declarations instead.")
  var report = false

  /// The output formats for the report.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case human
    case json
  }

  @Option(help: "The output format for the report: human or json.")
  var format = Format.human

  func validate() throws {
    if since != nil && update == nil { throw ValidationError("--since needs --update") }
    if report && update != nil { throw ValidationError("use either --report or --update") }
  }

  func run() throws {
    try Terminal.reporting {
      let included = headers.map(Self.included)
      if let update { return try run(updating: update, included) }
      let model = try read(included, options.arguments)
      let description = Importer(model, try importOptions(included, model)).description()
      print(text(of: description), terminator: "")
      guard description.imported.isEmpty else { return }
      throw ToolError.input(
        "nothing was imported: \(allow.isEmpty && headerFilter == nil ? "the headers declare nothing of their own" : "no name matches"); "
          + "choose files with --header-filter and names with --allow")
    }
  }

  private func text(of description: ImportedDescription) -> String {
    guard report else { return description.text }
    let report = ImportReport(description)
    return format == .json ? report.json : report.text
  }

  /// Returns a header as it is written after `#include`, in angle brackets unless it is a file.
  static func included(_ header: String) -> String {
    if header.hasPrefix("<") || header.hasPrefix("\"") { return header }
    guard FileManager.default.fileExists(atPath: header) else { return "<\(header)>" }
    return "\"\(URL(fileURLWithPath: header).standardizedFileURL.path)\""
  }

  func read(_ headers: [String], _ arguments: [String]) throws -> HeaderModel {
    do throws(HeaderError) {
      return try HeaderReader(arguments: arguments).read(headers, extent: .everything)
    } catch {
      if case .noLibclang = error { throw ToolError.machine("\(error)") }
      throw ToolError.input("the headers cannot be read\n\(error)")
    }
  }

  func importOptions(_ included: [String], _ model: HeaderModel) throws -> ImportOptions {
    var importOptions = ImportOptions(name: try protocolName(included), headers: included)
    importOptions.link = link
    importOptions.library = try SymbolListing.read(library).map { symbols in
      ImportedLibrary(name: symbols.path) { symbols.has($0) }
    }
    importOptions.defines = definesOfDescription()
    importOptions.prefixes = prefix.isEmpty ? nil : prefix
    let allowed = try Pattern.all(allow)
    let denied = try Pattern.all(deny)
    importOptions.takesName = { name in
      (allowed.isEmpty || allowed.contains { $0.matchesWhole(name) }) && !denied.contains { $0.matchesWhole(name) }
    }
    let takesFile = try takesFile(included, model)
    // Cache the answers for known files, because every declaration asks for its file.
    let known = Dictionary(model.files.map { ($0, takesFile($0)) }) { first, _ in first }
    importOptions.takesFile = { known[$0] ?? takesFile($0) }
    return importOptions
  }

  /// Returns the macros of the command line that a description can define.
  private func definesOfDescription() -> [String] {
    var defines: [String] = []
    for text in options.definitions {
      // The last definition wins, as for the compiler.
      let name = text.prefix { $0 != "=" }
      defines.removeAll { $0.prefix { $0 != "=" } == name }
      if let flaw = MacroDefinition.flaw(in: text) {
        Terminal.printError(
          "warning: the description cannot define -D\(text), because \(Message.define(text, flaw).text); define it wherever "
            + "it is used")
      } else {
        defines.append(text)
      }
    }
    return defines
  }

  /// Returns whether to import the declarations of a file.
  private func takesFile(_ included: [String], _ model: HeaderModel) throws -> @Sendable (String) -> Bool {
    if let headerFilter {
      let pattern = try Pattern(headerFilter)
      return { pattern.matchesPart(of: $0) }
    }
    let files = HeaderFiles(of: included, in: options.includes, declaring: model)
    return { files.hold($0) }
  }

  private func protocolName(_ included: [String]) throws -> String {
    if let name {
      guard name.wholeMatch(of: /[A-Za-z_][A-Za-z0-9_]*/) != nil else {
        throw ToolError.input("'\(name)' is not a protocol name; use letters, digits and '_' in --name")
      }
      return name
    }
    let file = included[0].dropFirst().dropLast().split(separator: "/").last ?? "library"
    let words = file.split(separator: ".")[0].split { !$0.isLetter && !$0.isNumber }
    let name = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    return name.first?.isLetter == true ? name : "Library" + name
  }
}
