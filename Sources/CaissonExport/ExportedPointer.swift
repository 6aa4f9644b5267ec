// Pointers that Swift passes on, and does not look behind.

extension UnsafeMutableRawPointer: ExportedNullableArgument, ExportedNullableResult, ExportedNullableLoan {
  private static var form: ExportedForm { ExportedForm(.pointer(to: .void)) }
  public static var exportedArgument: ExportedForm { form }
  public static var exportedResult: ExportedForm { form }
  public static var exportedLoan: ExportedForm { form }

  public static func _isNull(_ value: UnsafeMutableRawPointer?) -> Bool { value == nil }
  public static var _null: UnsafeMutableRawPointer? { nil }
  public static var _nullLoan: UnsafeMutableRawPointer? { nil }

  public static func _argument(
    _ value: UnsafeMutableRawPointer?, _ name: StaticString
  ) throws(ExportFailure) -> UnsafeMutableRawPointer {
    guard let value else { throw .null(name) }
    return value
  }

  public func _result() -> UnsafeMutableRawPointer? { self }
  public func _lend<Result>(_ body: (UnsafeMutableRawPointer?) throws -> Result) rethrows -> Result { try body(self) }
}

extension UnsafeRawPointer: ExportedNullableArgument, ExportedNullableResult, ExportedNullableLoan {
  private static var form: ExportedForm { ExportedForm(.pointer(to: .const(.void))) }
  public static var exportedArgument: ExportedForm { form }
  public static var exportedResult: ExportedForm { form }
  public static var exportedLoan: ExportedForm { form }

  public static func _isNull(_ value: UnsafeRawPointer?) -> Bool { value == nil }
  public static var _null: UnsafeRawPointer? { nil }
  public static var _nullLoan: UnsafeRawPointer? { nil }

  public static func _argument(
    _ value: UnsafeRawPointer?, _ name: StaticString
  ) throws(ExportFailure) -> UnsafeRawPointer {
    guard let value else { throw .null(name) }
    return value
  }

  public func _result() -> UnsafeRawPointer? { self }
  public func _lend<Result>(_ body: (UnsafeRawPointer?) throws -> Result) rethrows -> Result { try body(self) }
}
