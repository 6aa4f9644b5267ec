/// A type whose values C can pass to an exported function.
///
/// ``ExportClass(_:)`` and ``ExportEnum(_:)`` make such types; numbers, strings and untyped pointers are.
public protocol ExportedArgument {
  /// What C passes.
  associatedtype CArgument
  /// How C declares it.
  static var exportedArgument: ExportedForm { get }
  /// The value, unless what C passed is none.
  static func _argument(_ value: CArgument, _ name: StaticString) throws(ExportFailure) -> Self
}

/// What C passes for a type.
public typealias CArgument<Value: ExportedArgument> = Value.CArgument

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
