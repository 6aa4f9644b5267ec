/// A type that C passes a pointer for, which can be null.
public protocol ExportedNullableArgument: ExportedArgument {
  /// Whether C passed null.
  static func _isNull(_ value: CArgument) -> Bool
}

extension Optional: ExportedArgument where Wrapped: ExportedNullableArgument {
  public typealias CArgument = Wrapped.CArgument
  public static var exportedArgument: ExportedForm { Wrapped.exportedArgument.nullable }

  public static func _argument(_ value: CArgument, _ name: StaticString) throws(ExportFailure) -> Wrapped? {
    Wrapped._isNull(value) ? nil : try Wrapped._argument(value, name)
  }
}
