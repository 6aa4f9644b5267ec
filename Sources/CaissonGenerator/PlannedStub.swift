internal import CaissonModel

/// The stub through which a function of a library is called.
struct PlannedStub {
  let function: FunctionDescription
  /// The index of the function in the description.
  let index: Int
  let stub: Stub
  /// Whether no earlier function has the same stub.
  let isFirst: Bool
  /// Whether the function is weakly linked: it is optional, and no other function of the library requires its symbol.
  let mayBeMissing: Bool
  /// Whether the function is weakly linked, and the first of its symbol.
  let definesPresence: Bool

  /// Returns the stubs of a library, one for each function, in order.
  ///
  /// Functions of one symbol share a stub if C passes their arguments in the same way.
  static func all(of library: LibraryDescription, names: StubNames) -> [PlannedStub] {
    var signatures: [String: [String]] = [:]
    var optionalSymbols: Set<String> = []
    // A symbol that another function of the library requires is always present.
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
