internal import CClang
internal import CaissonModel

/// A source text, parsed by libclang.
final class TranslationUnit {
  let clang: Libclang
  private let index: ClangIndex?
  private let unit: ClangTranslationUnit?

  /// Parses a text as C.
  ///
  /// - Parameters:
  ///   - text: the source.
  ///   - arguments: Clang's.
  init(_ text: String, arguments: [String], with clang: Libclang) throws(HeaderError) {
    self.clang = clang
    let index = clang.call.createIndex(0, 0)
    var unit: ClangTranslationUnit?
    let options =
      ClangTranslationUnit_SkipFunctionBodies | ClangTranslationUnit_KeepGoing
      | ClangTranslationUnit_VisitImplicitAttributes
    let code = withCStrings(["-x", "c", "-w"] + arguments) { arguments in
      "headers.c".withCString { name in
        text.withCString { contents in
          var file = ClangUnsavedFile(Filename: name, Contents: contents, Length: UInt(text.utf8.count))
          return clang.call.parseTranslationUnit2(
            index, name, arguments.baseAddress, CInt(arguments.count), &file, 1, UInt32(options), &unit)
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
  var errors: [HeaderDiagnostic] {
    (0..<clang.call.getNumDiagnostics(unit)).compactMap { index in
      let diagnostic = clang.call.getDiagnostic(unit, index)
      defer { clang.call.disposeDiagnostic(diagnostic) }
      guard clang.call.getDiagnosticSeverity(diagnostic).rawValue >= ClangDiagnostic_Error.rawValue else { return nil }
      return HeaderDiagnostic(
        place: clang.place(clang.call.getDiagnosticLocation(diagnostic)),
        text: clang.string(clang.call.getDiagnosticSpelling(diagnostic)))
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
