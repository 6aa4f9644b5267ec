/// An argument type that is a pointer in C, and may be null as an optional.
public protocol ExportedNullableArgument: ExportedArgument {
  /// Returns whether C passed null.
  @_documentation(visibility: internal)
  static func _isNull(_ value: CArgument) -> Bool
}

extension Optional: ExportedArgument where Wrapped: ExportedNullableArgument {
  /// The wrapped type's argument.
  public typealias CArgument = Wrapped.CArgument
  /// The wrapped type's C type, nullable.
  public static var exportedArgument: ExportedForm { Wrapped.exportedArgument.nullable }

  /// Converts an argument, or null to nil.
  @_documentation(visibility: internal)
  public static func _argument(_ value: CArgument, _ name: StaticString) throws(ExportFailure) -> Wrapped? {
    Wrapped._isNull(value) ? nil : try Wrapped._argument(value, name)
  }
}
