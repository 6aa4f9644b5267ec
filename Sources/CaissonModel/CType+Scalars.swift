/// A scalar inside a type, a number or a pointer, and its offset.
public struct ScalarPart: Hashable, Sendable {
  /// The C type of the scalar.
  public var type: CType
  /// The offset from the beginning, in bits.
  public var bitOffset: Int
  /// The width of a bit-field, in bits; nil for any other scalar.
  public var bitWidth: Int?
}

extension CType {
  /// Returns the scalars that a value of this type consists of, in the order of their declaration, without padding.
  ///
  /// Calling conventions depend on them where a structure is passed by value.
  ///
  /// - Returns: the scalars; nil if a part has no size.
  public func scalars(in dataModel: DataModel, types: TypeTable) -> [ScalarPart]? {
    var parts: [ScalarPart] = []
    guard collect(into: &parts, at: 0, in: dataModel, types: types) else { return nil }
    return parts
  }

  private func collect(
    into parts: inout [ScalarPart], at bitOffset: Int, in dataModel: DataModel, types: TypeTable
  ) -> Bool {
    guard layout(in: dataModel, types: types) != nil else { return false }
    switch self {
    case .const(let type):
      return type.collect(into: &parts, at: bitOffset, in: dataModel, types: types)
    case .complex(let part):
      for index in 0..<2 {
        let offset = bitOffset + 8 * index * part.size(in: dataModel)
        parts.append(ScalarPart(type: .floating(part), bitOffset: offset))
      }
    case .array(let element, let count):
      guard let size = element.layout(in: dataModel, types: types)?.size else { return false }
      for index in 0..<(count ?? 0) {
        guard
          element.collect(
            into: &parts, at: bitOffset + 8 * index * size, in: dataModel, types: types)
        else { return false }
      }
    case .record(let name):
      guard let record = types.record(named: name)?.layout(in: dataModel, types: types) else { return false }
      for field in record.fields {
        if let width = field.bitWidth {
          guard !field.name.isEmpty else { continue }
          parts.append(
            ScalarPart(type: field.type, bitOffset: bitOffset + field.bitOffset, bitWidth: width))
        } else {
          guard
            field.type.collect(
              into: &parts, at: bitOffset + field.bitOffset, in: dataModel, types: types)
          else { return false }
        }
      }
    default: parts.append(ScalarPart(type: self, bitOffset: bitOffset))
    }
    return true
  }
}
