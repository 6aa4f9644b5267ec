internal import CClang
internal import CaissonModel

/// Reads the structures and unions of a translation unit.
///
/// A record is read after those it contains, and an unnamed record gets its name from the record that contains it.
struct RecordReader {
  private let dataModel: DataModel
  private let alignments: AlignmentEvaluator
  private var typeReader: TypeReader
  private var types = TypeTable()
  private var unsupported: [UnsupportedDeclaration] = []
  private var aliases: [String: CTypeName] = [:]
  private var volatileFields: [CTypeName: Set<Int>] = [:]
  private var realignedNames: Set<CTypeName> = []
  /// The types that are declared without a definition.
  private var opaques: [OpaqueDescription] = []
  private var seen: Set<Cursor> = []
  private var unnamed: [Cursor] = []
  /// The paths to values of unnamed records, by which the types inside them can be named.
  private var paths: [Cursor: MemberPath] = [:]
  /// The alignments of the typedefs that name records without a tag, which may differ from the records' own.
  private var nameAlignments: [Cursor: Int] = [:]

  init(in dataModel: DataModel, alignments: AlignmentEvaluator) {
    self.dataModel = dataModel
    self.alignments = alignments
    typeReader = TypeReader(dataModel: dataModel)
  }

  /// Reads declared records.
  ///
  /// - Parameter declarations: the declarations of a translation unit, in order.
  /// - Returns: the reader of types, which knows the names of the records.
  mutating func read(_ declarations: [Cursor], into model: inout HeaderModel) -> TypeReader {
    for declaration in declarations where declaration.kind == ClangCursor_TypedefDecl {
      let record = declaration.underlyingType.canonical.declaration
      if record.isRecord, record.name.isEmpty || record.name == declaration.name {
        nameAlignments[record] = declaration.type.alignment
      }
    }
    for declaration in declarations {
      if declaration.isRecord {
        readAll(declaration)
      } else if declaration.kind == ClangCursor_TypedefDecl {
        readAlias(declaration)
      } else if declaration.kind == ClangCursor_VarDecl {
        nameRecord(of: declaration.type, by: MemberPath(from: .variable(declaration.name), []))
      }
    }
    for record in unnamed where !seen.contains(record) {
      reject(record, .unreachable)
    }
    typeReader.opaque = Set(unsupported.compactMap(\.typeName))
    model.types = types.withOpaque(typeReader.opaque)
    for opaque in opaques { model.types.add(opaque) }
    model.unsupported = unsupported
    model.aliases = aliases
    model.volatileFields = volatileFields
    model.realignedNames = realignedNames
    return typeReader
  }

  private mutating func readAlias(_ declaration: Cursor) {
    let type = declaration.underlyingType.canonical
    guard type.kind == ClangType_Record else { return }
    let name = typeReader.name(of: type.declaration.definition ?? type.declaration)
    if name != .typedef(declaration.name) { aliases[declaration.name] = name }
  }

  /// Reads a definition and the definitions nested in it.
  private mutating func readAll(_ declaration: Cursor) {
    guard let definition = declaration.definition else {
      opaques.append(
        OpaqueDescription(
          name: typeReader.name(of: declaration), swiftName: declaration.name, place: declaration.place))
      return
    }
    guard definition == declaration else { return }
    // An unnamed type is read when the declaration that uses it has given it a name.
    if declaration.isUnnamed { unnamed.append(declaration) } else { readRecord(declaration) }
    for child in declaration.children where child.isRecord { readAll(child) }
  }

  private mutating func readRecord(_ record: Cursor) {
    guard seen.insert(record).inserted else { return }
    let fields = record.fields
    for (index, field) in fields.enumerated() { name(field, at: index, of: record) }
    for field in fields {
      if let part = field.type.embeddedRecord { readRecord(part) }
    }
    do throws(UnsupportedReason) {
      let description = try describe(record, fields)
      types.add(description) { _ in description.fields }
    } catch {
      reject(record, error)
    }
  }

  private mutating func reject(_ record: Cursor, _ reason: UnsupportedReason) {
    unsupported.append(
      UnsupportedDeclaration(
        kind: .record, name: typeReader.name(of: record), reason: reason, place: record.place))
  }
}

// MARK: Names

extension RecordReader {
  private func path(to record: Cursor) -> MemberPath {
    paths[record] ?? MemberPath(from: .type(typeReader.name(of: record)), [])
  }

  /// Names the type of a field, if it has no name.
  private mutating func name(_ field: Cursor, at index: Int, of record: Cursor) {
    if let part = field.type.embeddedRecord, part.isAnonymousMember {
      typeReader.names[part] = .anonymousMember(of: typeReader.name(of: record), at: index)
      // In C, its fields count as the record's.
      var path = path(to: record)
      path.isConst = path.isConst || field.type.canonical.isConst
      paths[part] = path
    } else {
      nameRecord(of: field.type, by: path(to: record).appending(.field(field.name)))
    }
  }

