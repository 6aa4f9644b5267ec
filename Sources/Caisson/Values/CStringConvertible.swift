/// A custom Swift type for C's `const char *`: a two-way conversion whose raw value is a string.
///
/// As a parameter it behaves like `String`: NUL-terminated UTF-8 for the duration of the call. As a result it is made
/// from a copy of the characters. Both may be optional; nil is C's null pointer.
///
/// ```swift
/// struct Path: CStringConvertible {
///   var rawValue: String
///   init(rawValue: String) { self.rawValue = rawValue }
/// }
/// ```
///
/// A failable initializer rejects strings that are not valid for the type; if C returns one, that is a
/// ``ContractViolation``. For numbers, pointers and structures, see ``CConvertible``.
public protocol CStringConvertible: RawRepresentable, CText where RawValue == String {}

extension CStringConvertible {
  /// The raw value.
  @inlinable
  public var text: String { rawValue }

  /// Makes a value from C's string; nil if the initializer rejects it.
  @inlinable
  public init?(copying text: String) { self.init(rawValue: text) }

  /// The violation of a null pointer, or of a string that the type rejects.
  public static var rejection: ContractViolation.Kind { .unknownValue("\(Self.self)") }
}
