internal import CaissonEmission
internal import CaissonModel

/// The types that a description declares: which, under which names, and how others are written.
struct ImportedTypes {
  /// How a type stands in the description.
  enum Form {
    case record(RecordDescription)
    case enumeration(EnumerationDescription)
    case opaque(OpaqueDescription)
  }

  /// Why a type has no form.
  struct Formless: Error { let reason: String }

  /// Where a type is written: inside the protocol its address space is known, and outside of it named.
  enum Place {
    case member
    case field
  }

  private let headers: HeaderModel
  private let options: ImportOptions
  private let names: SwiftNames
  private let enumerations: [String: EnumerationDescription]
  private(set) var declared: [(name: String, swiftName: String, form: Form)] = []
  private var swiftNames: [String: String] = [:]
  private var usedNames: Set<String> = []
  /// Records with an address inside: they are generic over their address space.
  private var generic: Set<String> = []
  /// The names that the protocol gives to types, by the typedefs that they come from.
  private(set) var aliases: [(typedef: String, name: String, type: String)] = []
  private let typedefs: [String: HeaderTypedef]
  /// The records that are being looked at.
  private var settling: Set<String> = []
  /// The fields that cannot be described of records that can in part, by their places, with the reason.
  private(set) var omitted: [String: [Int: String]] = [:]
  /// Records whose fields are being judged: a function that one of them points to may take the record itself.
  private var judged: Set<String> = []
  /// Records of which nothing can be described, with the reason.
  private(set) var formless: [String: String] = [:]

