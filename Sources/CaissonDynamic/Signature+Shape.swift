internal import CaissonLinking

extension Signature {
  /// The properties that determine a signature; equal shapes share one.
  struct Shape: Hashable {
    /// The meaning of a type's name, since two libraries may have different structures of the same name.
    private struct Aggregate: Hashable {
      let size: Int?
      let scalars: [ScalarPart]?
    }

    /// The types of the arguments, as they are passed.
    let arguments: [CType]
    let result: CType
    /// The number of parameters in the prototype of a variadic function.
    let fixedCount: Int?
    private let aggregates: [Aggregate]

    /// Makes the shape of a call of a function with a prototype.
    init(_ type: FunctionType, types: TypeTable) {
      self.init(type.parameters, type.result, fixedCount: nil, types)
    }

    /// Makes the shape of a call of a described function, without the function pointer if it is called through one.
    init(_ function: FunctionDescription, types: TypeTable) {
      let pointers = function.callee == .pointer ? 1 : 0
      self.init(
        Array(function.argumentTypes.dropFirst(pointers)), function.result.type,
        fixedCount: function.namedParameterCount.map { $0 - pointers }, types)
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
