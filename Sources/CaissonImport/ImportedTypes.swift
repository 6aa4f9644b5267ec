internal import CaissonModel

/// The types that a description declares, with their names, and the spelling of all other types.
struct ImportedTypes {
  /// The declaration of a type.
  enum Form {
    case record(RecordDescription)
    case enumeration(EnumerationDescription)
    case opaque(OpaqueDescription)
  }

  private let headers: HeaderModel
  private let options: ImportOptions
  private let names: SwiftNames
  private let enumerations: [CTypeName: EnumerationDescription]
  private(set) var declared: [(name: CTypeName, swiftName: String, form: Form)] = []
  private var swiftNames: [CTypeName: String] = [:]
  private var usedNames: Set<String> = []
  /// Records that contain an address, and so are generic over their address space.
  private var generic: Set<CTypeName> = []
  /// The names that the protocol gives to types, by the typedefs from which they are derived.
  private(set) var aliases: [(typedef: String, name: String, type: String)] = []
  private let typedefs: [String: HeaderTypedef]
  /// The records whose fields are being examined.
  private var settling: Set<CTypeName> = []
  /// The skipped fields of partial structures, by their indices, with the reason.
  private(set) var omitted: [CTypeName: [Int: SkipReason]] = [:]
  /// Records whose pointers to functions are being examined: such a function may take the record itself.
  private var judged: Set<CTypeName> = []
  /// Records without a single supported field, with the reason.
  private(set) var skipped: [CTypeName: SkipReason] = [:]

  /// The records that are needed by value.
  var byValue: Set<CTypeName> = []

  init(_ headers: HeaderModel, _ options: ImportOptions, _ names: SwiftNames) {
    self.headers = headers
    self.options = options
    self.names = names
    let named = headers.types.enumerations.compactMap { enumeration in enumeration.name.map { ($0, enumeration) } }
    enumerations = Dictionary(named) { first, _ in first }
    typedefs = Dictionary(
      headers.typedefs.filter { options.takesFile($0.place.file) }.map { ($0.name, $0) }
    ) { first, _ in first }
    usedNames = options.known.typeNames.union([
      options.name, "C" + options.name, options.name + "Linked", options.name + "Static",
    ])
    // The description may use a typedef's name for a record that has another one.
    for (name, swiftName) in options.known.types { swiftNames[headers.resolve(name)] = swiftName }
  }

  // MARK: Names

  private mutating func declare(_ name: CTypeName, as swiftName: String, _ form: Form) -> String {
    var unique = swiftName
    while !usedNames.insert(unique).inserted { unique += "Value" }
    swiftNames[name] = unique
    declared.append((name, unique, form))
    return unique
  }

  // MARK: Declaring

  /// Declares an enumeration, and returns its Swift name.
  mutating func enumeration(_ name: CTypeName) -> String? {
    guard let enumeration = enumerations[name] else { return nil }
    return swiftNames[name] ?? declare(name, as: names.type(name), .enumeration(enumeration))
  }

  /// Declares a record, with its fields or as an opaque type, and returns its Swift type.
  mutating func record(_ name: CTypeName, byValue: Bool) throws(SkipReason) -> String {
    if byValue { self.byValue.insert(name) }
    guard let record = headers.types.record(named: name), isWorthDescribing(record, byValue: byValue) else {
      if byValue {
        throw .byValue(name, nil)
      }
      return try opaque(name)
    }
    // The author of the description has chosen an opaque type.
    if options.known.opaques.contains(name) { return try opaque(name) }
    if skipped[name] == nil { settle(record) }
    if let reason = skipped[name] {
      if byValue { throw .byValue(name, reason) }
      return try opaque(name)
    }
    let swiftName = swiftNames[name] ?? declare(name, as: names.type(name), .record(record))
    return generic.contains(name) ? "\(swiftName)<Space>" : swiftName
  }

