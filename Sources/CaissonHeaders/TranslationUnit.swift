internal import CClang
internal import CaissonDiagnostics
internal import CaissonModel

/// A source text, parsed by libclang.
final class TranslationUnit: @unchecked Sendable {  // Made on one thread, it is used by one at a time.
  /// The path of a text that has none.
  static let name = "headers.c"

  let clang: Libclang
  private let index: ClangIndex?
  private let unit: ClangTranslationUnit?

  /// The part of a text that is parsed.
  enum Extent {
    /// Declarations.
    case declarations
    /// The macros, too.
    case macros
    /// Declarations, where the arguments say which warnings are errors.
    case probes
    /// All of a program, its functions' bodies and what the compiler warns of among it.
    case program

    var options: UInt32 {
      var options = ClangTranslationUnit_KeepGoing
      if self != .program {
        options |= ClangTranslationUnit_SkipFunctionBodies | ClangTranslationUnit_VisitImplicitAttributes
        options |= ClangTranslationUnit_IncludeAttributedTypes
      }
      if self == .macros { options |= ClangTranslationUnit_DetailedPreprocessingRecord }
      return UInt32(options)
    }
  }

  /// Parses a text as C.
  ///
  /// - Parameters:
  ///   - text: the source.
  ///   - path: where the text would be: headers in quotation marks are looked for from there.
  ///   - arguments: Clang's.
  ///   - extent: what is looked at.
  init(
    _ text: String, at path: String = name, arguments: [String], extent: Extent = .declarations,
    with clang: Libclang
  ) throws(HeaderError) {
    self.clang = clang
    let index = clang.call.createIndex(0, 0)
    var unit: ClangTranslationUnit?
    let code = withCStrings(["-x", "c"] + (extent == .program || extent == .probes ? [] : ["-w"]) + arguments) {
      arguments in
      path.withCString { name in
        text.withCString { contents in
          var file = ClangUnsavedFile(Filename: name, Contents: contents, Length: UInt(text.utf8.count))
          return clang.call.parseTranslationUnit2(
            index, name, arguments.baseAddress, CInt(arguments.count), &file, 1, extent.options, &unit)
        }
      }
    }
    guard code == ClangError_Success, unit != nil else {
      clang.call.disposeIndex(index)
      throw .notParsed(code: Int(code.rawValue))
    }
    self.index = index
    self.unit = unit
  }

  deinit {
    clang.call.disposeTranslationUnit(unit)
    clang.call.disposeIndex(index)
  }

  /// The tokens of a cursor's text; one may go on in the next line.
  func tokens(of cursor: Cursor) -> [String] {
    var tokens: UnsafeMutablePointer<ClangToken>?
    var count: UInt32 = 0
    clang.call.tokenize(unit, clang.call.getCursorExtent(cursor.raw), &tokens, &count)
    defer { clang.call.disposeTokens(unit, tokens, count) }
    return UnsafeBufferPointer(start: tokens, count: Int(count)).map { token in
      let text = clang.string(clang.call.getTokenSpelling(unit, token))
      return text.utf8.contains(UInt8(ascii: "\n")) ? text.replacing("\\\n", with: "") : text
    }
  }

  /// The whole text, as a cursor.
  var root: Cursor { Cursor(clang.call.getTranslationUnitCursor(unit), in: self) }

  /// The target's triple, as Clang writes it: `x86_64-pc-linux-gnu`.
  var target: String {
    let target = clang.call.getTranslationUnitTargetInfo(unit)
    defer { clang.call.TargetInfo_dispose(target) }
    return clang.string(clang.call.TargetInfo_getTriple(target))
  }

  /// The files that the text includes, itself or through others: each once, in the order of the first inclusion.
  var includedFiles: [String] {
    var files: [ClangFile?] = []
    withUnsafeMutablePointer(to: &files) { files in
      clang.call.getInclusions(
        unit,
        { file, _, depth, data in
          // Nothing includes the text itself.
          if depth > 0 { data?.assumingMemoryBound(to: [ClangFile?].self).pointee.append(file) }
        }, UnsafeMutableRawPointer(files))
    }
    var known: Set<String> = []
    return files.map { clang.string(clang.call.getFileName($0)) }.filter { known.insert($0).inserted }
  }

  /// The errors, in the compiler's order.
  var errors: [Diagnostic] {
    (0..<clang.call.getNumDiagnostics(unit)).compactMap { index in
      let diagnostic = clang.call.getDiagnostic(unit, index)
      defer { clang.call.disposeDiagnostic(diagnostic) }
      guard clang.call.getDiagnosticSeverity(diagnostic).rawValue >= ClangDiagnostic_Error.rawValue else { return nil }
      return Diagnostic(
        .invalidHeader(clang.string(clang.call.getDiagnosticSpelling(diagnostic))),
        at: clang.place(clang.call.getDiagnosticLocation(diagnostic)))
    }
  }
}

extension Libclang {
  /// A place in a header, as messages name it.
  func place(_ location: ClangSourceLocation) -> SourcePlace {
    var file = ClangString()
    var line: UInt32 = 0
    var column: UInt32 = 0
    call.getPresumedLocation(location, &file, &line, &column)
    return SourcePlace(file: string(file), line: Int(line), column: Int(column))
  }
}

/// Lends strings to C for the length of a call.
private func withCStrings<Result>(
  _ strings: [String], _ body: (UnsafeBufferPointer<UnsafePointer<CChar>?>) -> Result
) -> Result {
  func lend(_ rest: ArraySlice<String>, _ lent: [UnsafePointer<CChar>?]) -> Result {
    guard let first = rest.first else { return lent.withUnsafeBufferPointer(body) }
    return first.withCString { lend(rest.dropFirst(), lent + [$0]) }
  }
  return lend(strings[...], [])
}
