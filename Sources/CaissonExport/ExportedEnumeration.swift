/// An enumeration of Swift's that C has as named numbers: written by ``ExportEnum(_:)``.
public protocol ExportedEnumeration: ExportedArgument, ExportedResult, ExportedLoan, RawRepresentable
where
  RawValue: ExportedNumber & FixedWidthInteger, CArgument == RawValue, CResult == RawValue, CLoan == RawValue
{
  /// The name in C.
  static var exportedName: String { get }
}

extension ExportedEnumeration {
  private static var form: ExportedForm { ExportedForm(.opaque(exportedName), .enumeration) }
  public static var exportedArgument: ExportedForm { form }
  public static var exportedResult: ExportedForm { form }
  public static var exportedLoan: ExportedForm { form }
  public static var _failed: RawValue { 0 }

  public static func _argument(_ value: RawValue, _ name: StaticString) throws(ExportFailure) -> Self {
    guard let known = Self(rawValue: value) else {
      throw ExportFailure(.invalidValue, name, "\(exportedName) has no value \(value)")
    }
    return known
  }

  public func _result() -> RawValue { rawValue }
  public func _lend<Result>(_ body: (RawValue) throws -> Result) rethrows -> Result { try body(rawValue) }
}
