public import CaissonDiagnostics
public import CaissonModel

/// Reads C headers, with libclang.
///
///     let model = try HeaderReader(target: "aarch64-linux-gnu").read(["<time.h>"])
///     let size = model.recordedLayout(of: .structure("tm"))?.size
public struct HeaderReader {
  /// The declarations to read from headers.
  public enum Extent: Sendable {
    /// Everything but macros.
    case declarations
    /// Macros as well, with their values, which doubles the time.
    case everything
  }

  private let arguments: [String]
  private let clang: Libclang

  /// Loads libclang.
  ///
  /// - Parameters:
  ///   - target: the triple of the target, `aarch64-linux-gnu`; nil for the host.
  ///   - arguments: further arguments for Clang: `-I`, `-D`, `-ffreestanding`.
  /// - Throws: ``HeaderError/noLibclang(_:)``, ``HeaderError/unknownTarget(_:)``.
  public init(target: String? = nil, arguments: [String] = []) throws(HeaderError) {
    try self.init(target: target, arguments: arguments, clang: Libclang())
  }

  init(target: String?, arguments: [String], clang: Libclang) throws(HeaderError) {
    self.clang = clang
    var all: [String] = []
    if let target {
      _ = try DataModel(target: target)
      all += ["-target", target]
    }
    if !arguments.contains(where: { $0.hasPrefix("-resource-dir") }), let folder = clang.resourceDirectory {
      all += ["-resource-dir", folder]
    }
    self.arguments = all + arguments
  }

  /// Reads headers, in order, as one translation unit.
  ///
  /// - Parameters:
  ///   - headers: the headers as written after `#include`: `<zlib.h>`, `"x.h"`.
  ///   - extent: the declarations to read.
  /// - Throws: ``HeaderError`` if they do not compile.
  public func read(_ headers: [String], extent: Extent = .declarations) throws(HeaderError) -> HeaderModel {
    let text = inclusions(of: headers)
    let unit = try parse(text, extent == .everything ? .macros : .declarations)
    let declarations = unit.root.children
    var model = HeaderModel(
      target: unit.target, dataModel: try DataModel(target: unit.target), files: unit.includedFiles)
    // Clang evaluates the macros while the declarations are read.
    let macros =
      extent == .everything ? MacroReader(declarations, behind: text, arguments: arguments, with: clang) : nil
    let alignments = AlignmentEvaluator(headers: text, arguments: arguments, with: clang)
    var records = RecordReader(in: model.dataModel, alignments: alignments)
    let types = records.read(declarations, into: &model)
    var others = DeclarationReader(types)
    others.read(declarations, into: &model)
    if let macros { model.macros = try macros.read(types) }
    return model
  }

  /// Compiles a program with Clang, without output.
  ///
  /// - Parameters:
  ///   - program: the text.
  ///   - path: the path that it would have; headers in quotation marks are searched for from there.
  /// - Returns: the errors, without warnings.
  public func errors(in program: String, at path: String) throws(HeaderError) -> [Diagnostic] {
    let warnings = ["-std=gnu11", "-Wall", "-Wextra", "-Werror", "-Wno-unused-function", "-ferror-limit=0"]
    return try TranslationUnit(
      program, at: path, arguments: warnings + arguments, extent: .program, with: clang
    ).errors
  }

  /// Returns the files that headers consist of: all included files, each once, in the order of first inclusion.
  ///
  /// - Parameter headers: the headers as written after `#include`.
  /// - Returns: the paths under which Clang finds the files.
  /// - Throws: ``HeaderError`` if the headers do not compile.
  public func files(of headers: [String]) throws(HeaderError) -> [String] {
    try parse(inclusions(of: headers), .declarations).includedFiles
  }

  private func inclusions(of headers: [String]) -> String { headers.map { "#include \($0)\n" }.joined() }

  private func parse(_ text: String, _ extent: TranslationUnit.Extent) throws(HeaderError) -> TranslationUnit {
    let unit = try TranslationUnit(text, arguments: arguments, extent: extent, with: clang)
    try check(unit.errors)
    return unit
  }

  private func check(_ errors: [Diagnostic]) throws(HeaderError) {
    guard !errors.isEmpty else { return }
    for error in errors {
      guard case .missingFile(let name) = ClangErrorKind(error.message) else { continue }
      if Self.headersOfCompiler.contains(name) {
        throw .missingCompilerHeader(name: name, version: clang.version, error)
      }
      if Self.headersOfC.contains(name) { throw .missingCHeader(name: name, error) }
    }
    throw .parse(errors)
  }

  /// Headers that belong to the compiler.
  private static let headersOfCompiler = ["stddef.h", "stdarg.h", "stdbool.h", "stdint.h", "limits.h", "float.h"]

  /// Headers that every C library has, and those that glibc's headers include from a folder of its own package.
  private static let headersOfC = [
    "assert.h", "complex.h", "ctype.h", "errno.h", "fenv.h", "inttypes.h", "locale.h", "math.h", "setjmp.h", "signal.h",
    "stdio.h", "stdlib.h", "string.h", "threads.h", "time.h", "uchar.h", "wchar.h", "wctype.h", "unistd.h",
    "bits/libc-header-start.h", "sys/cdefs.h", "sys/types.h",
  ]
}
