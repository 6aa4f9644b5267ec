internal import CClang
internal import CaissonDiagnostics
internal import CaissonModel

/// A source text that libclang has parsed.
final class TranslationUnit: @unchecked Sendable {  // Created on one thread, and used by one at a time.
  /// The path of a text without one.
  static let name = "headers.c"

  let clang: Libclang
  private let index: ClangIndex?
  private let unit: ClangTranslationUnit?

  /// The part of a text to parse.
  enum Extent {
    /// Declarations.
    case declarations
    /// Declarations and macros.
    case macros
    /// Declarations, with the warnings as errors that the arguments name.
    case probes
    /// A whole program, including function bodies and warnings.
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
  ///   - path: the path that the text would have; headers in quotation marks are searched for from there.
  ///   - arguments: the arguments of Clang.
  ///   - extent: the part to parse.
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

  /// Returns the tokens of a cursor's text; one may continue on the next line.
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

  /// The cursor of the whole text.
  var root: Cursor { Cursor(clang.call.getTranslationUnitCursor(unit), in: self) }

  /// The target's triple, as Clang writes it: `x86_64-pc-linux-gnu`.
  var target: String {
    let target = clang.call.getTranslationUnitTargetInfo(unit)
    defer { clang.call.TargetInfo_dispose(target) }
    return clang.string(clang.call.TargetInfo_getTriple(target))
  }

  /// The files that the text includes, directly or indirectly, each once, in the order of first inclusion.
  var includedFiles: [String] {
    var files: [ClangFile?] = []
    withUnsafeMutablePointer(to: &files) { files in
      clang.call.getInclusions(
        unit,
        { file, _, depth, data in
          // The text itself has depth 0.
          if depth > 0 { data?.assumingMemoryBound(to: [ClangFile?].self).pointee.append(file) }
        }, UnsafeMutableRawPointer(files))
    }
    var known: Set<String> = []
    return files.map { clang.string(clang.call.getFileName($0)) }.filter { known.insert($0).inserted }
  }

  /// The errors, in the order of the compiler.
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
  /// Returns a location in a header as messages name it.
  func place(_ location: ClangSourceLocation) -> SourcePlace {
    var file = ClangString()
    var line: UInt32 = 0
    var column: UInt32 = 0
    call.getPresumedLocation(location, &file, &line, &column)
    return SourcePlace(file: string(file), line: Int(line), column: Int(column))
  }
}

/// Passes strings to C for the duration of a call.
private func withCStrings<Result>(
  _ strings: [String], _ body: (UnsafeBufferPointer<UnsafePointer<CChar>?>) -> Result
) -> Result {
  func lend(_ rest: ArraySlice<String>, _ lent: [UnsafePointer<CChar>?]) -> Result {
    guard let first = rest.first else { return lent.withUnsafeBufferPointer(body) }
    return first.withCString { lend(rest.dropFirst(), lent + [$0]) }
  }
  return lend(strings[...], [])
}
