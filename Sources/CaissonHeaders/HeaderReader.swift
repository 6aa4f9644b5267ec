public import CaissonModel

/// Reads C headers, with libclang.
///
///     let model = try HeaderReader(target: "aarch64-linux-gnu").read(["<time.h>"])
///     let size = model.recordedLayout(of: "struct tm")?.size
public struct HeaderReader {
  private let arguments: [String]
  private let clang: Libclang

  /// Loads libclang.
  ///
  /// - Parameters:
  ///   - target: the target's triple, `aarch64-linux-gnu`; nil for the machine itself.
  ///   - arguments: more arguments of Clang: `-I`, `-D`, `-ffreestanding`.
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

  /// Reads headers, one after another in one translation unit.
  ///
  /// - Parameter headers: the headers as they stand behind `#include`: `<zlib.h>`, `"x.h"`.
  /// - Throws: ``HeaderError`` if they do not compile.
  public func read(_ headers: [String]) throws(HeaderError) -> HeaderModel {
    let text = inclusions(of: headers)
    let unit = try parse(text)
    let alignments = AlignmentEvaluator(headers: text, arguments: arguments, with: clang)
    return RecordReader(target: unit.target, in: try DataModel(target: unit.target), alignments: alignments)
      .read(unit.root)
  }

  /// The files that headers consist of: all that they include, each once, in the order in which it is needed first.
  ///
  /// - Parameter headers: the headers as they stand behind `#include`.
  /// - Returns: paths, as Clang finds the files.
  /// - Throws: ``HeaderError`` if the headers do not compile.
  public func files(of headers: [String]) throws(HeaderError) -> [String] {
    try parse(inclusions(of: headers)).includedFiles
  }

  private func inclusions(of headers: [String]) -> String { headers.map { "#include \($0)\n" }.joined() }

  private func parse(_ text: String) throws(HeaderError) -> TranslationUnit {
    let unit = try TranslationUnit(text, arguments: arguments, with: clang)
    try check(unit.errors)
    return unit
  }

  private func check(_ errors: [HeaderDiagnostic]) throws(HeaderError) {
    guard !errors.isEmpty else { return }
    for error in errors {
      for name in ["stddef.h", "stdarg.h", "stdbool.h", "stdint.h", "limits.h", "float.h"]
      where error.text == "'\(name)' file not found" {
        throw .missingCompilerHeader(name: name, version: clang.version, error)
      }
      for name in Self.headersOfC where error.text == "'\(name)' file not found" {
        throw .missingCHeader(name: name, error)
      }
    }
    throw .parse(errors)
  }

  /// Headers that every C library has, and what those of glibc include from a folder that only its package has.
  private static let headersOfC = [
    "assert.h", "complex.h", "ctype.h", "errno.h", "fenv.h", "inttypes.h", "locale.h", "math.h", "setjmp.h", "signal.h",
    "stdio.h", "stdlib.h", "string.h", "threads.h", "time.h", "uchar.h", "wchar.h", "wctype.h", "unistd.h",
    "bits/libc-header-start.h", "sys/cdefs.h", "sys/types.h",
  ]
}