  /// The records that are needed with their fields.
  var byValue: Set<String> = []

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
    // The description may have a typedef's name for what has another.
    for (name, swiftName) in options.known.types { swiftNames[headers.aliases[name] ?? name] = swiftName }
  }

  // MARK: Names

  private mutating func declare(_ name: String, as swiftName: String, _ form: Form) -> String {
    var unique = swiftName
    while !usedNames.insert(unique).inserted { unique += "Value" }
    swiftNames[name] = unique
    declared.append((name, unique, form))
    return unique
  }

  /// The name that a record goes by in C and in the macros.
  static func macroName(of record: RecordDescription) -> String? {
    guard record.isNamed else { return nil }
    guard record.name.hasPrefix("__typeof__") else { return record.name }
    // __typeof__(((struct outer *)0)->member[0]) is written struct outer.member[0].
    let (opening, middle) = ("__typeof__(((", " *)0)->")
    guard record.name.hasPrefix(opening), record.name.hasSuffix(")"), let arrow = record.name.firstRange(of: middle)
    else { return nil }
    let outer = record.name[..<arrow.lowerBound].dropFirst(opening.count)
    let members = record.name[arrow.upperBound...].dropLast()
    let isPath = members.replacing("[0]", with: "").allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
    return isPath && !outer.contains("(") ? "\(outer).\(members)" : nil
  }

  // MARK: Declaring

  /// Declares an enumeration, and gives its Swift name.
  mutating func enumeration(_ name: String) -> String? {
    guard let enumeration = enumerations[name] else { return nil }
    return swiftNames[name] ?? declare(name, as: names.type(name), .enumeration(enumeration))
  }

  /// Declares a record with its fields, or as one of which only the name is known, and gives its Swift type.
  mutating func record(_ name: String, byValue: Bool) throws(Formless) -> String {
    if byValue { self.byValue.insert(name) }
    guard let record = headers.types.record(named: name), isWorthDescribing(record, byValue: byValue) else {
      if byValue {
        throw Formless(reason: "'\(name)' is passed by value, and its fields have no form in a description")
      }
      return try opaque(name)
    }
    // A person has it without its fields.
    if options.known.opaques.contains(name) { return try opaque(name) }
    if formless[name] == nil { settle(record) }
    if let reason = formless[name] {
      if byValue { throw Formless(reason: "'\(name)' is passed by value, and \(reason)") }
      return try opaque(name)
    }
    let swiftName = swiftNames[name] ?? declare(name, as: swiftName(of: record), .record(record))
    return generic.contains(name) ? "\(swiftName)<Space>" : swiftName
  }

  /// The name that the protocol gives to a pointer, if the header has one for it; without `?`.
  ///
  /// - Parameter spelling: the type as the header writes it.
  mutating func alias(_ spelling: String) throws(Formless) -> String? {
    let word = spelling.split(separator: " ").filter { $0 != "const" }
    guard word.count == 1, let typedef = typedefs[String(word[0])],
      case .pointer(let target) = typedef.type.unqualified,
      target.isWorthAName
    else { return nil }
    if let known = aliases.first(where: { $0.typedef == typedef.name }) { return known.name }
    let type = try text(typedef.type, in: .member, isNonNull: true)
    if let known = options.known.aliases[type] { return known }
    var name = names.type(typedef.name)
    while !usedNames.insert(name).inserted { name += "Pointer" }
    aliases.append((typedef.name, name, type))
    return name
  }

  private mutating func opaque(_ name: String) throws(Formless) -> String {
    guard Self.isName(name) else { throw Formless(reason: Self.nameless) }
    if let known = swiftNames[name] { return known }
    let place = SourcePlace(file: "", line: 0, column: 0)
    return declare(
      name, as: names.type(name), .opaque(OpaqueDescription(name: name, swiftName: names.type(name), place: place)))
  }

  private static let nameless = "it has no name that a description could use"

  /// Whether a name is one that `@COpaque` takes: words.
  private static func isName(_ name: String) -> Bool {
    name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == " " }
  }

  /// Whether a record without a name is the type of a member, by which it can be named.
  private func isMember(_ name: String) -> Bool {
    headers.types.record(named: name).map { Self.macroName(of: $0) != nil } ?? false
  }

  /// Whether a record is described by its fields: one of the library's own, or one that is passed by value.
  private func isWorthDescribing(_ record: RecordDescription, byValue: Bool) -> Bool {
    byValue || self.byValue.contains(record.name) || options.takesFile(record.place.file)
  }

  private func swiftName(of record: RecordDescription) -> String {
    if let name = Self.macroName(of: record) {
      return name.replacing("[0]", with: "").split(separator: ".").map { names.type(String($0)) }.joined()
    }
    // struct outer.0: an anonymous member.
    let parts = record.name.split(separator: ".").map(String.init)
    return names.type(parts[0]) + parts.dropFirst().map { "Part\($0)" }.joined()
  }

  func isGeneric(_ name: String) -> Bool { generic.contains(name) }

  // MARK: Fields

  private enum Verdict {
    case plain
    case addressed
    case impossible(String)
  }

  /// Finds out whether all fields of a record can be described, and whether it holds addresses.
  private mutating func settle(_ record: RecordDescription) {
    // A function among its fields may take it: that is not looked at again.
    guard settling.insert(record.name).inserted else { return }
    defer { settling.remove(record.name) }
    var left: [Int: String] = [:]
    var holdsAddresses = false
    judged.insert(record.name)
    defer { judged.remove(record.name) }
    for (index, field) in record.fields.enumerated() {
      switch isVolatile(index, of: record)
        ? .impossible("it is volatile, which a description cannot say") : judge(field)
      {
      case .plain: continue
      case .addressed: holdsAddresses = true
      case .impossible(let reason): left[index] = reason
      }
    }
    if record.isNamed, Self.macroName(of: record) == nil {
      formless[record.name] = Self.nameless
    } else if headers.realignedNames.contains(record.name) {
      formless[record.name] = "its name has an alignment of its own, which a description cannot say"
    } else if left.count == record.fields.count || !left.isEmpty && !record.isNamed {
      formless[record.name] = left.sorted { $0.key < $1.key }.first?.value ?? "it has no fields"
    } else {
      if !left.isEmpty { omitted[record.name] = left }
      if holdsAddresses { generic.insert(record.name) }
    }
  }

  private func isVolatile(_ index: Int, of record: RecordDescription) -> Bool {
    headers.volatileFields[record.name]?.contains(index) ?? false
  }

  private mutating func judge(_ field: RecordDescription.Field) -> Verdict {
    if field.isPacked { return .impossible("it is packed by itself, which a description cannot say") }
    return judge(field.type)
  }

  private mutating func judge(_ type: CType) -> Verdict {
    switch type.unqualified {
    case .integer, .floating, .complex, .enumeration: return .plain
    case .pointer(let target): return reason(against: target.unqualified).map { .impossible($0) } ?? .addressed
    case .array(let element, _): return judge(element)
    case .record(let name):
      guard let record = headers.types.record(named: name) else { return .impossible("'\(name)' is not known") }
      if judged.contains(name) { return .addressed }
      if formless[name] == nil, !generic.contains(name) { settle(record) }
      if let reason = formless[name] { return .impossible("'\(name)': \(reason)") }
      return generic.contains(name) ? .addressed : .plain
    case .void, .function, .opaque, .const: return .impossible("'\(type)' has no size")
    }
  }

  /// Why a pointer to a type has no form; nil if it has.
  private mutating func reason(against target: CType) -> String? {
    switch target {
    case .opaque(let name): return Self.isName(name) ? nil : "'\(name) *' has no form in a description"
    case .record(let name): return Self.isName(name) || isMember(name) ? nil : Self.nameless
    case .pointer(let inner), .array(let inner, _): return reason(against: inner.unqualified)
    case .function(let type):
      if type.isVariadic { return "it points to a function that takes any arguments" }
      for part in type.parameters + (type.result == .void ? [] : [type.result]) {
        if case .impossible(let reason) = judge(part) { return reason }
      }
      return nil
    default: return nil
    }
  }

  // MARK: Writing

  /// A type as Swift writes it.
  ///
  /// - Parameter isNonNull: whether a pointer is never null.
  mutating func text(_ type: CType, in place: Place, isNonNull: Bool = false) throws(Formless) -> String {
    let mark = isNonNull ? "" : "?"
    switch type.unqualified {
    case .void: return "Void"
    case .integer(let type): return SwiftTypeName.name(of: type)
    case .floating(let type): return SwiftTypeName.name(of: type)
    case .complex(let type): return "CComplex<\(SwiftTypeName.name(of: type))>"
    case .enumeration(let name, let rawType):
      return enumeration(name) ?? SwiftTypeName.name(of: rawType)
    case .record(let name): return try record(name, byValue: true)
    case .opaque(let name): throw Formless(reason: "'\(name)' is passed by value, and only its name is known")
    case .array(let element, let count?): return "[\(count) of \(try text(element, in: place))]"
    case .array(let element, nil): return "CFlexibleArray<\(try text(element, in: place))>"
    case .function: throw Formless(reason: "'\(type)' is a function, and no pointer to one")
    case .pointer(let target): return try pointer(to: target, in: place) + mark
    case .const(let type): return try text(type, in: place, isNonNull: isNonNull)
    }
  }

  private mutating func pointer(to target: CType, in place: Place) throws(Formless) -> String {
    let isConst = target != target.unqualified
    switch target.unqualified {
    case .function(let type): return try functionPointer(type, in: place)
    case .integer(.char) where isConst: return place == .field ? "CStringPointer<Space>" : "CString"
    case .void where place == .member: return isConst ? "ConstRawPointer" : "RawPointer"
    default: break
    }
    let pointee = try pointee(target.unqualified, in: place)
    switch place {
    case .member: return isConst ? "ConstPointer<\(pointee)>" : "Pointer<\(pointee)>"
    case .field: return isConst ? "CPointer<CConst<\(pointee)>, Space>" : "CPointer<\(pointee), Space>"
    }
  }

  /// What a pointer leads to: a record need not be known inside.
  private mutating func pointee(_ type: CType, in place: Place) throws(Formless) -> String {
    switch type {
    case .void: "CVoid"
    case .record(let name): try record(name, byValue: false)
    case .opaque(let name): try opaque(name)
    case .array(let element, nil): try pointee(element.unqualified, in: place)
    default: try text(type, in: place)
    }
  }

  private mutating func functionPointer(_ type: FunctionType, in place: Place) throws(Formless) -> String {
    if type.isVariadic {
      throw Formless(reason: "a pointer to a function that takes any arguments has no form in a description")
    }
    var parts = place == .field ? ["Space"] : []
    for parameter in type.parameters { parts.append(try text(parameter, in: place)) }
    parts.append(try text(type.result, in: place))
    return "\(place == .field ? "CFunctionPointer" : "FunctionPointer")<\(parts.joined(separator: ", "))>"
  }

  /// The types of a callback, its context among them.
  mutating func callback(_ type: FunctionType, context: Int) throws(Formless) -> String {
    var parts: [String] = []
    for (index, parameter) in type.parameters.enumerated() {
      parts.append(index == context ? "Context" : try text(parameter, in: .member))
    }
    parts.append(try text(type.result, in: .member))
    return "Callback<\(parts.joined(separator: ", "))>"
  }
}

extension CType {
  /// Whether a pointer to this, where the header gives it a name, is to have one: a handle, a function.
  fileprivate var isWorthAName: Bool {
    switch unqualified {
    case .record, .opaque, .function: true
    default: false
    }
  }
}
