/// A callback: a Swift closure that C calls through a function pointer.
public struct Upcall: Hashable, Sendable, Codable {
  /// The Swift form of the callback, and so the time for which C may call it.
  public enum Form: Hashable, Sendable, Codable {
    /// A closure, which ends with the call.
    case closure
    /// A callback object.
    case callback(Lifetime)
    /// A callback object that any thread may call.
    case sendableCallback(Lifetime)
  }

  /// The time for which C may call a callback object.
  public enum Lifetime: Hashable, Sendable, Codable {
    /// Until the call returns.
    case duringCall
    /// Until it is replaced, or its owner is released.
    case retained(Retention)
    /// Until C has called it once.
    case once
    /// Permanently.
    case permanent
  }

  /// The errors that the closure can throw.
  public enum Errors: Hashable, Sendable, Codable {
    /// Only the failure of the address space.
    case failure
    /// Any error; C then receives a fallback result, given as a Swift expression, unless the function returns `void`.
    case any(resultOnError: String?)
  }

  /// The position of the context among the parameters of the C function.
  public enum ContextPosition: String, Hashable, Sendable, Codable {
    case first
    case last
  }

  /// The Swift type of the callback, not optional.
  public var callbackType: String
  /// The Swift form.
  public var form: Form
  /// Whether `nil` can be passed, which C sees as a null pointer.
  public var isNullable: Bool
  /// The errors that the closure can throw.
  public var errors: Errors
  /// The position of the context, which is not a parameter in Swift; nil for a function without one.
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

  /// The time for which C may call it.
  public var lifetime: Lifetime {
    switch form {
    case .closure: .duringCall
    case .callback(let lifetime), .sendableCallback(let lifetime): lifetime
    }
  }

  /// Whether the closure may throw any error.
  public var throwsAnything: Bool { if case .any = errors { true } else { false } }

  /// Returns the index of the context among the parameters of the C function.
  public func contextIndex(in type: FunctionType) -> Int? {
    context.map { $0 == .first ? 0 : type.parameters.count - 1 }
  }
}
