internal import CaissonModel

/// Takes records apart into fields, padding, and the parts of fields.
struct PartPlanner {
  let model: HeaderModel

  /// Returns the parts of an outermost record.
  func root(_ name: CTypeName) -> LayoutPart? {
    let name = model.resolve(name)
    return record(name, field: "", declaration: shown(name), at: 0)
  }

  /// Returns the parts of a record at an offset in bits.
  private func record(_ name: CTypeName, field: String, declaration: String, at offset: Int) -> LayoutPart? {
    guard let description = model.types.record(named: name), let layout = model.recordedLayout(of: name) else {
      return nil
    }
    var part = LayoutPart(
      kind: description.kind == .union ? .union : .structure, name: field, declaration: declaration,
      type: shown(name), bitOffset: offset, bitSize: layout.size * 8)
    var end = offset
    for field in layout.fields {
      guard let inner = self.part(field, at: offset) else { continue }
      // The members of a union overlap; an unnamed bit-field only reserves space.
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
      kind: .padding, name: "", declaration: isLast ? "trailing padding" : "padding", bitOffset: start,
      bitSize: end - start)
  }

  /// Returns the part of a field; nil for a bit-field of width 0.
  private func part(_ field: RecordedLayout.Field, at offset: Int) -> LayoutPart? {
    let start = offset + field.bitOffset
    let declaration = field.type.declaration(of: field.name, naming: shown)
    if let width = field.bitWidth {
      guard width > 0 else { return nil }
      let text = field.name.isEmpty ? "\(declaration) : \(width), padding" : "\(declaration) : \(width)"
      return LayoutPart(
        kind: field.name.isEmpty ? .padding : .bits, name: field.name, declaration: text,
        type: field.name.isEmpty ? "" : "\(field.type.description(naming: shown)) : \(width)", bitOffset: start,
        bitSize: width)
    }
    return part(field.type, name: field.name, declaration: declaration, at: start)
  }

  private func part(_ type: CType, name: String, declaration: String, at offset: Int) -> LayoutPart? {
    let size = type.layout(in: model.dataModel, types: model.types)?.size ?? 0
    var part = LayoutPart(
      kind: .value, name: name, declaration: declaration, type: type.description(naming: shown), bitOffset: offset,
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

  /// Returns the innermost element type of an array, and the number of such elements.
  private static func elements(of type: CType) -> (CType, Int) {
    guard case .array(let element, let count) = type else { return (type, 1) }
    let (innermost, inner) = elements(of: element.unqualified)
    return (innermost, inner * (count ?? 0))
  }

  /// Returns the type as a programmer would declare it: an anonymous record is `struct` or `union`.
  private func shown(_ name: CTypeName) -> String {
    if !name.hasOwnName, let record = model.types.record(named: name) {
      return record.kind == .union ? "union" : "struct"
    }
    return name.description
  }
}
