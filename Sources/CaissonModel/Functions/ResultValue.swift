/// A value that a C function returns.
public struct ResultValue<Type> {
  /// The type, in C.
  public var type: Type
  /// The type in Swift, as the description writes it.
  public var swiftType: String
  /// Whether C may return a null pointer.
  public var isNullable: Bool
  /// What Swift does with it.
  public var use: ResultUse
  /// The value that means failure, which the Swift function throws; nil where none does.
  public var failure: FailureCondition?
  /// For a string, which is copied: the symbol of the function that then frees C's; nil where it stays C's.
  public var freedBy: String?
  /// Where the description states the type; nil where it is not written.
  public var place: SourcePlace?

  /// Creates a result.
  public init(
    type: Type, swiftType: String, isNullable: Bool = false, use: ResultUse = .returned,
    failure: FailureCondition? = nil,
    freedBy: String? = nil, place: SourcePlace? = nil
  ) {
    self.type = type
    self.swiftType = swiftType
    self.isNullable = isNullable
    self.use = use
    self.failure = failure
    self.freedBy = freedBy
    self.place = place
  }

  /// The same value with another stand-in for its C type.
  public func mapType<Other>(_ transform: (Type) -> Other) -> ResultValue<Other> {
    ResultValue<Other>(
      type: transform(type), swiftType: swiftType, isNullable: isNullable, use: use,
      failure: failure, freedBy: freedBy, place: place)
  }
}

extension ResultValue: Equatable where Type: Equatable {}
extension ResultValue: Hashable where Type: Hashable {}
extension ResultValue: Sendable where Type: Sendable {}
extension ResultValue: Encodable where Type: Encodable {}
extension ResultValue: Decodable where Type: Decodable {}
