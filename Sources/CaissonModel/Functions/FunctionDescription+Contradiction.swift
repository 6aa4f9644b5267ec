extension DescribedFunction where Type == CType {
  /// The contradiction in the description of the function, or nil if there is none.
  ///
  /// It can be found without headers; every back end rejects such a function.
  public var contradiction: FunctionContradiction? { calledPointer ?? impossibleFailure }

  /// The contradiction between a function pointer and the types with which it is called.
  private var calledPointer: FunctionContradiction? {
    guard callee == .pointer, case .pointer(to: .function(let pointed)) = parameters.first?.type else { return nil }
    let call = FunctionType(parameters: parameters.dropFirst().map(\.type), result: result.type)
    guard CType.function(pointed).canonical != CType.function(call).canonical else { return nil }
    return .calledPointer(pointed: .function(pointed), called: .function(call))
  }

  /// The contradiction between the result type and a failure value that it does not have.
  private var impossibleFailure: FunctionContradiction? {
    switch (failure, result.type.unqualified) {
    case (.negative, .integer(let type)) where !type.isSigned(in: .host),
      (.negative, .enumeration(_, let type)) where !type.isSigned(in: .host):
      .negativeFailure(result.type)
    case (.null, let type) where !type.isPointer:
      .nullFailure(result.type)
    default: nil
    }
  }
}

extension CType {
  fileprivate var isPointer: Bool { if case .pointer = self { true } else { false } }
}
