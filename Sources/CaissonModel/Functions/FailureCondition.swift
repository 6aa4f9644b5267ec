/// The result of a C function that means failure.
public enum FailureCondition: Hashable, Sendable, Codable {
  /// A number below zero.
  case negative
  /// A number other than zero.
  case nonzero
  /// Zero, or false.
  case zero
  /// A null pointer.
  case null
  /// A number other than this one.
  case otherThan(Int)
  /// A result for which a closure, as Swift source, returns true.
  case predicate(String)
}
