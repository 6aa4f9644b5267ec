internal import CaissonModel

/// Takes records apart: fields, holes, and what lies inside the fields.
struct PartPlanner {
  let model: HeaderModel

  /// A record that is inside of nothing.
  func root(_ name: String) -> LayoutPart? {
    let name = model.aliases[name] ?? name
    return record(name, field: "", declaration: shown(.record(name)).description, at: 0)
  }

  /// A record at an offset, in bits.
  private func record(_ name: String, field: String, declaration: String, at offset: Int) -> LayoutPart? {
    guard let description = model.types.record(named: name), let layout = model.recordedLayout(of: name) else {
      return nil
    }
    var part = LayoutPart(
      kind: description.kind == .union ? .union : .structure, name: field, declaration: declaration,
      type: shown(.record(name)).description, bitOffset: offset, bitSize: layout.size * 8)
    var end = offset
    for field in layout.fields {
      guard let inner = self.part(field, at: offset) else { continue }
      // The members of a union begin together; one without a name only makes room.
      if part.kind == .union, inner.kind == .padding { continue }
      if part.kind == .structure, inner.bitOffset > end { part.parts.append(padding(from: end, to: inner.bitOffset)) }
      part.parts.append(inner)
      end = Swift.max(end, inner.bitEnd)
    }
    if end < part.bitEnd {
      part.parts.append(padding(from: end, to: part.bitEnd, isLast: !part.parts.isEmpty))
    }
    return part
  }

  private func padding(from start: Int, to end: Int, isLast: Bool = false) -> LayoutPart {
    LayoutPart(
      kind: .padding, name: "", declaration: isLast ? "padding at the end" : "padding", bitOffset: start,
      bitSize: end - start)
  }

  /// A field of a record at an offset; nil for a bit-field of no width, which has no bits.
  private func part(_ field: RecordedLayout.Field, at offset: Int) -> LayoutPart? {
    let start = offset + field.bitOffset
    let declaration = shown(field.type).declaration(of: field.name)
    if let width = field.bitWidth {
      guard width > 0 else { return nil }
      let text = field.name.isEmpty ? "\(declaration) : \(width), padding" : "\(declaration) : \(width)"
      return LayoutPart(
        kind: field.name.isEmpty ? .padding : .bits, name: field.name, declaration: text,
        type: field.name.isEmpty ? "" : "\(shown(field.type)) : \(width)", bitOffset: start, bitSize: width)
    }
    return part(field.type, name: field.name, declaration: declaration, at: start)
  }

  private func part(_ type: CType, name: String, declaration: String, at offset: Int) -> LayoutPart? {
    let size = type.layout(in: model.dataModel, types: model.types)?.size ?? 0
    var part = LayoutPart(
      kind: .value, name: name, declaration: declaration, type: shown(type).description, bitOffset: offset,
      bitSize: size * 8)
    let (element, count) = Self.elements(of: type.unqualified)
    guard size > 0, case .record(let record) = element else { return part }
    guard case .array = type.unqualified else {
      return self.record(record, field: name, declaration: declaration, at: offset)
    }
    let text = "each of the \(BitCount.counted(count, "element"))"
    guard let inner = self.record(record, field: "", declaration: text, at: offset) else { return part }
    part.kind = .elements(count: count)
    part.parts = [inner]
    return part
  }

  /// What an array is made of, arrays of arrays counted as one, and how many there are.
  private static func elements(of type: CType) -> (CType, Int) {
    guard case .array(let element, let count) = type else { return (type, 1) }
    let (innermost, inner) = elements(of: element.unqualified)
    return (innermost, inner * (count ?? 0))
  }

  /// The type as a person would declare it: a record without a name is `struct` or `union`.
  private func shown(_ type: CType) -> CType {
    switch type {
    case .record(let name):
      guard let record = model.types.record(named: name) else { return type }
      let isNamed = record.isNamed && !name.hasPrefix("__typeof__")
      return isNamed ? type : .record(record.kind == .union ? "union" : "struct")
    case .pointer(let target): return .pointer(to: shown(target))
    case .const(let type): return .const(shown(type))
    case .array(let element, let count): return .array(of: shown(element), count: count)
    case .function(let type):
      return .function(
        FunctionType(
          parameters: type.parameters.map(shown), result: shown(type.result), isVariadic: type.isVariadic))
    case .void, .integer, .floating, .complex, .enumeration, .opaque: return type
    }
  }
}
