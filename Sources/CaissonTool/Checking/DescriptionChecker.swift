internal import CaissonCheck
internal import CaissonGenerator
internal import CaissonHeaders
internal import CaissonModel
internal import Foundation

/// Checks a description in every way there is: by itself, against its headers, and through the C compiler's assertions.
struct DescriptionChecker {
  let module: String
  let options: HeaderOptions
  /// The folder that holds the modules: headers in quotation marks are looked for from the C module in it.
  let output: String

  /// The findings, from the cache if neither the description nor a header has changed.
  func findings(in library: LibraryDescription, usingCache: Bool) throws -> [Finding] {
    let cache = CheckCache(
      for: CheckCache.Key(library, module: module, output: output, arguments: try options.arguments(for: library)))
    if usingCache, let findings = cache.findings { return findings }
    let (findings, headers) = try check(library)
    if let headers { cache.store(findings, reading: headers.files) }
    return findings
  }

  /// The findings, and what the headers declare; nothing is declared where the description is wrong by itself.
  func check(_ library: LibraryDescription, target: String? = nil) throws -> (
    findings: [Finding], headers: HeaderModel?
  ) {
    let own = DescriptionCheck.findings(in: library)
    if own.holdErrors { return (own, nil) }
    let folder = URL(fileURLWithPath: output).appendingPathComponent("C" + library.name).path
    let extent: HeaderReader.Extent = library.namesMacros ? .everything : .declarations
    let headers = try options.read(library, from: folder, target: target, extent: extent)
    var findings = own + HeaderCheck(library, against: headers).findings()
    findings += try compilerFindings(library, headers, target, known: findings)
    return (findings.ordered, headers)
  }

  /// What the compiler says of the generated header at lines of which nothing has been said.
  private func compilerFindings(
    _ library: LibraryDescription, _ headers: HeaderModel, _ target: String?, known: [Finding]
  ) throws -> [Finding] {
    let generator = Generator(module: module, templates: .builtIn)
    let files = try generator.files(for: library, headers: headers)
    guard let header = files.first(where: { $0.path.hasSuffix(".h") }) else { return [] }
    let path = URL(fileURLWithPath: output).appendingPathComponent(header.path).path
    let errors = try options.errors(in: header.contents, at: path, of: library, target: target)
    var said = CompilerFilter(library, known)
    return errors.compactMap { error in
      guard error.place.file == library.place.file, said.isNew(error.place.line) else { return nil }
      return Finding(.compiler, at: SourcePlace(file: error.place.file, line: error.place.line, column: 1), error.words)
    }
  }
}

/// Which complaints of the compiler say something new: one for each declaration of which nothing has been said.
private struct CompilerFilter {
  /// Where the declarations begin, in order.
  private let starts: [Int]
  private let typeStarts: Set<Int>
  private var said: Set<Int>
  private var saidOfTypes: Bool

  init(_ library: LibraryDescription, _ known: [Finding]) {
    let types = library.types.records.map(\.place.line) + library.types.enumerations.map(\.place.line)
    let others =
      library.functions.map(\.place.line) + library.globals.map(\.place.line) + library.constants.map(\.place.line)
    starts = (types + others).sorted()
    typeStarts = Set(types)
    said = []
    saidOfTypes = false
    for finding in known where finding.severity == .error { note(finding.place.line) }
  }

  private func start(of line: Int) -> Int { starts.last { $0 <= line } ?? line }

  private mutating func note(_ line: Int) {
    said.insert(start(of: line))
    // A type that is wrong makes others wrong that hold it.
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
  /// Whether it says something of macros or of what may be one.
  fileprivate var namesMacros: Bool {
    !constants.isEmpty || functions.contains { $0.kind == .macro }
      || types.enumerations.contains { !$0.enumerators.isEmpty }
  }
}

extension HeaderDiagnostic {
  /// What is wrong: of an assertion the message, which begins with the description's place.
  fileprivate var words: String {
    guard let match = text.firstMatch(of: /^static assertion failed[^:]*: .*?\.swift:\d+(?::\d+)?: (.*)$/) else {
      return text
    }
    return String(match.1)
  }
}
