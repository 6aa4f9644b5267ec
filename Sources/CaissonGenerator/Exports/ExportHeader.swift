internal import CaissonDiagnostics
public import CaissonModel

/// The C header of exports, made in memory from their descriptions.
public struct ExportHeader {
  private let library: ExportedLibraryDescription
  private let source: String
  private let exports: [ExportDescription]

  /// Checks the exports of a module together.
  ///
  /// - Parameters:
  ///   - exports: the descriptions, in any order.
  ///   - source: the source files, as the header names them.
  /// - Throws: ``ExportError``, with all conflicts.
  public init(_ exports: [ExportDescription], source: String) throws(ExportError) {
    let libraries = exports.compactMap { if case .library(let library) = $0 { library } else { nil } }
    guard let library = libraries.first else { throw .noLibrary }
    self.library = library
    self.source = source
    self.exports = exports.sorted {
      ($0.place.file, $0.place.line, $0.place.column)
        < ($1.place.file, $1.place.line, $1.place.column)
    }
    let conflicts =
      libraries.dropFirst().map { Diagnostic(.secondLibrary(library.place), at: $0.place) }
      + Self.repeatedNames(self.exports, of: library)
    if !conflicts.isEmpty { throw .conflicts(conflicts) }
  }

  /// Returns the text of the header.
  ///
  /// - Parameter templates: the templates.
  /// - Returns: the text.
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
        case .enumeration(let enumeration): enumeration.name?.description
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
      ? "Several threads may use one object at the same time."
      : "Only one thread at a time may use an object, but not always the same thread."
    return [
      "name": .text(type.name),
      "documentation": CComment.view(CComment.joined(type.documentation, [threads])),
    ]
  }

  /// Returns a problem for each name that more than one declaration has in C.
  private static func repeatedNames(
    _ exports: [ExportDescription], of library: ExportedLibraryDescription
  ) -> [Diagnostic] {
    var known: [String: SourcePlace] = [:]
    for name in ["last_error", "last_error_code", "memory_free"] {
      known["\(library.prefix)_\(name)"] = library.place
    }
    for name in ["OK", "ERROR", "NULL", "FREED", "UNKNOWN", "TYPE", "VALUE", "TEXT"] {
      known["\(library.prefix.uppercased())_STATUS_\(name)"] = library.place
    }
    return exports.flatMap(names).compactMap { name, place in
      guard let earlier = known.updateValue(place, forKey: name) else { return nil }
      return Diagnostic(.exportSameName(name, earlier), at: place)
    }
  }

  private static func names(_ export: ExportDescription) -> [(String, SourcePlace)] {
    switch export {
    case .library: []
    case .function(let function): [(function.symbol, function.place)]
    case .type(let type): ["", "_retain", "_free"].map { (type.name + $0, type.place) }
    case .enumeration(let enumeration):
      [(enumeration.name?.description ?? "", enumeration.place)]
        + enumeration.enumerators.map { ($0.name, $0.place ?? enumeration.place) }
    }
  }
}
