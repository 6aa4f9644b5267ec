/// Resolves what a library is described to have, one after another, and collects what is missing.
struct LinkResolver<L: Linker> {
  private let linker: L
  private let library: LibraryDescription
  private var problems: [LinkProblem] = []

  /// A resolver for the functions of a library.
  init(_ linker: L, library: LibraryDescription) {
    self.linker = linker
    self.library = library
  }

  /// The entry of a function, or nil if there is none: then ``error`` says so.
  mutating func resolve(_ function: FunctionDescription) -> L.Entry? {
    do throws(LinkProblem.Reason) {
      if let contradiction = function.contradiction { throw .unsupported(contradiction) }
      return try linker.resolve(function, types: library.types)
    } catch {
      problems.append(LinkProblem(function: function, reason: error))
      return nil
    }
  }

  /// The entry of a function that the library may be without.
  mutating func resolveIfPresent(_ function: FunctionDescription) -> L.Entry? {
    do throws(LinkProblem.Reason) {
      return try linker.resolve(function, types: library.types)
    } catch {
      if case .unsupported = error { problems.append(LinkProblem(function: function, reason: error)) }
      return nil
    }
  }

  /// The entry of the function that frees a function's result, if one does.
  mutating func resolveFree(of function: FunctionDescription) -> L.Entry? {
    guard let symbol = function.freedBy else { return nil }
    let pointer = ParameterDescription(
      label: "_", name: "pointer", argument: ArgumentDescription(type: .pointer(to: .void)), swiftType: "RawPointer")
    return resolve(
      FunctionDescription(
        symbol: symbol, name: function.name, parameters: [pointer], place: function.place))
  }

  /// Where a global variable is, or nil if there is none: then ``error`` says so.
  mutating func locate(_ global: GlobalDescription) -> GlobalLocation<L.Space>? {
    do throws(LinkProblem.Reason) {
      return try linker.locate(global, types: library.types)
    } catch {
      problems.append(LinkProblem(global: global, reason: error))
      return nil
    }
  }

  /// Every record that is described in part has a layout in the linker's data model.
  mutating func checkLayouts() {
    let missing = library.types.records.filter { $0.isPartial && $0.recorded[L.Space.dataModel] == nil }
    problems += missing.map { LinkProblem(record: $0, dataModel: L.Space.dataModel) }
  }

  /// All that could not be resolved; nil if everything was.
  var error: LinkError? { problems.isEmpty ? nil : LinkError(library: library.name, problems: problems) }
}
