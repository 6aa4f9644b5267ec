// Strings that C gives are copied before what was lent to the call is taken back: C's result may point into it.

extension CText {
  @inlinable
  public static func result<L: Linker>(
    of linker: L, _ entry: L.Entry, _ frame: inout L.Frame
  ) throws(L.Failure) -> Self? {
    try copy(try linker.invoke(entry, &frame, returning: CStringPointer<L.Space>?.self) ?? nil)
  }

  @inlinable
  public static func nullableResult<L: Linker>(
    of linker: L, _ entry: L.Entry, _ frame: inout L.Frame
  ) throws(L.Failure) -> Self?? {
    try copyNullable(try linker.invoke(entry, &frame, returning: CStringPointer<L.Space>?.self) ?? nil)
  }

  /// A copy of C's string; nil for a null pointer, or a string that is none of the type.
  @inlinable
  static func copy<Space: AddressSpace>(_ string: CStringPointer<Space>?) throws(Space.Failure) -> Self? {
    guard let string else { return nil }
    return Self(copying: try string.string())
  }

  /// A copy of C's string, or of its null pointer; nil for a string that is none of the type.
  @inlinable
  static func copyNullable<Space: AddressSpace>(_ string: CStringPointer<Space>?) throws(Space.Failure) -> Self?? {
    guard let string else { return .some(nil) }
    return Self(copying: try string.string()).map { .some($0) }
  }
}

// For macro-written code.

extension Linker {
  /// Calls a function that returns a string, copies it, and has C free its own.
  ///
  /// - Parameter freeing: the function that frees it; it is not called with a null pointer.
  /// - Returns: nil if C gives a null pointer or a string that is none of the type.
  @inlinable
  public func invoke<Text: CText>(
    _ entry: Entry, _ frame: inout Frame, giving type: Text.Type, freeing: Entry
  ) throws(Failure) -> Text? {
    let string = try invoke(entry, &frame, returning: CStringPointer<Space>?.self) ?? nil
    let text = try Text.copy(string)
    try free(string, freeing)
    return text
  }

  /// Calls a function that returns a string or a null pointer, copies it, and has C free its own.
  ///
  /// - Parameter freeing: the function that frees it; it is not called with a null pointer.
  /// - Returns: nil if C gives a string that is none of the type.
  @inlinable
  public func invoke<Text: CText>(
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
