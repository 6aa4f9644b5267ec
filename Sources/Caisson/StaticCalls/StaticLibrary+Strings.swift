// Strings that a stub returns are copied before temporaries end, because they may point into one.

extension StaticLibrary {
  /// Copies the string that a stub returned, and ends the program for a null pointer, or for a string that the type
  /// rejects.
  @inlinable
  @_documentation(visibility: internal)
  public func _lift<Text: CText>(_ string: UnsafeMutableRawPointer?, _ function: StaticString) -> Text {
    _HostCall.result(_lifted(string, as: Text.self), function)
  }

  /// Copies the string that a stub returned, nil for null, and ends the program for a string that the type rejects.
  @inlinable
  @_documentation(visibility: internal)
  public func _lift<Text: CText>(_ string: UnsafeMutableRawPointer?, _ function: StaticString) -> Text? {
    _HostCall.result(_lifted(string, as: Text?.self), function)
  }

  /// Copies the string that a stub returned; nil for a null pointer, or for a string that the type rejects.
  @inlinable
  @_documentation(visibility: internal)
  public func _lifted<Text: CText>(_ string: UnsafeMutableRawPointer?, as type: Text.Type) -> Text? {
    Text.copy(_HostCall.value(of: string, as: CStringPointer<HostSpace>.self))
  }

  /// Copies the string that a stub returned, or its null pointer; nil for a string that the type rejects.
  @inlinable
  @_documentation(visibility: internal)
  public func _lifted<Text: CText>(_ string: UnsafeMutableRawPointer?, as type: Text?.Type) -> Text?? {
    Text.copyNullable(_HostCall.value(of: string, as: CStringPointer<HostSpace>.self))
  }

  /// Copies the string that a stub returned, and frees the original; nil for null, or for a string that the type
  /// rejects.
  @inlinable
  @_documentation(visibility: internal)
  public func _lifted<Text: CText>(
    _ string: UnsafeMutableRawPointer?, as type: Text.Type, freeing: (UnsafeMutableRawPointer?) -> Void
  ) -> Text? {
    let text = _lifted(string, as: type)
    if let string { freeing(string) }
    return text
  }

  /// Copies the string that a stub returned, or its null pointer, and frees the original; nil for a string that the
  /// type rejects.
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
