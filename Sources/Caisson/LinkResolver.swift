/// Resolves the functions of a binding one after another, and collects what is missing: for macro-written code.
public struct LinkResolver<L: Linker> {
  private let linker: L
  private let library: LibraryDescription
  private var problems: [LinkProblem] = []

  /// A resolver for the functions of a library.
  public init(_ linker: L, library: LibraryDescription) {
    self.linker = linker
    self.library = library
  }

  /// The entry of a function, or nil if there is none: then ``error`` says so.
  ///
  /// - Parameter index: the function's place in the description's list.
  public mutating func resolve(_ index: Int) -> L.Entry? { resolve(library.functions[index]) }

  /// The entry of a function that the library may be without.
  public mutating func resolveIfPresent(_ index: Int) -> L.Entry? {
    do throws(LinkProblem.Reason) {
      return try linker.resolve(library.functions[index], types: library.types)
    } catch {
      if case .unsupported = error { problems.append(LinkProblem(function: library.functions[index], reason: error)) }
      return nil
    }
  }

  /// The entry of the function that frees a function's result.
  public mutating func resolveFree(of index: Int) -> L.Entry? {
    let function = library.functions[index]
    let pointer = ParameterDescription(
      label: "_", name: "pointer", argument: ArgumentDescription(type: .pointer(to: .void)), swiftType: "RawPointer")
    return resolve(
      FunctionDescription(
        symbol: function.freedBy ?? "", name: function.name, parameters: [pointer], place: function.place))
  }

  /// Where a global variable is, or nil if there is none: then ``error`` says so.
  ///
  /// - Parameter index: the variable's place in the description's list.
  public mutating func locate(_ index: Int) -> GlobalLocation<L.Space>? {
    let global = library.globals[index]
    do throws(LinkProblem.Reason) {
      return try linker.locate(global, types: library.types)
    } catch {
      problems.append(LinkProblem(global: global, reason: error))
      return nil
    }
  }

  private mutating func resolve(_ function: FunctionDescription) -> L.Entry? {
    do throws(LinkProblem.Reason) {
      if let contradiction = function.contradiction { throw .unsupported(contradiction) }
      return try linker.resolve(function, types: library.types)
    } catch {
      problems.append(LinkProblem(function: function, reason: error))
      return nil
    }
  }

  /// Whether every record that is described in part has a layout in the linker's data model: for macro-written code.
  public mutating func checkLayouts() -> Bool {
    let missing = library.types.records.filter { $0.isPartial && $0.recorded[L.Space.dataModel] == nil }
    problems += missing.map { LinkProblem(record: $0, dataModel: L.Space.dataModel) }
    return missing.isEmpty
  }

  /// All that could not be resolved.
  public var error: LinkError { LinkError(library: library.name, problems: problems) }
}
