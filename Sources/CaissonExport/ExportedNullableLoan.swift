/// A type that a callback of C's is given a pointer for, which can be null.
public protocol ExportedNullableLoan: ExportedLoan {
  /// Null.
  static var _nullLoan: CLoan { get }
}

extension Optional: ExportedLoan where Wrapped: ExportedNullableLoan {
  public typealias CLoan = Wrapped.CLoan
  public static var exportedLoan: ExportedForm { Wrapped.exportedLoan.nullable }

  public func _lend<Result>(_ body: (CLoan) throws -> Result) rethrows -> Result {
    guard let value = self else { return try body(Wrapped._nullLoan) }
    return try value._lend(body)
  }
}
