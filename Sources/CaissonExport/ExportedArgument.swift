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
