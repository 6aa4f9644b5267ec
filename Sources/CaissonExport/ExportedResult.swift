/// A type whose values an exported function can give to C.
///
/// ``ExportClass(_:)`` and ``ExportEnum(_:)`` make such types; numbers, strings and untyped pointers are.
public protocol ExportedResult {
  /// What C is given.
  associatedtype CResult
  /// How C declares it.
  static var exportedResult: ExportedForm { get }
  /// What C is given where there is no result.
  static var _failed: CResult { get }
  /// What C is given; what it owns from now on is made here.
  func _result() throws(ExportFailure) -> CResult
}

/// What C is given for a type.
public typealias CResult<Value: ExportedResult> = Value.CResult

/// A type that C is given a pointer for, which can be null.
public protocol ExportedNullableResult: ExportedResult {
  /// Null.
  static var _null: CResult { get }
}

extension ExportedNullableResult {
  public static var _failed: CResult { _null }
}

extension Optional: ExportedResult where Wrapped: ExportedNullableResult {
  public typealias CResult = Wrapped.CResult
  public static var exportedResult: ExportedForm { Wrapped.exportedResult.nullable }
  public static var _failed: CResult { Wrapped._null }

  public func _result() throws(ExportFailure) -> CResult {
    guard let value = self else { return Wrapped._null }
    return try value._result()
  }
}
