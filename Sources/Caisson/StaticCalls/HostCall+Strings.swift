// Strings that a stub gives, copied before what was lent to the call is taken back: for generated code.

extension HostCall {
  /// A copy of the string that a stub gave; nil if it is a null pointer, or none of the type.
  @inlinable
  public static func value<Text: CText, Form: BitwiseCopyable>(of form: Form, as type: Text.Type) -> Text? {
    Text.copy(value(of: form, as: CStringPointer<HostSpace>.self))
  }

  /// A copy of the string that a stub gave, or of its null pointer; nil if it is none of the type.
  @inlinable
  public static func value<Text: CText, Form: BitwiseCopyable>(of form: Form, as type: Text?.Type) -> Text?? {
    Text.copyNullable(value(of: form, as: CStringPointer<HostSpace>.self))
  }

  /// A copy of the string that a stub gave, which is then freed; nil if it is a null pointer, or none of the type.
  @inlinable
  public static func value<Text: CText>(
    of form: UnsafeMutableRawPointer?, as type: Text.Type, freeing: (UnsafeMutableRawPointer?) -> Void
  ) -> Text? {
    let text = value(of: form, as: type)
    if let form { freeing(form) }
    return text
  }

  /// A copy of the string that a stub gave, or of its null pointer, which is then freed; nil if it is none of the type.
  @inlinable
  public static func value<Text: CText>(
    of form: UnsafeMutableRawPointer?, as type: Text?.Type, freeing: (UnsafeMutableRawPointer?) -> Void
  ) -> Text?? {
    let text = value(of: form, as: type)
    if let form { freeing(form) }
    return text
  }
}
