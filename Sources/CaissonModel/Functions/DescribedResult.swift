/// The result of a C function, as a description states it.
public enum DescribedResult<Type> {
  /// None.
  case void
  /// A value.
  case value(ResultValue<Type>)

  /// The value; nil for none.
  public var value: ResultValue<Type>? { if case .value(let value) = self { value } else { nil } }

  /// The Swift type of C's own result; `Void` for none.
  public var swiftType: String { value?.swiftType ?? "Void" }

  /// The same result with another stand-in for its C type.
  public func mapType<Other>(_ transform: (Type) -> Other) -> DescribedResult<Other> {
    value.map { .value($0.mapType(transform)) } ?? .void
  }
}

extension DescribedResult where Type == CType {
  /// The type, in C.
  public var type: CType { value?.type ?? .void }
}

extension DescribedResult: Equatable where Type: Equatable {}
extension DescribedResult: Hashable where Type: Hashable {}
extension DescribedResult: Sendable where Type: Sendable {}
extension DescribedResult: Encodable where Type: Encodable {}
extension DescribedResult: Decodable where Type: Decodable {}
