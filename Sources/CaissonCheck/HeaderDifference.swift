public import CaissonModel

/// The differences between two versions of headers.
public struct HeaderDifference: Sendable {
  /// The kind of a difference.
  public enum Kind: String, Sendable, Codable {
    case added
    case removed
    case changed
  }

  /// A declaration that differs.
  public struct Entry: Hashable, Sendable, Codable {
    /// The kind of change.
    public var kind: Kind
    /// The C name.
    public var name: String
    /// The declaration in the old headers; nil if it is new.
    public var old: String?
    /// The declaration in the new headers; nil if it was removed.
    public var new: String?
    /// The changes inside a type.
    public var details: [String]
    /// Whether a program that was built with the old headers cannot use a library with the new ones.
    public var breaksPrograms: Bool
    /// The source location, in the new headers if they declare it.
    public var place: SourcePlace
  }

  /// The differences: first in the order of the new headers, then the removed declarations.
  public private(set) var entries: [Entry] = []

  private let takesOld: @Sendable (SourcePlace) -> Bool
  private let takesNew: @Sendable (SourcePlace) -> Bool

  /// - Parameters:
  ///   - takesOld: whether to compare a declaration of the old headers, by its source location.
  ///   - takesNew: whether to compare a declaration of the new headers.
  public init(
    from old: HeaderModel, to new: HeaderModel, takesOld: @escaping @Sendable (SourcePlace) -> Bool = { _ in true },
    takesNew: @escaping @Sendable (SourcePlace) -> Bool = { _ in true }
  ) {
    self.takesOld = takesOld
    self.takesNew = takesNew
    compare(old.functions.map(Item.init), new.functions.map(Item.init))
    compare(old.variables.map(Item.init), new.variables.map(Item.init))
    compare(Item.records(of: old), Item.records(of: new))
    compare(old.types.enumerations.compactMap(Item.init), new.types.enumerations.compactMap(Item.init))
    compare(Item.numbers(of: old), Item.numbers(of: new))
    compare(old.typedefs.compactMap(Item.init), new.typedefs.compactMap(Item.init))
    compare(old.unsupported.map(Item.init), new.unsupported.map(Item.init))
  }

  private mutating func compare(_ old: [Item], _ new: [Item]) {
    let old = old.filter { takesOld($0.place) }
    let new = new.filter { takesNew($0.place) }
    let before = Dictionary(old.map { ($0.name, $0) }) { first, _ in first }
    let after = Set(new.map(\.name))
    for item in new {
      guard let earlier = before[item.name] else {
        add(.added, item, old: nil, new: item.text, [], false)
        continue
      }
      let details = item.differences(from: earlier)
      guard item.text != earlier.text || !details.isEmpty else { continue }
      add(.changed, item, old: earlier.text, new: item.text, details, item.breaksPrograms(of: earlier))
    }
    for item in old where !after.contains(item.name) {
      add(.removed, item, old: item.text, new: nil, [], item.isCompiledIn)
    }
  }

  private mutating func add(
    _ kind: Kind, _ item: Item, old: String?, new: String?, _ details: [String], _ breaksPrograms: Bool
  ) {
    entries.append(
      Entry(
        kind: kind, name: item.name, old: old, new: new, details: details, breaksPrograms: breaksPrograms,
        place: item.place))
  }
}

/// The properties of a declaration that are compared.
private struct Item {
  let name: String
  let text: String
  let place: SourcePlace
  /// Whether programs hold its symbol, or code that depends on it.
  var isCompiledIn = false
  /// Whether programs depend on the offsets of its parts.
  var isLaidOut = false
  /// Whether programs contain the values of its parts.
  var hasNumbers = false
  /// The parts of a type, in order.
  var parts: [(name: String, text: String)] = []

  init(_ function: HeaderFunction) {
    name = function.symbol
    text = (function.isInline ? "static inline " : "") + function.declaration
    place = function.place
    isCompiledIn = !function.isInline
  }

