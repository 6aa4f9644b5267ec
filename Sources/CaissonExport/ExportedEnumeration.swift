/// A Swift enumeration that is a set of named numbers in C; conformances are written by ``ExportEnum(_:)``.
public protocol ExportedEnumeration: ExportedArgument, ExportedResult, ExportedLoan, RawRepresentable
where
  RawValue: ExportedNumber & FixedWidthInteger, CArgument == RawValue, CResult == RawValue, CLoan == RawValue
{
  /// The name in C.
  static var exportedName: String { get }
}

extension ExportedEnumeration {
  private static var form: ExportedForm { ExportedForm(.opaque(.typedef(exportedName)), .enumeration) }
  /// The C enumeration.
  public static var exportedArgument: ExportedForm { form }
  /// The C enumeration.
  public static var exportedResult: ExportedForm { form }
  /// The C enumeration.
  public static var exportedLoan: ExportedForm { form }
  /// Zero.
  @_documentation(visibility: internal)
  public static var _failed: RawValue { 0 }

  /// Converts a raw value, and throws if the enumeration has no case for it.
  @_documentation(visibility: internal)
  public static func _argument(_ value: RawValue, _ name: StaticString) throws(ExportFailure) -> Self {
    guard let known = Self(rawValue: value) else {
      throw ExportFailure(.invalidValue, name, "\(exportedName) has no value \(value)")
    }
    return known
  }

  /// Returns the raw value.
  @_documentation(visibility: internal)
  public func _result() -> RawValue { rawValue }
  /// Lends the raw value.
  @_documentation(visibility: internal)
  public func _lend<Result>(_ body: (RawValue) throws -> Result) rethrows -> Result { try body(rawValue) }
}
