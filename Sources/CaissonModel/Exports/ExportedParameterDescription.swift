/// A Swift parameter of an exported function, for which C may have several.
public struct ExportedParameterDescription: Hashable, Sendable, Codable {
  /// The arguments that C passes.
  public enum Passing: Hashable, Sendable, Codable {
    case value(ExportedForm)
    /// A pointer and the number of elements; without an element type, the number of bytes.
    case buffer(of: ExportedForm?, isMutable: Bool)
    /// A function pointer and its context; if Swift keeps the function, also one that releases the context.
    case callback(ExportedCallbackDescription)
  }

  /// The Swift name.
  public var name: String
  /// The arguments that C passes.
  public var passing: Passing

  /// Creates the description of a parameter.
  public init(_ name: String, _ passing: Passing) {
    self.name = name
    self.passing = passing
  }
}