  /// Returns the protocol's name for a pointer, without `?`, if the header has a typedef for it.
  ///
  /// - Parameter spelling: the type as the header writes it.
  mutating func alias(_ spelling: String) throws(SkipReason) -> String? {
    let word = spelling.split(separator: " ").filter { $0 != "const" }
    guard word.count == 1, let typedef = typedefs[String(word[0])],
      case .pointer(let target) = typedef.type.unqualified,
      target.isWorthAName
    else { return nil }
    if let known = aliases.first(where: { $0.typedef == typedef.name }) { return known.name }
    let type = try text(typedef.type, isNonNull: true)
    if let known = options.known.aliases[type] { return known }
    var name = names.type(typedef.name)
    while !usedNames.insert(name).inserted { name += "Pointer" }
    aliases.append((typedef.name, name, type))
    return name
  }

  private mutating func opaque(_ name: CTypeName) throws(SkipReason) -> String {
    guard Self.isOpaqueName(name) else { throw .nameless }
    if let known = swiftNames[name] { return known }
    let place = SourcePlace(file: "", line: 0, column: 0)
    return declare(
      name, as: names.type(name), .opaque(OpaqueDescription(name: name, swiftName: names.type(name), place: place)))
  }

  /// Returns whether `@COpaque` accepts a name; it rejects the path to a member.
  private static func isOpaqueName(_ name: CTypeName) -> Bool {
    if case .member = name { false } else { name.notation != nil }
  }

  /// Returns whether a record's fields are described: those of the library's own records, and of any passed by value.
  private func isWorthDescribing(_ record: RecordDescription, byValue: Bool) -> Bool {
    byValue || self.byValue.contains(record.name) || options.takesFile(record.place.file)
  }

  func isGeneric(_ name: CTypeName) -> Bool { generic.contains(name) }

  // MARK: Fields

  private enum Verdict {
    case plain
    case addressed
    case skipped(SkipReason)
  }

  /// Determines which fields of a record can be described, and whether it holds addresses.
  private mutating func settle(_ record: RecordDescription) {
    // A function pointer among its fields may take the record itself.
    guard settling.insert(record.name).inserted else { return }
    defer { settling.remove(record.name) }
    var left: [Int: SkipReason] = [:]
    var holdsAddresses = false
    judged.insert(record.name)
    defer { judged.remove(record.name) }
    for (index, field) in record.fields.enumerated() {
      switch isVolatile(index, of: record)
        ? .skipped(.volatile) : judge(field)
      {
      case .plain: continue
      case .addressed: holdsAddresses = true
      case .skipped(let reason): left[index] = reason
      }
    }
    if record.isNamed, record.name.notation == nil {
      skipped[record.name] = .nameless
    } else if headers.realignedNames.contains(record.name) {
      skipped[record.name] = .alignedTypedef
    } else if left.count == record.fields.count || !left.isEmpty && !record.isNamed {
      skipped[record.name] = left.sorted { $0.key < $1.key }.first?.value ?? .noFields
    } else {
      if !left.isEmpty { omitted[record.name] = left }
      if holdsAddresses { generic.insert(record.name) }
    }
  }

  private func isVolatile(_ index: Int, of record: RecordDescription) -> Bool {
    headers.volatileFields[record.name]?.contains(index) ?? false
  }

  private mutating func judge(_ field: RecordDescription.Field) -> Verdict {
    if field.isPacked { return .skipped(.packedField) }
    return judge(field.type)
  }

  private mutating func judge(_ type: CType) -> Verdict {
    switch type.unqualified {
    case .integer, .floating, .complex, .enumeration: return .plain
    case .pointer(let target): return reason(against: target.unqualified).map { .skipped($0) } ?? .addressed
    case .array(let element, _): return judge(element)
    case .record(let name):
      guard let record = headers.types.record(named: name) else { return .skipped(.unknownType(name)) }
      if judged.contains(name) { return .addressed }
      if skipped[name] == nil, !generic.contains(name) { settle(record) }
      if let reason = skipped[name] { return .skipped(.fieldType(name, reason)) }
      return generic.contains(name) ? .addressed : .plain
    case .void, .function, .opaque, .const: return .skipped(.noSize(type.description))
    }
  }

