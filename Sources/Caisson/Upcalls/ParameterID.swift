/// A parameter of a function of a library, by their places in the description.
@_documentation(visibility: internal)
public struct _ParameterID: Hashable, Sendable {
  private let function: Int
  private let parameter: Int

  /// The identifier of a parameter.
  ///
  /// - Parameters:
  ///   - function: the function's place in the description, from 0.
  ///   - parameter: the parameter's place in C, from 0.
  public init(_ function: Int, _ parameter: Int) {
    self.function = function
    self.parameter = parameter
  }
}
