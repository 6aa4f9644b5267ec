/// The types that a description names, each once, by their numbers in its facts; for macro expansions.
///
/// Here the compiler checks that each has a C counterpart, and reports errors at the declaration that named it first.
@_documentation(visibility: internal)
public struct _TypeList: Sendable {
  private var types: [any CDescribed.Type] = []

  /// Creates an empty list.
  public init() {}

  /// Adds the type of an argument.
  public mutating func argument<Argument: CArgument>(_: Argument.Type) where Argument.CCounterpart: CDescribed {
    types.append(Argument.CCounterpart.self)
  }

  /// Adds the type of a result, which may be a string.
  public mutating func result<Result: CResult>(_: Result.Type) where Result.CCounterpart: CDescribed {
    types.append(Result.CCounterpart.self)
  }

  /// Adds the type of a value, or of the target of a pointer.
  public mutating func value<Value: CPointee>(_: Value.Type) where Value.CCounterpart: CDescribed {
    types.append(Value.CCounterpart.self)
  }

  /// The type with a number.
  subscript(number: Int) -> any CDescribed.Type { types[number] }

  /// The number of types.
  var count: Int { types.count }
}
