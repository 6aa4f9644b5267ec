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
