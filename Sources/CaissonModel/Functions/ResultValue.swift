/// A value that a C function returns.
public struct ResultValue<Type> {
  /// The C type.
  public var type: Type
  /// The Swift type, as the description writes it.
  public var swiftType: String
  /// Whether C may return a null pointer.
  public var isNullable: Bool
  /// The use that Swift makes of it.
  public var use: ResultUse
  /// The value that means failure, for which the Swift function throws; nil if there is none.
  public var failure: FailureCondition?
  /// The symbol of the function that frees C's string after it is copied; nil if C keeps the string, and for any other
  /// value.
  public var freedBy: String?
  /// The source location of the type in the description; nil if the type is not written.
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

  /// Returns the same value with another stand-in for its C type.
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