  /// Returns the reason why a pointer to a type cannot be described, or nil if it can.
  private mutating func reason(against target: CType) -> SkipReason? {
    switch target {
    case .opaque(let name): return Self.isOpaqueName(name) ? nil : .pointer(name)
    case .record(let name): return name.notation != nil ? nil : .nameless
    case .pointer(let inner), .array(let inner, _): return reason(against: inner.unqualified)
    case .function(let type):
      if type.isVariadic { return .variadicPointer }
      for part in type.parameters + (type.result == .void ? [] : [type.result]) {
        if case .skipped(let reason) = judge(part) { return reason }
      }
      return nil
    default: return nil
    }
  }

  // MARK: Writing

  /// Returns a type as written in Swift.
  ///
  /// - Parameter isNonNull: whether the pointer is never null.
  mutating func text(_ type: CType, isNonNull: Bool = false) throws(SkipReason) -> String {
    let mark = isNonNull ? "" : "?"
    switch type.unqualified {
    case .void: return "Void"
    case .integer(let type): return type.swiftName
    case .floating(let type): return type.swiftName
    case .complex(let type): return "CComplex<\(type.swiftName)>"
    case .enumeration(let name, let rawType):
      return enumeration(name) ?? rawType.swiftName
    case .record(let name): return try record(name, byValue: true)
    case .opaque(let name): throw .opaqueByValue(name)
    case .array(let element, let count?): return "[\(count) of \(try text(element))]"
    case .array(let element, nil): return "CFlexibleArray<\(try text(element))>"
    case .function: throw .functionType(type.description)
    case .pointer(let target): return try pointer(to: target) + mark
    case .const(let type): return try text(type, isNonNull: isNonNull)
    }
  }

  private mutating func pointer(to target: CType) throws(SkipReason) -> String {
    let isConst = target != target.unqualified
    switch target.unqualified {
    case .function(let type): return try functionPointer(type)
    case .integer(.char) where isConst: return "CString"
    case .void: return isConst ? "ConstRawPointer" : "RawPointer"
    default: break
    }
    let pointee = try pointee(target.unqualified)
    return isConst ? "ConstPointer<\(pointee)>" : "Pointer<\(pointee)>"
  }

  /// Returns the target type of a pointer, which may be an opaque record.
  private mutating func pointee(_ type: CType) throws(SkipReason) -> String {
    switch type {
    case .void: "CVoid"
    case .record(let name): try record(name, byValue: false)
    case .opaque(let name): try opaque(name)
    case .array(let element, nil): try pointee(element.unqualified)
    default: try text(type)
    }
  }

  private mutating func functionPointer(_ type: FunctionType) throws(SkipReason) -> String {
    if type.isVariadic { throw .variadicPointer }
    var parts: [String] = []
    for parameter in type.parameters { parts.append(try text(parameter)) }
    parts.append(try text(type.result))
    return "FunctionPointer<\(parts.joined(separator: ", "))>"
  }

  /// Returns the type of a callback, including its context.
  mutating func callback(_ type: FunctionType, context: Int) throws(SkipReason) -> String {
    var parts: [String] = []
    for (index, parameter) in type.parameters.enumerated() {
      parts.append(index == context ? "Context" : try text(parameter))
    }
    parts.append(try text(type.result))
    return "Callback<\(parts.joined(separator: ", "))>"
  }
}

extension CType {
  /// Whether a pointer to this type deserves a name if the header has one: a handle, a function.
  fileprivate var isWorthAName: Bool {
    switch unqualified {
    case .record, .opaque, .function: true
    default: false
    }
  }
}