  /// Names the unnamed record on which a type is based, if there is one.
  ///
  /// - Parameter path: the path to a value of the type.
  private mutating func nameRecord(of type: HeaderType, by path: MemberPath) {
    var type = type.canonical
    var path = path
    while true {
      path.isConst = path.isConst || type.isConst
      switch type.kind {
      case ClangType_ConstantArray, ClangType_IncompleteArray:
        path = path.appending(.element)
        type = type.element.canonical
      // C accepts `p[0]` for `*p`, and a description can name such a path.
      case ClangType_Pointer:
        path = path.appending(.element)
        type = type.pointee.canonical
        path.isConst = false
      case ClangType_Record:
        guard let record = type.declaration.definition, record.isUnnamed, typeReader.names[record] == nil else {
          return
        }
        typeReader.names[record] = .member(path)
        paths[record] = path
        readRecord(record)
        return
      default: return
      }
    }
  }
}

// MARK: Descriptions

extension RecordReader {
  private mutating func describe(_ record: Cursor, _ fields: [Cursor]) throws(UnsupportedReason) -> RecordDescription {
    let name = typeReader.name(of: record)
    var description = RecordDescription(
      kind: record.kind == ClangCursor_UnionDecl ? .union : .structure, name: name,
      swiftName: record.isUnnamed ? name.description : record.name,
      isPacked: record.hasAttribute(ClangCursor_PackedAttr), alignment: try alignments.alignment(of: record),
      documentation: DocumentationComment(record.comment).lines, place: record.place)
    // Layouts are computed in bits, which must fit in a word.
    guard record.type.size < 1 << 48 else { throw .size }
    var recorded = RecordedLayout(size: record.type.size, alignment: record.type.alignment)
    for (index, field) in fields.enumerated() {
      if field.type.isVolatile { volatileFields[name, default: []].insert(index) }
      do throws(UnsupportedReason) {
        let described = try describe(field, inPacked: description.isPacked)
        description.fields.append(described)
        recorded.fields.append(
          RecordedLayout.Field(
            name: described.name, type: described.type, bitOffset: field.bitOffset, bitWidth: described.bitWidth))
      } catch {
        throw .field(field.fieldName, error)
      }
    }
    if let alignment = nameAlignments[record], alignment != recorded.alignment { realignedNames.insert(name) }
    description.recorded[dataModel] = recorded
    // A pragma appears as an attribute of an unknown kind.
    if record.hasAttribute(ClangCursor_UnexposedAttr) { description.pack = pack(of: description, recorded) }
    try check(description, recorded)
    return description
  }

  private func describe(_ field: Cursor, inPacked isInPacked: Bool) throws(UnsupportedReason) -> RecordDescription.Field
  {
    let type = try typeReader.read(field.type)
    if let part = field.type.embeddedRecord, types.record(named: typeReader.name(of: part)) == nil {
      throw .record(typeReader.name(of: part))
    }
    var described = RecordDescription.Field(
      name: field.fieldName, swiftName: field.fieldName, type: type, bitWidth: field.bitWidth,
      isPacked: field.hasAttribute(ClangCursor_PackedAttr), alignment: try alignments.alignment(of: field),
      documentation: DocumentationComment(field.comment).lines, place: field.place)
    // A typedef may have an alignment of its own, which a packed field ignores.
    let alignment = field.type.alignment
    let natural = field.type.canonical.alignment
    if alignment != natural, !isInPacked, !described.isPacked {
      described.isPacked = alignment < natural
      described.alignment = Swift.max(described.alignment ?? 0, alignment)
    }
    return described
  }

  /// Checks that the description leads to the compiler's layout: an unknown attribute may change it.
  private func check(_ description: RecordDescription, _ recorded: RecordedLayout) throws(UnsupportedReason) {
    guard let computed = description.layout(in: dataModel, types: types) else {
      throw .emptyField
    }
    guard computed != recorded else { return }
    var differences = [
      "size \(recorded.size), not \(computed.size)", "alignment \(recorded.alignment), not \(computed.alignment)",
    ]
    for (theirs, ours) in zip(recorded.fields, computed.fields) where theirs != ours {
      differences.append("field '\(theirs.name)' at bit \(theirs.bitOffset), not \(ours.bitOffset)")
    }
    throw .layout(differences)
  }

  /// Returns the `#pragma pack` in force, which libclang does not report: the value that leads to the compiler's
  /// layout.
  private func pack(of description: RecordDescription, _ recorded: RecordedLayout) -> Int? {
    let values: [Int?] = [nil, 1, 2, 4, 8, 16]
    return values.first { value in
      var packed = description
      packed.pack = value
      return packed.layout(in: dataModel, types: types) == recorded
    } ?? nil
  }
}

extension Cursor {
  /// The name of a field; empty if it has none and Clang has invented one.
  fileprivate var fieldName: String {
    type.embeddedRecord?.isAnonymousMember == true ? "" : name
  }
}