  init(_ variable: HeaderVariable) {
    name = variable.symbol
    text = (variable.isThreadLocal ? "_Thread_local " : "") + variable.type.declaration(of: variable.symbol)
    place = variable.place
    isCompiledIn = true
  }

  private init(_ record: RecordDescription, _ layout: RecordedLayout) {
    name = record.name.description
    text = name
    place = record.place
    isLaidOut = true
    parts = [("size", "\(layout.size) bytes"), ("alignment", "\(layout.alignment) bytes")]
    for field in layout.fields where !field.name.isEmpty {
      let width = field.bitWidth.map { " : \($0)" } ?? ""
      let place = field.bitWidth == nil ? "byte \(field.bitOffset / 8)" : "bit \(field.bitOffset)"
      parts.append(("'\(field.name)'", "\(field.type.declaration(of: field.name))\(width) at \(place)"))
    }
  }

  init?(_ enumeration: EnumerationDescription) {
    guard let name = enumeration.name else { return nil }
    self.name = name.description
    text = self.name
    place = enumeration.place
    parts = enumeration.enumerators.map { ("'\($0.name)'", $0.value) }
    hasNumbers = true
  }

  /// Creates the item of a typedef, unless it only names a record or an enumeration.
  init?(_ typedef: HeaderTypedef) {
    switch typedef.type {
    case .record, .enumeration, .opaque: return nil
    default: break
    }
    self.init("typedef \(typedef.name)", "typedef \(typedef.type.declaration(of: typedef.name))", typedef.place)
  }

  /// Creates the item of an unsupported declaration, which is compared by its reason.
  init(_ declaration: UnsupportedDeclaration) {
    self.init(
      "\(declaration.kind.rawValue) \(declaration.name)", "\(declaration.name): \(declaration.reason)",
      declaration.place)
    isCompiledIn = declaration.kind == .function || declaration.kind == .variable
  }

  private init(_ name: String, _ text: String, _ place: SourcePlace) {
    self.name = name
    self.text = text
    self.place = place
  }

  static func records(of model: HeaderModel) -> [Item] {
    let complete = model.types.records.filter(\.isNamed).compactMap { record in
      record.recorded[model.dataModel].map { Item(record, $0) }
    }
    return complete + model.types.opaques.map { Item("\($0.name)", "\($0.name)", $0.place) }
  }

  /// Returns the enumerators of unnamed enumerations.
  static func numbers(of model: HeaderModel) -> [Item] {
    let macros = model.macros.filter { !$0.text.isEmpty }.map { macro in
      Item(macro.name, macro.value.map { "#define \(macro.name) \($0.text)" } ?? macro.declaration, macro.place)
    }
    let unnamed = model.types.enumerations.filter { $0.name == nil }.flatMap { enumeration in
      enumeration.enumerators.map { Item($0.name, "\($0.name) = \($0.value)", $0.place ?? enumeration.place) }
    }
    return macros + unnamed
  }

  /// Returns whether programs depend on the difference; no program depends on the fields of an opaque type.
  func breaksPrograms(of old: Item) -> Bool {
    if hasNumbers {
      let now = Dictionary(parts.map { ($0.name, $0.text) }) { first, _ in first }
      return old.parts.contains { now[$0.name] != $0.text }
    }
    return isCompiledIn || isLaidOut && !old.parts.isEmpty
  }

  /// Returns the differences between the parts, in words.
  func differences(from old: Item) -> [String] {
    let before = Dictionary(old.parts.map { ($0.name, $0.text) }) { first, _ in first }
    let after = Set(parts.map(\.name))
    // A type that was opaque had no parts to lack.
    if parts.isEmpty != old.parts.isEmpty {
      return [parts.isEmpty ? "its fields were removed" : "its fields were added"]
    }
    let changed = parts.compactMap { part -> String? in
      guard let earlier = before[part.name] else { return "\(part.name) was added: \(part.text)" }
      return earlier == part.text ? nil : "\(part.name): \(earlier) -> \(part.text)"
    }
    return changed + old.parts.filter { !after.contains($0.name) }.map { "\($0.name) was removed" }
  }
}
