/// A number that is the same in Swift and C.
public protocol ExportedNumber: ExportedArgument, ExportedResult, ExportedLoan, BitwiseCopyable, Sendable
where CArgument == Self, CResult == Self, CLoan == Self {
  /// The type in C, where Swift's has several names in C, that of its width.
  static var exportedType: CType { get }
  /// Zero.
  static var _zero: Self { get }
}

extension ExportedNumber {
  public static var exportedArgument: ExportedForm { ExportedForm(exportedType) }
  public static var exportedResult: ExportedForm { ExportedForm(exportedType) }
  public static var exportedLoan: ExportedForm { ExportedForm(exportedType) }
  public static var _failed: Self { _zero }

  public static func _argument(_ value: Self, _ name: StaticString) -> Self { value }
  public func _result() -> Self { self }
  public func _lend<Result>(_ body: (Self) throws -> Result) rethrows -> Result { try body(self) }
}

extension ExportedNumber where Self: Numeric {
  public static var _zero: Self { 0 }
}

extension Bool: ExportedNumber {
  public static var exportedType: CType { .integer(.bool) }
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
