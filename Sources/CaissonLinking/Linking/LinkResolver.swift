/// Resolves the declarations of a library one by one, and collects the problems.
struct LinkResolver<L: Linker> {
  private let linker: L
  private let library: LibraryDescription
  private var problems: [LinkProblem] = []

  /// Makes a resolver for a library.
  init(_ linker: L, library: LibraryDescription) {
    self.linker = linker
    self.library = library
  }

  /// Returns the entry of a function; nil after recording a problem in ``error``.
  mutating func resolve(_ function: FunctionDescription) -> L.Entry? {
    do throws(LinkProblem.Reason) {
      if let contradiction = function.contradiction {
        throw .unsupported("\(contradiction.problem); \(contradiction.advice)")
      }
      return try linker.resolve(function, types: library.types)
    } catch {
      problems.append(LinkProblem(function: function, reason: error))
      return nil
    }
  }

  /// Returns the entry of an optional function; nil if the library lacks it.
  mutating func resolveIfPresent(_ function: FunctionDescription) -> L.Entry? {
    do throws(LinkProblem.Reason) {
      return try linker.resolve(function, types: library.types)
    } catch {
      if case .unsupported = error { problems.append(LinkProblem(function: function, reason: error)) }
      return nil
    }
  }

  /// Returns the entry of the function that frees a function's result, if there is one.
  mutating func resolveFree(of function: FunctionDescription) -> L.Entry? {
    guard let symbol = function.freedBy else { return nil }
    let pointer = SwiftParameter(name: "pointer", swiftType: "RawPointer", marshalling: .value(isNullable: false))
    let parameter = ParameterDescription(type: .pointer(to: .void), source: .argument(pointer))
    return resolve(
      FunctionDescription(.symbol(symbol), name: function.name, parameters: [parameter], place: function.place))
  }

  /// Returns the location of a global variable; nil after recording a problem in ``error``.
  mutating func locate(_ global: GlobalDescription) -> GlobalLocation<L.Space>? {
    do throws(LinkProblem.Reason) {
      return try linker.locate(global, types: library.types)
    } catch {
      problems.append(LinkProblem(global: global, reason: error))
      return nil
    }
  }

  /// Records a problem for every partial structure without a layout for the linker's data model.
  mutating func checkLayouts() {
    let missing = library.types.records.filter { $0.isPartial && $0.recorded[L.Space.dataModel] == nil }
    problems += missing.map { LinkProblem(record: $0, dataModel: L.Space.dataModel) }
  }

  /// All problems so far; nil if there are none.
  var error: LinkError? { problems.isEmpty ? nil : LinkError(library: library.name, problems: problems) }
}
