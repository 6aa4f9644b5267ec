// The notation of descriptions for the names of types.

extension CTypeName {
  /// Parses a name as a description writes it: `struct tm`, `XML_Feature`, `struct outer.member[0]`, `volatile int`.
  ///
  /// - Parameter notation: a tag with its keyword, or a typedef's name, optionally followed by the path to a member, in
  ///   which `[0]` stands for an element of an array or the target of a pointer; or `volatile` and a type.
  /// - Returns: nil if the notation is none of these.
  public init?(notation: String) {
    let parts = notation.split(separator: ".", omittingEmptySubsequences: false)
    let words = parts[0].split(whereSeparator: \.isWhitespace)
    if words.first == "volatile" {
      guard parts.count == 1, let type = CType(specifiers: words.dropFirst()) else { return nil }
      self = .volatile(type)
      return
    }
    guard let name = Self(words: words[...]) else { return nil }
    guard parts.count > 1 else {
      self = name
      return
    }
    var path = MemberPath(from: .type(name), [])
    for part in parts.dropFirst() {
      guard path.append(notation: part) else { return nil }
    }
    self = .member(path)
  }

  /// Parses a tag with its keyword, or a typedef's name.
  fileprivate init?(words: ArraySlice<Substring>) {
    guard let last = words.last, last.isIdentifier, !Self.keywords.contains(String(last)) else { return nil }
    let name = String(last)
    switch words.dropLast() {
    case []: self = .typedef(name)
    case ["struct"]: self = .structure(name)
    case ["union"]: self = .union(name)
    case ["enum"]: self = .enumeration(name)
    default: return nil
    }
  }

  private static let keywords: Set = ["struct", "union", "enum", "const", "volatile"]

  /// The name as a description writes it; nil if a description cannot name the type.
  public var notation: String? {
    switch self {
    case .structure, .union, .enumeration, .typedef: description
    case .member(let path): path.notation
    case .volatile(let type): type.specifiers.map { "volatile \($0)" }
    case .anonymousMember, .anonymous: nil
    }
  }
}

extension MemberPath {
  /// Appends the steps between two dots of the notation: `member[0]`.
  fileprivate mutating func append(notation: Substring) -> Bool {
    var field = notation
    var elements: [Step] = []
    while field.hasSuffix("[0]") {
      field = field.dropLast(3)
      elements.append(.element)
    }
    guard field.isIdentifier else { return false }
    steps += [.field(String(field))] + elements
    return true
  }

  fileprivate var notation: String? {
    guard case .type(let name) = origin, !isConst else { return nil }
    return name.notation.map { $0 + suffix }
  }
}

extension CType {
  /// Parses a type that is written without a declarator: `int`, `const unsigned char`, `struct tm`.
  fileprivate init?(specifiers words: ArraySlice<Substring>) {
    if words.first == "const" {
      guard let type = CType(specifiers: words.dropFirst()) else { return nil }
      self = .const(type)
      return
    }
    let text = words.joined(separator: " ")
    if text == "void" {
      self = .void
    } else if let number = NumberType(spelling: text) {
      self = number.type
    } else if words.last == "_Complex", let part = FloatingType(rawValue: words.dropLast().joined(separator: " ")) {
      self = .complex(part)
    } else if let name = CTypeName(words: words) {
      self = .opaque(name)
    } else {
      return nil
    }
  }

  /// The type, written without a declarator; nil if it needs one.
  fileprivate var specifiers: String? {
    switch self {
    case .void, .integer, .floating, .complex: description
    case .const(let type): type.specifiers.map { "const \($0)" }
    case .record(let name), .enumeration(let name, _), .opaque(let name): name.hasOwnName ? description : nil
    case .pointer, .function, .array: nil
    }
  }
}

extension Substring {
  fileprivate var isIdentifier: Bool {
    first?.isNumber == false && allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
  }
}
