extension FunctionDescription {
  /// What in the description of the function cannot be, whatever C has: nil if there is nothing.
  ///
  /// No header has to be asked; every back end refuses it.
  public var contradiction: String? { calledPointer ?? impossibleFailure }

  /// A function pointer is called as what it points to.
  private var calledPointer: String? {
    guard kind == .pointer, case .pointer(to: .function(let pointed)) = parameters.first?.type else { return nil }
    let call = FunctionType(parameters: parameters.dropFirst().map(\.type), result: result)
    guard CType.function(pointed).canonical != CType.function(call).canonical else { return nil }
    return
      "calls a pointer to '\(CType.function(pointed))' as '\(CType.function(call))': give it the pointer's own types"
  }

  /// The result can be what means failure.
  private var impossibleFailure: String? {
    switch (failure, result.unqualified) {
    case (.negative, .integer(let type)) where !type.isSigned(in: .host),
      (.negative, .enumeration(_, let type)) where !type.isSigned(in: .host):
      "is said to fail with a negative number, which '\(result)' never is: say failure: .when { (result: ...) in ... }"
    case (.null, let type) where !type.isPointer:
      "is said to fail with a null pointer, which '\(result)' never is: say failure: .zero, or .negative"
    default: nil
    }
  }
}

extension CType {
  fileprivate var isPointer: Bool { if case .pointer = self { true } else { false } }
}
