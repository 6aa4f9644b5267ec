/// A Swift type that C has as a string: `String`, or a view of one.
public protocol CText: CNullableArgument, CNullableResult, Sendable {
  /// The characters, which C is given with a NUL behind them.
  var text: String { get }

  /// The value of what C gave; nil if that is none of the type.
  init?(copying text: String)
}

extension CText {
  /// `const char *`: NUL-terminated UTF-8.
  public static func describeArgument(in types: inout TypeTable) -> ArgumentDescription {
    ArgumentDescription(type: .pointer(to: .const(.integer(.char))), passing: .string)
  }

  /// `const char *`, of which there is a copy: what was lent to the call, C's result may point into.
  public static func describeResult(in types: inout TypeTable) -> CType { .pointer(to: .const(.integer(.char))) }
}

extension String: CText {
  @inlinable
  @inline(__always)
  public var text: String { self }

  @inlinable
  public init?(copying text: String) { self = text }

  /// A null pointer: all strings are allowed.
  public static var rejection: ContractViolation.Kind { .unexpectedNull }
}
