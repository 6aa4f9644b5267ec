// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// The conformances at the end are one-liners; the protocol documents their `exportedType`.

/// A number that has the same representation in Swift and C.
public protocol ExportedNumber: ExportedArgument, ExportedResult, ExportedLoan, BitwiseCopyable, Sendable
where CArgument == Self, CResult == Self, CLoan == Self {
  /// The C type; if several C types are the same Swift type, the one named for its width.
  static var exportedType: CType { get }
  /// The number zero.
  @_documentation(visibility: internal)
  static var _zero: Self { get }
}

extension ExportedNumber {
  /// The C type of the number.
  public static var exportedArgument: ExportedForm { ExportedForm(exportedType) }
  /// The C type of the number.
  public static var exportedResult: ExportedForm { ExportedForm(exportedType) }
  /// The C type of the number.
  public static var exportedLoan: ExportedForm { ExportedForm(exportedType) }
  /// Zero.
  @_documentation(visibility: internal)
  public static var _failed: Self { _zero }

  /// Returns the number itself.
  @_documentation(visibility: internal)
  public static func _argument(_ value: Self, _ name: StaticString) -> Self { value }
  /// Returns the number itself.
  @_documentation(visibility: internal)
  public func _result() -> Self { self }
  /// Lends the number itself.
  @_documentation(visibility: internal)
  public func _lend<Result>(_ body: (Self) throws -> Result) rethrows -> Result { try body(self) }
}

extension ExportedNumber where Self: Numeric {
  /// Zero.
  @_documentation(visibility: internal)
  public static var _zero: Self { 0 }
}

extension Bool: ExportedNumber {
  /// `bool`.
  public static var exportedType: CType { .integer(.bool) }
  /// False.
  @_documentation(visibility: internal)
  public static var _zero: Bool { false }
}

extension Int8: ExportedNumber { public static var exportedType: CType { .integer(.int8) } }
extension Int16: ExportedNumber { public static var exportedType: CType { .integer(.int16) } }
extension Int32: ExportedNumber { public static var exportedType: CType { .integer(.int32) } }
extension Int64: ExportedNumber { public static var exportedType: CType { .integer(.int64) } }
extension Int: ExportedNumber { public static var exportedType: CType { .integer(.long) } }
extension UInt8: ExportedNumber { public static var exportedType: CType { .integer(.uint8) } }
extension UInt16: ExportedNumber { public static var exportedType: CType { .integer(.uint16) } }
extension UInt32: ExportedNumber { public static var exportedType: CType { .integer(.uint32) } }
extension UInt64: ExportedNumber { public static var exportedType: CType { .integer(.uint64) } }
extension UInt: ExportedNumber { public static var exportedType: CType { .integer(.unsignedLong) } }
extension Float: ExportedNumber { public static var exportedType: CType { .floating(.float) } }
extension Double: ExportedNumber { public static var exportedType: CType { .floating(.double) } }
