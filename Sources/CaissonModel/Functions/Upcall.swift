/// A callback: a Swift closure that C calls through a function pointer.
public struct Upcall: Hashable, Sendable, Codable {
  /// What the callback is in Swift, and so how long C may call it.
  public enum Form: Hashable, Sendable, Codable {
    /// A closure, which ends with the call.
    case closure
    /// A callback object.
    case callback(Lifetime)
    /// A callback object that any thread may call.
    case sendableCallback(Lifetime)
  }

  /// How long C may call a callback object.
  public enum Lifetime: Hashable, Sendable, Codable {
    /// Until the call returns.
    case duringCall
    /// Until another takes its place, or its owner is released.
    case retained(Retention)
    /// Until C has called it one time.
    case once
    /// For ever.
    case permanent
  }

  /// What the closure can throw.
  public enum Errors: Hashable, Sendable, Codable {
    /// The failure of the address space, and nothing else.
    case failure
    /// Anything; C is then given a result, as a Swift expression, unless the function returns none.
    case any(resultOnError: String?)
  }

  /// Where the C function takes its context.
  public enum ContextPosition: String, Hashable, Sendable, Codable {
    case first
    case last
  }

  /// The callback's own type in Swift, not optional.
  public var callbackType: String
  /// What it is in Swift.
  public var form: Form
  /// Whether `nil` can be passed, which C sees as a null pointer.
  public var isNullable: Bool
  /// What the closure can throw.
  public var errors: Errors
  /// Where the C function takes the context that Swift does not see; nil for a function without one.
  public var context: ContextPosition?

  /// Creates a callback.
  public init(
    callbackType: String, form: Form = .callback(.duringCall), isNullable: Bool = false, errors: Errors = .failure,
    context: ContextPosition? = nil
  ) {
    self.callbackType = callbackType
    self.form = form
    self.isNullable = isNullable
    self.errors = errors
    self.context = context
  }

  /// How long C may call it.
  public var lifetime: Lifetime {
    switch form {
    case .closure: .duringCall
    case .callback(let lifetime), .sendableCallback(let lifetime): lifetime
    }
  }

  /// Whether the closure may throw anything.
  public var throwsAnything: Bool { if case .any = errors { true } else { false } }

  /// The position of the context among the parameters of the C function.
  public func contextIndex(in type: FunctionType) -> Int? {
    context.map { $0 == .first ? 0 : type.parameters.count - 1 }
  }
}
