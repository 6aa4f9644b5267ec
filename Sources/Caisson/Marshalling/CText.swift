/// A Swift type that is a string in C: `String`, or a type that converts to and from one.
public protocol CText: CNullableArgument, CNullableResult, Sendable {
  /// A string stands for each of them in a description.
  associatedtype CCounterpart = String

  /// The characters, which C is given with a NUL behind them.
  var text: String { get }

  /// Makes a value from C's string; nil if the string is not valid for the type.
  init?(copying text: String)
}

extension String: CText {
  /// The string itself.
  @inlinable
  @inline(__always)
  public var text: String { self }

  /// Makes a string from C's; all strings are valid.
  @inlinable
  public init?(copying text: String) { self = text }

  /// A null pointer, since all strings are valid.
  public static var rejection: ContractViolation.Kind { .unexpectedNull }
}
