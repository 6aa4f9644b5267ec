/// A Swift type of your own in the place of C's `const char *`: a two-way conversion whose raw value is a string.
///
/// As a parameter it is what `String` is, NUL-terminated UTF-8 for the length of the call; as a result, a copy of the characters.
/// Either may be optional: C's null pointer.
///
/// ```swift
/// struct Path: CStringView {
///   var rawValue: String
///   init(rawValue: String) { self.rawValue = rawValue }
/// }
/// ```
///
/// An initializer that fails says which strings are none of this type; C giving one is a broken contract
/// (``ContractViolation``). For numbers, pointers and structures there is ``CView``.
public protocol CStringView: RawRepresentable, CText where RawValue == String {}

extension CStringView {
  @inlinable
  public var text: String { rawValue }

  @inlinable
  public init?(copying text: String) { self.init(rawValue: text) }

  /// A null pointer, or a string that has no place in the view; which one is not known any more.
  public static var rejection: ContractViolation.Kind { .unknownValue("\(Self.self)") }
}
