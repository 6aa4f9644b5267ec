internal import Caisson

extension Signature {
  /// What a signature is made of: what is equal is prepared once.
  struct Shape: Hashable {
    /// What a type's name stands for: two libraries may have different structures of one name.
    private struct Aggregate: Hashable {
      let size: Int?
      let scalars: [ScalarPart]?
    }

    /// The types of the arguments, as they are passed.
    let arguments: [CType]
    let result: CType
    /// How many arguments the prototype names, if more follow them.
    let fixedCount: Int?
    private let aggregates: [Aggregate]

    /// The shape of a call of a function with a prototype.
    init(_ type: FunctionType, types: TypeTable) {
      self.init(type.parameters, type.result, fixedCount: nil, types)
    }

    /// The shape of a call of a described function: for one that is called through a pointer, without that pointer.
    init(_ function: FunctionDescription, types: TypeTable) {
      let pointers = function.kind == .pointer ? 1 : 0
      self.init(
        Array(function.argumentTypes.dropFirst(pointers)), function.result,
        fixedCount: function.fixedCount.map { $0 - pointers }, types)
    }

    private init(_ arguments: [CType], _ result: CType, fixedCount: Int?, _ types: TypeTable) {
      self.arguments = arguments.map(\.canonical)
      self.result = result.canonical
      self.fixedCount = fixedCount
      aggregates = (arguments + [result]).filter { !$0.isWord && $0 != .void }.map { type in
        Aggregate(
          size: type.layout(in: .host, types: types)?.size, scalars: type.scalars(in: .host, types: types))
      }
    }
  }
}
