/// A type for arguments that C passes to exported functions.
///
/// Numbers, strings and untyped pointers conform; ``ExportClass(_:)`` and ``ExportEnum(_:)`` add conformances.
public protocol ExportedArgument {
  /// The type of the argument that C passes.
  associatedtype CArgument
  /// The C type in the header.
  static var exportedArgument: ExportedForm { get }
  /// Converts an argument, and throws if it is not valid for the type.
  @_documentation(visibility: internal)
  static func _argument(_ value: CArgument, _ name: StaticString) throws(ExportFailure) -> Self
}

/// The type of the argument that C passes for a Swift type.
public typealias CArgument<Value: ExportedArgument> = Value.CArgument
