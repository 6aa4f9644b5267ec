internal import CaissonCheck
internal import CaissonDiagnostics
internal import CaissonGenerator
internal import CaissonHeaders
internal import CaissonModel
internal import Foundation

/// Checks a description in three ways: by itself, against its headers, and with the assertions in the generated C
/// header.
struct DescriptionChecker {
  let module: String
  let options: HeaderOptions
  /// The folder of the modules; quoted headers are resolved relative to the C module in it.
  let output: String

  /// Returns the diagnostics, from the cache if neither the description nor a header has changed.
  func diagnostics(in library: LibraryDescription, usingCache: Bool) throws -> [Diagnostic] {
    let cache = CheckCache(
      for: CheckCache.Key(library, module: module, output: output, arguments: try options.arguments(for: library)))
    if usingCache, let diagnostics = cache.diagnostics { return diagnostics }
    let (diagnostics, headers) = try check(library)
    if let headers { cache.store(diagnostics, reading: headers.files) }
    return diagnostics
  }

  /// Returns the diagnostics, and the declarations of the headers; nil if the description itself has errors.
  func check(_ library: LibraryDescription, target: String? = nil) throws -> (
    diagnostics: [Diagnostic], headers: HeaderModel?
  ) {
    let own = DescriptionCheck.diagnostics(in: library)
    if own.holdErrors { return (own, nil) }
    let folder = URL(fileURLWithPath: output).appendingPathComponent("C" + library.name).path
    let extent: HeaderReader.Extent = library.namesMacros ? .everything : .declarations
    let headers = try options.read(library, from: folder, target: target, extent: extent)
    var diagnostics = own + HeaderCheck(library, against: headers).diagnostics()
    diagnostics += try compilerDiagnostics(library, headers, target, known: diagnostics)
    return (diagnostics.ordered, headers)
  }

  /// Returns the C compiler's errors in the generated header, at declarations without a diagnostic.
  private func compilerDiagnostics(
    _ library: LibraryDescription, _ headers: HeaderModel, _ target: String?, known: [Diagnostic]
  ) throws -> [Diagnostic] {
    let generator = Generator(module: module, templates: .builtIn)
    let header = try generator.wholeHeader(for: library, headers: headers)
    let name = "C" + library.name
    let path = URL(fileURLWithPath: output).appendingPathComponent("\(name)/\(name).h").path
    let errors = try options.errors(in: header, at: path, of: library, target: target)
    var said = CompilerFilter(library, known)
    return errors.compactMap { error in
      guard error.location.file == library.place.file, said.isNew(error.location.line) else { return nil }
      let location = SourcePlace(file: error.location.file, line: error.location.line, column: 1)
      return Diagnostic(.assertion(error.assertion), at: location)
    }
  }
}

/// Selects the compiler's errors that are new: one for each declaration without an error so far.
private struct CompilerFilter {
  /// The lines on which declarations start, in order.
  private let starts: [Int]
  private let typeStarts: Set<Int>
  private var said: Set<Int>
  private var saidOfTypes: Bool

  init(_ library: LibraryDescription, _ known: [Diagnostic]) {
    let types = library.types.records.map(\.place.line) + library.types.enumerations.map(\.place.line)
    // Arguments that Swift does not see are in the attribute, above the name.
    let functions = library.functions.map { function in
      function.parameters.compactMap(\.place?.line).reduce(function.place.line) { min($0, $1) }
    }
    let others = functions + library.globals.map(\.place.line) + library.constants.map(\.place.line)
    starts = (types + others).sorted()
    typeStarts = Set(types)
    said = []
    saidOfTypes = false
    for diagnostic in known where diagnostic.severity == .error { note(diagnostic.location.line) }
  }

  private func start(of line: Int) -> Int { starts.last { $0 <= line } ?? line }

  private mutating func note(_ line: Int) {
    said.insert(start(of: line))
    // A wrong type makes the types that contain it wrong, too.
    if typeStarts.contains(start(of: line)) { saidOfTypes = true }
  }

  mutating func isNew(_ line: Int) -> Bool {
    let start = start(of: line)
    guard !said.contains(start), !(saidOfTypes && typeStarts.contains(start)) else { return false }
    said.insert(start)
    return true
  }
}

extension LibraryDescription {
  /// Whether the description mentions macros, or names that may be macros.
  fileprivate var namesMacros: Bool {
    !constants.isEmpty || functions.contains(where: \.isMacro)
      || types.enumerations.contains { !$0.enumerators.isEmpty }
  }
}

extension Diagnostic {
  /// The message of a failed assertion, without the source location in the description with which it begins; any other
  /// message as it is.
  fileprivate var assertion: String {
    guard let match = message.firstMatch(of: /^static assertion failed[^:]*: .*?\.swift:\d+(?::\d+)?: (.*)$/) else {
      return message
    }
    return String(match.1)
  }
}
