// Strings from C are copied before the temporaries of the call are released, because C's result may point into them.

extension CText {
  /// Makes a prepared call and copies the string that C returns; nil for a null pointer, or a string that is not valid
  /// for the type.
  @inlinable
  public static func result<L: Invoker>(
    of linker: L, _ entry: L.Entry, _ frame: inout L.Frame
  ) throws(L.Failure) -> Self? {
    try copy(try linker.invoke(entry, &frame, returning: CStringPointer<L.Space>?.self) ?? nil)
  }

  /// Makes a prepared call and copies the string or null pointer that C returns; nil for a string that is not valid for
  /// the type.
  @inlinable
  public static func nullableResult<L: Invoker>(
    of linker: L, _ entry: L.Entry, _ frame: inout L.Frame
  ) throws(L.Failure) -> Self?? {
    try copyNullable(try linker.invoke(entry, &frame, returning: CStringPointer<L.Space>?.self) ?? nil)
  }

  /// Copies C's string; nil for a null pointer, or a string that is not valid for the type.
  @inlinable
  static func copy<Space: AddressSpace>(_ string: CStringPointer<Space>?) throws(Space.Failure) -> Self? {
    guard let string else { return nil }
    return Self(copying: try string.string())
  }

  /// Copies C's string or null pointer; nil for a string that is not valid for the type.
  @inlinable
  static func copyNullable<Space: AddressSpace>(_ string: CStringPointer<Space>?) throws(Space.Failure) -> Self?? {
    guard let string else { return .some(nil) }
    return Self(copying: try string.string()).map { .some($0) }
  }
}

// For macro expansions.

extension Invoker {
  /// Calls a function that returns a string, copies the string, and has C free it.
  ///
  /// - Parameters:
  ///   - entry: the function.
  ///   - frame: the arguments.
  ///   - type: the type of the result.
  ///   - freeing: the function that frees C's string; it is not called with a null pointer.
  /// - Returns: the copy; nil for a null pointer, or a string that is not valid for the type.
  /// - Throws: the failure of the call.
  @inlinable
  @_documentation(visibility: internal)
  public func _invoke<Text: CText>(
    _ entry: Entry, _ frame: inout Frame, giving type: Text.Type, freeing: Entry
  ) throws(Failure) -> Text? {
    let string = try invoke(entry, &frame, returning: CStringPointer<Space>?.self) ?? nil
    let text = try Text.copy(string)
    try free(string, freeing)
    return text
  }

  /// Calls a function that returns a string or a null pointer, copies the string, and has C free it.
  ///
  /// - Parameters:
  ///   - entry: the function.
  ///   - frame: the arguments.
  ///   - type: the type of the result.
  ///   - freeing: the function that frees C's string; it is not called with a null pointer.
  /// - Returns: the copy, or nil inside for a null pointer; nil outside for a string that is not valid for the type.
  /// - Throws: the failure of the call.
  @inlinable
  @_documentation(visibility: internal)
  public func _invoke<Text: CText>(
    _ entry: Entry, _ frame: inout Frame, giving type: Text?.Type, freeing: Entry
  ) throws(Failure) -> Text?? {
    let string = try invoke(entry, &frame, returning: CStringPointer<Space>?.self) ?? nil
    let text = try Text.copyNullable(string)
    try free(string, freeing)
    return text
  }

  @usableFromInline
  func free(_ string: CStringPointer<Space>?, _ entry: Entry) throws(Failure) {
    guard let string else { return }
    var frame = frame(for: entry)
    frame.put(string)
    try invoke(entry, &frame)
  }
}
