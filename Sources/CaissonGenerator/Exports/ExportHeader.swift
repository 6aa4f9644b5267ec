public import CaissonModel

/// The header of what Swift exports: descriptions in, text out.
public struct ExportHeader {
  private let library: ExportedLibraryDescription
  private let source: String
  private let exports: [ExportDescription]

  /// - Parameters:
  ///   - exports: what is exported, in any order.
  ///   - source: the files that export it, as the header names them.
  /// - Throws: ``ExportError``, with all that is wrong.
  public init(_ exports: [ExportDescription], source: String) throws(ExportError) {
    let libraries = exports.compactMap { if case .library(let library) = $0 { library } else { nil } }
    guard let library = libraries.first else { throw .noLibrary }
    self.library = library
    self.source = source
    self.exports = exports.sorted {
      ($0.place.file, $0.place.line, $0.place.column)
        < ($1.place.file, $1.place.line, $1.place.column)
    }
    var problems = libraries.dropFirst().map {
      ExportError.Problem($0.place, "a module is one library to C: there is an @ExportLibrary at \(library.place), too")
    }
    problems += Self.repeatedNames(self.exports, of: library)
    if !problems.isEmpty { throw .problems(problems) }
  }

  /// The header.
  ///
  /// - Throws: ``GenerationError``, if a template cannot be used.
  public func text(templates: TemplateSet) throws(GenerationError) -> String { try templates.render(.export, view) }

  private var macro: String { library.prefix.uppercased() }

  private var view: View {
    let prose = library.documentation.isEmpty ? [] : library.documentation + [""]
    return [
      "source": .text(CComment.escaped(source)), "guard": .text("\(macro)_H"), "prefix": .text(library.prefix),
      "macro": .text(macro), "documentation": CComment.view(prose),
      "enumerations": .list(enumerations.filter(\.isPlain).map(\.view)),
      "numbers": .list(enumerations.filter { !$0.isPlain }.map(\.view)),
      "types": .list(types.map(view(of:))),
      "functions": .list(functions.map { ExportPrototype($0, prefix: library.prefix, types: typeNames).view }),
    ]
  }

  private var typeNames: Set<String> {
    Set(
      exports.compactMap { export in
        switch export {
        case .type(let type): type.name
        case .enumeration(let enumeration): enumeration.name
        case .library, .function: nil
        }
      })
  }

  private var enumerations: [ExportedNumbers] {
    exports.compactMap { if case .enumeration(let enumeration) = $0 { ExportedNumbers(enumeration) } else { nil } }
  }
  private var types: [ExportedClassDescription] {
    exports.compactMap { if case .type(let type) = $0 { type } else { nil } }
  }
  private var functions: [ExportedFunctionDescription] {
    exports.compactMap { if case .function(let function) = $0 { function } else { nil } }
  }

  private func view(of type: ExportedClassDescription) -> View {
    let threads =
      type.isSendable
      ? "Several threads can use one object at a time."
      : "One thread at a time uses an object, whichever that is."
    return [
      "name": .text(type.name),
      "documentation": CComment.view(CComment.joined(type.documentation, [threads])),
    ]
  }

  /// The names that more than one declaration has in C.
  private static func repeatedNames(
    _ exports: [ExportDescription], of library: ExportedLibraryDescription
  ) -> [ExportError.Problem] {
    var known: [String: SourcePlace] = [:]
    for name in ["last_error", "last_error_code", "memory_free"] {
      known["\(library.prefix)_\(name)"] = library.place
    }
    for name in ["OK", "ERROR", "NULL", "FREED", "UNKNOWN", "TYPE", "VALUE", "TEXT"] {
      known["\(library.prefix.uppercased())_STATUS_\(name)"] = library.place
    }
    return exports.flatMap(names).compactMap { name, place in
      guard let earlier = known.updateValue(place, forKey: name) else { return nil }
      return ExportError.Problem(place, "C knows one '\(name)', and there is one at \(earlier): choose another name")
    }
  }

  private static func names(_ export: ExportDescription) -> [(String, SourcePlace)] {
    switch export {
    case .library: []
    case .function(let function): [(function.symbol, function.place)]
    case .type(let type): ["", "_retain", "_free"].map { (type.name + $0, type.place) }
    case .enumeration(let enumeration):
      [(enumeration.name ?? "", enumeration.place)]
        + enumeration.enumerators.map { ($0.name, $0.place ?? enumeration.place) }
    }
  }
}
