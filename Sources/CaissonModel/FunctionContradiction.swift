/// A contradiction in the description of a function, whatever the header declares.
public enum FunctionContradiction: Error, Hashable, Sendable {
  /// A function pointer is called with other types than those it points to.
  case calledPointer(pointed: CType, called: CType)
  /// Failure is a negative number, but the result is unsigned.
  case negativeFailure(CType)
  /// Failure is a null pointer, but the result is not a pointer.
  case nullFailure(CType)

  /// The problem, as a predicate whose subject is the function's name.
  public var problem: String {
    switch self {
    case .calledPointer(let pointed, let called): "calls a pointer to '\(pointed)' as '\(called)'"
    case .negativeFailure(let type): "has 'failure: .negative', which needs a signed result, and '\(type)' is unsigned"
    case .nullFailure(let type): "has 'failure: .null', which needs a pointer, and '\(type)' is not one"
    }
  }

  /// The advice, in the imperative.
  public var advice: String {
    switch self {
    case .calledPointer: "use the types of the pointer"
    case .negativeFailure: "write 'failure: .when { (result: ...) in ... }'"
    case .nullFailure: "write 'failure: .zero' or 'failure: .negative'"
    }
  }
}
