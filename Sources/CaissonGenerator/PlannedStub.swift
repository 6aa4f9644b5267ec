internal import CaissonModel

/// The stub that a function of a library is called through.
struct PlannedStub {
  let function: FunctionDescription
  /// The function's place in the description's list.
  let index: Int
  let stub: Stub
  /// Whether the stub is not the one of an earlier function.
  let isFirst: Bool
  /// Whether a program may be without the function: its header has no body, and nothing else of the library needs it.
  let mayBeMissing: Bool
  /// Whether the function may be missing, and no earlier one of its symbol may.
  let definesPresence: Bool

  /// The stubs of a library, one for each function, in order.
  ///
  /// Functions of one symbol share a stub if C passes the same to it.
  static func all(of library: LibraryDescription, names: StubNames) -> [PlannedStub] {
    var signatures: [String: [String]] = [:]
    var optionalSymbols: Set<String> = []
    // What one function of the library needs, another need not look for.
    let needed = library.functions.filter { $0.isSymbol && !$0.isOptional }.map(\.symbol)
    let neededSymbols = Set(needed + library.functions.compactMap(\.freedBy))
    return library.functions.enumerated().map { index, function in
      let key = function.callee == .pointer ? "call_\(index)" : function.symbol
      let signature = Stub(function: function, name: "").signature
      let known = signatures[key, default: []].firstIndex(of: signature)
      if known == nil { signatures[key, default: []].append(signature) }
      let variant = known ?? signatures[key, default: []].count - 1
      let stub = Stub(function: function, name: names.stub(of: key, variant: variant))
      let mayBeMissing = function.isOptional && !function.isInline && !neededSymbols.contains(function.symbol)
      return PlannedStub(
        function: function, index: index, stub: stub, isFirst: known == nil, mayBeMissing: mayBeMissing,
        definesPresence: mayBeMissing && optionalSymbols.insert(function.symbol).inserted)
    }
  }
}
