/// A result type that is a pointer in C, and may be null as an optional.
public protocol ExportedNullableResult: ExportedResult {
  /// The null pointer.
  @_documentation(visibility: internal)
  static var _null: CResult { get }
}

extension ExportedNullableResult {
  /// The null pointer.
  @_documentation(visibility: internal)
  public static var _failed: CResult { _null }
}

extension Optional: ExportedResult where Wrapped: ExportedNullableResult {
  /// The wrapped type's result.
  public typealias CResult = Wrapped.CResult
  /// The wrapped type's C type, nullable.
  public static var exportedResult: ExportedForm { Wrapped.exportedResult.nullable }
  /// The null pointer.
  @_documentation(visibility: internal)
  public static var _failed: CResult { Wrapped._null }

  /// Converts the wrapped value, or nil to a null pointer.
  @_documentation(visibility: internal)
  public func _result() throws(ExportFailure) -> CResult {
    guard let value = self else { return Wrapped._null }
    return try value._result()
  }
}
