/// A parameter of an exported function: one of Swift's, for which C may have several.
public struct ExportedParameterDescription: Hashable, Sendable, Codable {
  /// What C passes.
  public enum Passing: Hashable, Sendable, Codable {
    case value(ExportedForm)
    /// A pointer and the number of elements behind it; without an element, of raw bytes.
    case buffer(of: ExportedForm?, isMutable: Bool)
    /// A function pointer and its context, and where the function is kept, another that releases the context.
    case callback(ExportedCallbackDescription)
  }

  /// The name in Swift.
  public var name: String
  /// What C passes.
  public var passing: Passing

  /// Makes the description of a parameter.
  public init(_ name: String, _ passing: Passing) {
    self.name = name
    self.passing = passing
  }
}
