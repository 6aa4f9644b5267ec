/// A Swift type that can stand as the result of a C function: a value of C's, or a string, which is copied.
public protocol CResult {
  /// Describes C's result, after adding what it declares to the table.
  static func describeResult(in types: inout TypeTable) -> CType

  /// What is broken where C gives what the type does not allow.
  static var rejection: ContractViolation.Kind { get }

  /// Makes a prepared call.
  ///
  /// - Returns: nil if C gives what the type does not allow.
  static func result<L: Linker>(
    of linker: L, _ entry: L.Entry, _ frame: inout L.Frame
  ) throws(L.Failure) -> Self?
}

/// A result that may be `nil`, which is C's null pointer.
public protocol CNullableResult: CResult {
  /// Makes a prepared call whose result may be a null pointer.
  ///
  /// - Returns: nil if C gives what the type does not allow, which a null pointer is not.
  static func nullableResult<L: Linker>(
    of linker: L, _ entry: L.Entry, _ frame: inout L.Frame
  ) throws(L.Failure) -> Self??
}

extension Optional: CResult where Wrapped: CNullableResult {
  public static func describeResult(in types: inout TypeTable) -> CType { Wrapped.describeResult(in: &types) }

  public static var rejection: ContractViolation.Kind { Wrapped.rejection }

  @inlinable
  @inline(__always)
  public static func result<L: Linker>(
    of linker: L, _ entry: L.Entry, _ frame: inout L.Frame
  ) throws(L.Failure) -> Self? {
    try Wrapped.nullableResult(of: linker, entry, &frame)
  }
}

extension CValue {
  public static func describeResult(in types: inout TypeTable) -> CType { describe(in: &types) }

  @inlinable
  @inline(__always)
  public static func result<L: Linker>(
    of linker: L, _ entry: L.Entry, _ frame: inout L.Frame
  ) throws(L.Failure) -> Self? {
    try linker.invoke(entry, &frame, returning: Self.self)
  }
}

extension CNullable {
  @inlinable
  @inline(__always)
  public static func nullableResult<L: Linker>(
    of linker: L, _ entry: L.Entry, _ frame: inout L.Frame
  ) throws(L.Failure) -> Self?? {
    try linker.invoke(entry, &frame, returning: Self?.self)
  }
}
