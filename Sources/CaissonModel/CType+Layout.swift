extension CType {
  /// Returns the size and the alignment of a value of this type, in bytes.
  ///
  /// - Parameters:
  ///   - dataModel: the data model of the address space that the value lies in.
  ///   - types: the described records.
  /// - Returns: the layout; nil if the type has no size: `void`, a function, an opaque type, an undeclared record. An
  ///   array without a count has the size 0, like a flexible array member.
  public func layout(in dataModel: DataModel, types: TypeTable) -> (size: Int, alignment: Int)? {
    switch self {
    case .integer(let type), .enumeration(_, let type):
      return (type.size(in: dataModel), type.alignment(in: dataModel))
    case .floating(let type): return (type.size(in: dataModel), type.alignment(in: dataModel))
    case .complex(let type): return (2 * type.size(in: dataModel), type.alignment(in: dataModel))
    case .pointer: return (dataModel.pointerSize, dataModel.pointerSize)
    case .const(let type): return type.layout(in: dataModel, types: types)
    case .array(let element, let count):
      guard let element = element.layout(in: dataModel, types: types) else { return nil }
      return (element.size * (count ?? 0), element.alignment)
    case .record(let name):
      guard let layout = types.record(named: name)?.layout(in: dataModel, types: types) else { return nil }
      return (layout.size, layout.alignment)
    case .void, .function, .opaque: return nil
    }
  }
}

extension RecordDescription {
  /// Returns the layout of the record in a data model: computed, or recorded from the header if the structure is
  /// partial; nil if a field has no size, or if nothing was recorded.
  public func layout(in dataModel: DataModel, types: TypeTable) -> RecordedLayout? {
    if isPartial { return recorded[dataModel] }
    var layout = RecordLayout(
      isUnion: kind == .union, isPacked: isPacked, pack: pack ?? 0, alignment: alignment ?? 1, in: dataModel)
    var laidOut: [RecordedLayout.Field] = []
    for field in fields {
      guard let own = field.type.layout(in: dataModel, types: types) else { return nil }
      if let width = field.bitWidth {
        layout.addBitField(
          width: width, typeSize: own.size, typeAlignment: own.alignment, least: field.alignment ?? 0,
          isPacked: field.isPacked, isNamed: !field.name.isEmpty)
      } else {
        layout.addField(
          size: own.size, alignment: own.alignment, least: field.alignment ?? 0, isPacked: field.isPacked)
      }
      laidOut.append(
        RecordedLayout.Field(
          name: field.name, type: field.type, bitOffset: layout.bitOffset, bitWidth: field.bitWidth))
    }
    return RecordedLayout(size: layout.size, alignment: layout.alignment, fields: laidOut)
  }
}
