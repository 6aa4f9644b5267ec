internal import ArgumentParser
internal import CaissonCheck
internal import CaissonHeaders
internal import CaissonImport
internal import CaissonModel
internal import Foundation

/// `caisson import`: makes a description of headers.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Makes a description of what headers declare.",
    discussion: """
      What is printed is yours to edit; 'caisson check' holds it to the headers:

        caisson import '<expat.h>' --link expat > Sources/Expat/Expat.swift
        caisson import '<expat.h>' --allow 'XML_.*' | caisson check -
        caisson import '<expat.h>' --library libexpat.so.1 | caisson check --library libexpat.so.1 -

      What the library is without (functions that are static inline, or of another version) is described with --library as what may \
      be missing: var name: Function<...>? { get }. What cannot be described is listed at the end of the protocol, and counted by --report.
      """)

  @Argument(help: ArgumentHelp("The headers: <x.h>, \"x.h\", or paths.", valueName: "header"))
  var headers: [String]

  @OptionGroup var options: HeaderOptions

  @Option(help: ArgumentHelp("The name of the protocol; by default that of the first header.", valueName: "name"))
  var name: String?

  @Option(name: .shortAndLong, help: ArgumentHelp("A library to link, as behind -l.", valueName: "library"))
  var link: [String] = []

  @Option(
    help: ArgumentHelp(
      "A shared library to look for the symbols in, as for 'check': a function without one is described as what may be missing.",
      valueName: "file"))
  var library: [String] = []

  @Option(help: ArgumentHelp("Take only names that match a regular expression as a whole.", valueName: "pattern"))
  var allow: [String] = []

  @Option(help: ArgumentHelp("Leave out names that match a regular expression as a whole.", valueName: "pattern"))
  var deny: [String] = []

  @Option(
    help: ArgumentHelp(
      "Take what is declared in files whose path matches a regular expression; by default the headers, and what they include of "
        + "their own.", valueName: "pattern"))
  var headerFilter: String?

  @Option(
    help: ArgumentHelp(
      "The beginning of C's names that Swift's are without; by default what many names begin with: up to '_', or capital letters "
        + "before a small one (PQexec).", valueName: "prefix"
    ))
  var prefix: [String] = []

  @Option(
    help: ArgumentHelp(
      "Add to a description what it is without, leave the rest of it as it is, and say what it has that the headers have no more.",
      valueName: "description"), completion: .file(extensions: ["swift"]))
  var update: String?

  @Option(
    help: ArgumentHelp(
      "With --update: add only what this older version of the header is without.", valueName: "header"),
    completion: .file())
  var since: String?

  @Flag(help: "Print how much was imported, and what was lost, in place of the description.")
  var report = false

  /// How the report is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case human
    case json
  }

  @Option(help: "How the report is printed: human or json.")
  var format = Format.human

  func validate() throws {
    if since != nil && update == nil { throw ValidationError("--since goes with --update.") }
    if report && update != nil { throw ValidationError("--report and --update exclude each other.") }
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
          + "--header-filter and --allow say what to take")
    }
  }

  private func text(of description: ImportedDescription) -> String {
    guard report else { return description.text }
    let report = ImportReport(description)
    return format == .json ? report.json : report.text
  }

  /// A header as it stands behind `#include`: in brackets, if it is no file.
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
    // Each declaration is asked for its file: the answers for these are kept.
    let known = Dictionary(model.files.map { ($0, takesFile($0)) }) { first, _ in first }
    importOptions.takesFile = { known[$0] ?? takesFile($0) }
    return importOptions
  }

  /// The macros of the command line, each as a description can say it.
  private func definesOfDescription() -> [String] {
    var defines: [String] = []
    for text in options.definitions {
      // The last one counts, as for the compiler.
      let name = text.prefix { $0 != "=" }
      defines.removeAll { $0.prefix { $0 != "=" } == name }
      if let flaw = MacroDefinition.flaw(in: text) {
        Terminal.complain(
          "warning: the description is without -D\(text), which it needs wherever it is used: '\(text)' \(flaw)")
      } else {
        defines.append(text)
      }
    }
    return defines
  }

  /// Whether the declarations of a file are taken.
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
        throw ToolError.input("'\(name)' is no name for a protocol: --name takes letters, digits and '_'")
      }
      return name
    }
    let file = included[0].dropFirst().dropLast().split(separator: "/").last ?? "library"
    let words = file.split(separator: ".")[0].split { !$0.isLetter && !$0.isNumber }
    let name = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    return name.first?.isLetter == true ? name : "Library" + name
  }
}
