/// The description of a Swift type as an argument, as the compiler resolves the type.
public struct ArgumentDescription: Hashable, Sendable {
  /// The type that C sees.
  public var type: CType
  /// Whether the Swift type is a string, which C receives as NUL-terminated temporary text.
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
  /// Creates a parameter whose type the compiler has resolved.
  ///
  /// - Parameters:
  ///   - argument: the compiler's description of the type.
  ///   - source: the source of C's argument, as far as the syntax shows it.
  ///   - place: the source location of the declaration in the description.
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
