/// A parameter of a C function of an evaluated description.
public typealias ParameterDescription = DescribedParameter<CType>

/// A parameter of a C function, as a description states it.
public struct DescribedParameter<Type> {
  /// The C type.
  public var type: Type
  /// The source of C's argument.
  public var source: ArgumentSource
  /// The source location of the declaration in the description; nil if only that of the function is known.
  public var place: SourcePlace?

  /// Creates a parameter.
  public init(type: Type, source: ArgumentSource, place: SourcePlace? = nil) {
    self.type = type
    self.source = source
    self.place = place
  }

  /// The parameter of the Swift function; nil if Swift has none for it.
  public var argument: SwiftParameter? { if case .argument(let argument) = source { argument } else { nil } }

  /// The Swift name; for a count, a size or a context, that of the first parameter that it belongs to; for a result, that of
  /// the tuple's element.
  public var name: String {
    switch source {
    case .argument(let argument): argument.name
    case .count(let of, _, _), .context(let of): of.first ?? ""
    case .size(_, let buffer, _): buffer ?? "size"
    case .constant: "constant"
    case .out(let name, _, _): name
    }
  }

  /// The callback that is passed to C; nil for any other argument.
  public var upcall: Upcall? { if case .upcall(let upcall) = argument?.marshalling { upcall } else { nil } }

  /// The memory that C borrows; nil for any other argument.
  public var borrow: Borrow? { if case .borrowed(let borrow) = argument?.marshalling { borrow } else { nil } }

  /// Returns the same parameter with another stand-in for its C type.
  public func mapType<Other>(_ transform: (Type) -> Other) -> DescribedParameter<Other> {
    DescribedParameter<Other>(type: transform(type), source: source, place: place)
  }
}

extension DescribedParameter: Equatable where Type: Equatable {}
extension DescribedParameter: Hashable where Type: Hashable {}
extension DescribedParameter: Sendable where Type: Sendable {}
extension DescribedParameter: Encodable where Type: Encodable {}
extension DescribedParameter: Decodable where Type: Decodable {}
