/// A Swift type for the result of a C function: a C value, or a string, which is copied.
public protocol CResult {
  /// Returns the description of C's result, after adding the C types that it declares to the table.
  associatedtype CCounterpart = Self

  /// The contract violation of a C result that the type does not allow.
  static var rejection: ContractViolation.Kind { get }

  /// Makes a prepared call.
  ///
  /// - Parameters:
  ///   - linker: the back end.
  ///   - entry: the function.
  ///   - frame: the arguments.
  /// - Returns: the lifted result; nil if the type does not allow C's result.
  /// - Throws: the failure of the call.
  static func result<L: Invoker>(
    of linker: L, _ entry: L.Entry, _ frame: inout L.Frame
  ) throws(L.Failure) -> Self?
}

/// A result type whose optional is allowed: C's null pointer is `nil`.
public protocol CNullableResult: CResult {
  /// Makes a prepared call whose result may be a null pointer.
  ///
  /// - Parameters:
  ///   - linker: the back end.
  ///   - entry: the function.
  ///   - frame: the arguments.
  /// - Returns: the lifted result, or nil inside for a null pointer; nil outside if the type does not allow C's result.
  /// - Throws: the failure of the call.
  static func nullableResult<L: Invoker>(
    of linker: L, _ entry: L.Entry, _ frame: inout L.Frame
  ) throws(L.Failure) -> Self??
}

extension Optional: CResult where Wrapped: CNullableResult {
  /// The violation of the wrapped type.
  public static var rejection: ContractViolation.Kind { Wrapped.rejection }

  /// Makes a prepared call whose result may be a null pointer.
  @inlinable
  @inline(__always)
  public static func result<L: Invoker>(
    of linker: L, _ entry: L.Entry, _ frame: inout L.Frame
  ) throws(L.Failure) -> Self? {
    try Wrapped.nullableResult(of: linker, entry, &frame)
  }
}

extension CValue {
  /// Makes a prepared call and decodes the result.
  @inlinable
  @inline(__always)
  public static func result<L: Invoker>(
    of linker: L, _ entry: L.Entry, _ frame: inout L.Frame
  ) throws(L.Failure) -> Self? {
    try linker.invoke(entry, &frame, returning: Self.self)
  }
}

extension CNullable {
  /// Makes a prepared call and decodes the result, which may be a null pointer.
  @inlinable
  @inline(__always)
  public static func nullableResult<L: Invoker>(
    of linker: L, _ entry: L.Entry, _ frame: inout L.Frame
  ) throws(L.Failure) -> Self?? {
    try linker.invoke(entry, &frame, returning: Self?.self)
  }
}
