extension CType {
  /// The size and the alignment of a value of this type, in bytes.
  ///
  /// - Parameters:
  ///   - dataModel: the data model of the address space that the value lies in.
  ///   - types: the declared structures.
  /// - Returns: nil for what has no size: `void`, a function, an opaque type, a structure that is not declared.
  public func layout(in dataModel: DataModel, types: TypeTable) -> (size: Int, alignment: Int)? {
    func scalar(_ size: Int) -> (size: Int, alignment: Int) { (size, size) }
    switch self {
    case .integer(let type), .enumeration(_, let type): return scalar(type.size(in: dataModel))
    case .floating(let type): return scalar(type.size)
    case .pointer: return scalar(dataModel.pointerSize)
    case .const(let type): return type.layout(in: dataModel, types: types)
    case .structure(let name):
      guard let layout = types.structure(named: name)?.layout(in: dataModel, types: types) else { return nil }
      return (layout.size, layout.alignment)
    case .void, .function, .opaque: return nil
    }
  }
}

extension StructureDescription {
  /// The layout of the structure; nil if a field has no size.
  public func layout(in dataModel: DataModel, types: TypeTable) -> StructureLayout? {
    var sizes: [(size: Int, alignment: Int)] = []
    for field in fields {
      guard let layout = field.type.layout(in: dataModel, types: types) else { return nil }
      sizes.append(layout)
    }
    return StructureLayout(fields: sizes)
  }
}
