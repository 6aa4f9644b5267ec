/// The result of a C function, as a description states it.
public enum DescribedResult<Type> {
  /// No result.
  case void
  /// A value.
  case value(ResultValue<Type>)

  /// The value; nil if there is none.
  public var value: ResultValue<Type>? { if case .value(let value) = self { value } else { nil } }

  /// The Swift type of the C function's result; `Void` if there is none.
  public var swiftType: String { value?.swiftType ?? "Void" }

  /// Returns the same result with another stand-in for its C type.
  public func mapType<Other>(_ transform: (Type) -> Other) -> DescribedResult<Other> {
    value.map { .value($0.mapType(transform)) } ?? .void
  }
}

extension DescribedResult where Type == CType {
  /// The C type.
  public var type: CType { value?.type ?? .void }
}

extension DescribedResult: Equatable where Type: Equatable {}
extension DescribedResult: Hashable where Type: Hashable {}
extension DescribedResult: Sendable where Type: Sendable {}
extension DescribedResult: Encodable where Type: Encodable {}
extension DescribedResult: Decodable where Type: Decodable {}
