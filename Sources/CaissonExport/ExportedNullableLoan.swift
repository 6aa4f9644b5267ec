/// A callback argument type that is a pointer in C, and may be null as an optional.
public protocol ExportedNullableLoan: ExportedLoan {
  /// The null pointer.
  @_documentation(visibility: internal)
  static var _nullLoan: CLoan { get }
}

extension Optional: ExportedLoan where Wrapped: ExportedNullableLoan {
  /// The wrapped type's argument.
  public typealias CLoan = Wrapped.CLoan
  /// The wrapped type's C type, nullable.
  public static var exportedLoan: ExportedForm { Wrapped.exportedLoan.nullable }

  /// Lends the wrapped value, or a null pointer for nil.
  @_documentation(visibility: internal)
  public func _lend<Result>(_ body: (CLoan) throws -> Result) rethrows -> Result {
    guard let value = self else { return try body(Wrapped._nullLoan) }
    return try value._lend(body)
  }
}
