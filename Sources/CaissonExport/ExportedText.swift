// Text is UTF-8 and ends at a NUL. C owns what it is given, and Swift copies what it is passed. What is lent to a callback ends at its
// first NUL: nobody could be told that it was cut.

extension String: ExportedNullableArgument, ExportedNullableResult, ExportedNullableLoan {
  private static var constText: CType { .pointer(to: .const(.integer(.char))) }
  public static var exportedArgument: ExportedForm { ExportedForm(constText, .text) }
  public static var exportedResult: ExportedForm { ExportedForm(.pointer(to: .integer(.char)), .text) }
  public static var exportedLoan: ExportedForm { ExportedForm(constText, .text) }

  public static func _isNull(_ value: UnsafePointer<CChar>?) -> Bool { value == nil }
  public static var _null: UnsafeMutablePointer<CChar>? { nil }
  public static var _nullLoan: UnsafePointer<CChar>? { nil }

  public static func _argument(_ value: UnsafePointer<CChar>?, _ name: StaticString) throws(ExportFailure) -> String {
    guard let value else { throw .null(name) }
    guard let text = String(validatingCString: value) else {
      throw ExportFailure(.invalidText, name, "the text is not UTF-8")
    }
    return text
  }

  public func _result() throws(ExportFailure) -> UnsafeMutablePointer<CChar>? {
    guard !utf8.contains(0) else {
      throw ExportFailure(.invalidText, "result", "the text holds a NUL, at which C would cut it short")
    }
    let copy = UnsafeMutablePointer<CChar>.allocate(capacity: utf8.count + 1)
    for (index, byte) in utf8.enumerated() { copy[index] = CChar(bitPattern: byte) }
    copy[utf8.count] = 0
    return copy
  }

  public func _lend<Result>(_ body: (UnsafePointer<CChar>?) throws -> Result) rethrows -> Result {
    try withCString(body)
  }
}
