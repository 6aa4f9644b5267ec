/// A type without a description, as the parameter or result of a function pointer, which are described at run time.
public struct UndescribedType: Error, CustomStringConvertible {
  /// The type.
  public let type: any Any.Type

  /// The name of the type, and what to do.
  public var description: String { "nothing describes '\(type)' to C; conform it to CDescribed" }

  init(_ type: any Any.Type) { self.type = type }
}
