// Text is NUL-terminated UTF-8. C owns the text of results; Swift copies the text of arguments. Text that is lent to a
// callback ends at its first NUL, because there is no way to report that it is cut off.

extension String: ExportedNullableArgument, ExportedNullableResult, ExportedNullableLoan {
  private static var constText: CType { .pointer(to: .const(.integer(.char))) }
  /// `const char *`.
  public static var exportedArgument: ExportedForm { ExportedForm(constText, .text) }
  /// `char *`, which C owns.
  public static var exportedResult: ExportedForm { ExportedForm(.pointer(to: .integer(.char)), .text) }
  /// `const char *`.
  public static var exportedLoan: ExportedForm { ExportedForm(constText, .text) }

  /// Returns whether C passed null.
  @_documentation(visibility: internal)
  public static func _isNull(_ value: UnsafePointer<CChar>?) -> Bool { value == nil }
  /// The null pointer.
  @_documentation(visibility: internal)
  public static var _null: UnsafeMutablePointer<CChar>? { nil }
  /// The null pointer.
  @_documentation(visibility: internal)
  public static var _nullLoan: UnsafePointer<CChar>? { nil }

  /// Copies the text, and throws if it is null or not UTF-8.
  @_documentation(visibility: internal)
  public static func _argument(_ value: UnsafePointer<CChar>?, _ name: StaticString) throws(ExportFailure) -> String {
    guard let value else { throw .null(name) }
    guard let text = String(validatingCString: value) else {
      throw ExportFailure(.invalidText, name, "the text is not UTF-8")
    }
    return text
  }

  /// Copies the text to memory that C owns, and throws if it contains a NUL.
  @_documentation(visibility: internal)
  public func _result() throws(ExportFailure) -> UnsafeMutablePointer<CChar>? {
    guard !utf8.contains(0) else {
      throw ExportFailure(.invalidText, "result", "the text contains a NUL, at which C would cut it off")
    }
    let copy = UnsafeMutablePointer<CChar>.allocate(capacity: utf8.count + 1)
    for (index, byte) in utf8.enumerated() { copy[index] = CChar(bitPattern: byte) }
    copy[utf8.count] = 0
    return copy
  }

  /// Lends the text until `body` returns.
  @_documentation(visibility: internal)
  public func _lend<Result>(_ body: (UnsafePointer<CChar>?) throws -> Result) rethrows -> Result {
    try withCString(body)
  }
}
