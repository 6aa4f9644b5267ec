// Strings that a stub returns are copied before loans end: C's result may point into what it was lent.

extension StaticLibrary {
  /// Copies the string that a stub returned, and ends the program for a null pointer, or a string that is none of the type.
  @inlinable
  @_documentation(visibility: internal)
  public func _lift<Text: CText>(_ string: UnsafeMutableRawPointer?, _ function: StaticString) -> Text {
    _HostCall.result(_lifted(string, as: Text.self), function)
  }

  /// Copies the string that a stub returned, or its null pointer, and ends the program for a string that is none of the type.
  @inlinable
  @_documentation(visibility: internal)
  public func _lift<Text: CText>(_ string: UnsafeMutableRawPointer?, _ function: StaticString) -> Text? {
    _HostCall.result(_lifted(string, as: Text?.self), function)
  }

  /// Copies the string that a stub returned; nil for a null pointer, or a string that is none of the type.
  @inlinable
  @_documentation(visibility: internal)
  public func _lifted<Text: CText>(_ string: UnsafeMutableRawPointer?, as type: Text.Type) -> Text? {
    Text.copy(_HostCall.value(of: string, as: CStringPointer<HostSpace>.self))
  }

  /// Copies the string that a stub returned, or its null pointer; nil for a string that is none of the type.
  @inlinable
  @_documentation(visibility: internal)
  public func _lifted<Text: CText>(_ string: UnsafeMutableRawPointer?, as type: Text?.Type) -> Text?? {
    Text.copyNullable(_HostCall.value(of: string, as: CStringPointer<HostSpace>.self))
  }

  /// Copies the string that a stub returned, and frees C's; nil for a null pointer, or a string that is none of the type.
  @inlinable
  @_documentation(visibility: internal)
  public func _lifted<Text: CText>(
    _ string: UnsafeMutableRawPointer?, as type: Text.Type, freeing: (UnsafeMutableRawPointer?) -> Void
  ) -> Text? {
    let text = _lifted(string, as: type)
    if let string { freeing(string) }
    return text
  }

  /// Copies the string that a stub returned, or its null pointer, and frees C's; nil for a string that is none of the type.
  @inlinable
  @_documentation(visibility: internal)
  public func _lifted<Text: CText>(
    _ string: UnsafeMutableRawPointer?, as type: Text?.Type, freeing: (UnsafeMutableRawPointer?) -> Void
  ) -> Text?? {
    let text = _lifted(string, as: type)
    if let string { freeing(string) }
    return text
  }
}
