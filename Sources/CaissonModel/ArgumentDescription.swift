/// A Swift type as an argument, as the compiler resolves it.
public struct ArgumentDescription: Hashable, Sendable {
  /// The type that C sees.
  public var type: CType
  /// Whether the Swift type is a string, which C is lent with a NUL behind it.
  public var isString: Bool
  /// Whether `nil` can be passed.
  public var isNullable: Bool

  /// Creates the description of an argument.
  public init(type: CType, isString: Bool = false, isNullable: Bool = false) {
    self.type = type
    self.isString = isString
    self.isNullable = isNullable
  }
}

extension ParameterDescription {
  /// Creates a parameter of which the compiler has resolved the type.
  ///
  /// - Parameters:
  ///   - argument: what the compiler says of the type.
  ///   - source: where C's argument comes from, as far as syntax shows it.
  ///   - place: where the description declares it.
  public init(_ argument: ArgumentDescription, source: ArgumentSource, place: SourcePlace? = nil) {
    var source = source
    if case .argument(var visible) = source, case .resolvedByCompiler = visible.marshalling {
      let isNullable = argument.isNullable
      visible.marshalling = argument.isString ? .string(isNullable: isNullable) : .value(isNullable: isNullable)
      source = .argument(visible)
    }
    self.init(type: argument.type, source: source, place: place)
  }
}
