internal import CaissonModel

/// Swift names derived from C names: without prefix, in camel case, with acronyms kept.
struct SwiftNames {
  /// The prefixes to remove, the longest first.
  let prefixes: [String]

  init(prefixes: [String]) { self.prefixes = prefixes.sorted { $0.count > $1.count } }

  /// Returns a name without its prefix, or unchanged if the rest cannot begin a name.
  func stripped(_ name: String) -> String {
    for prefix in prefixes where name.count > prefix.count && name.lowercased().hasPrefix(prefix.lowercased()) {
      let rest = name.dropFirst(prefix.count).drop { $0 == "_" }
      if let first = rest.first, first.isLetter { return String(rest) }
    }
    return name
  }

  /// Returns the name of a function, a variable or a constant: `getErrorCode`.
  func member(_ name: String) -> String { Self.lowerCamel(stripped(name)) }

  /// Returns the name of a type, without its keyword: `MemoryHandlingSuite`.
  func type(_ name: CTypeName) -> String {
    switch name {
    case .structure(let name), .union(let name), .enumeration(let name), .typedef(let name), .anonymous(let name):
      return type(name)
    case .volatile(let pointee): return type("volatile_" + Self.identifier(of: pointee))
    case .anonymousMember(let record, let index): return "\(type(record))Part\(index)"
    case .member(let path):
      let fields = path.steps.compactMap { if case .field(let field) = $0 { type(field) } else { nil } }
      return (origin(of: path) + fields).joined()
    }
  }

  private func origin(of path: MemberPath) -> [String] {
    switch path.origin {
    case .type(let name): [type(name)]
    case .variable(let name): [type(name)]
    }
  }

  /// Returns the name of a type as one C identifier.
  private static func identifier(of type: CType) -> String {
    switch type {
    case .const(let type): "const_" + identifier(of: type)
    case .record(let name), .enumeration(let name, _), .opaque(let name): name.identifier ?? "unnamed"
    case .void, .integer, .floating, .complex, .pointer, .function, .array: type.description.replacing(" ", with: "_")
    }
  }

  /// Returns the name of a type for a tag or a typedef's name.
  func type(_ whole: String) -> String {
    var name = stripped(whole)
    // `json_t` becomes Json, not T.
    if name == "t" { name = whole }
    if name.hasSuffix("_t"), name.count > 2 { name = String(name.dropLast(2)) }
    let camel = Self.words(of: name).map(Self.capitalized).joined()
    return Self.taken.contains(camel) ? camel + "Value" : camel.isEmpty ? "Unnamed" : camel
  }

  /// Returns a C name in lower camel case: `XML_GetErrorCode` becomes `xmlGetErrorCode`, `get_URL` becomes `getURL`.
  static func lowerCamel(_ name: String) -> String {
    let words = words(of: name)
    guard let first = words.first else { return "_" + name }
    return first.lowercased() + words.dropFirst().map(capitalized).joined()
  }

  /// Splits a name into words: at `_`, and between a lower-case and an upper-case letter.
  static func words(of name: String) -> [String] {
    let parts = name.unicodeScalars.split(separator: "_")
    if !name.unicodeScalars.contains(where: \.isSmall) { return parts.map { Substring($0).lowercased() } }
    return parts.flatMap { part in
      var words: [String] = []
      var start = part.startIndex
      for (before, index) in zip(part.indices, part.indices.dropFirst()) where part[index].isCapital {
        let next = part.index(after: index)
        // In `getURLName`, words begin at U, and at the N before a lower-case letter.
        let begins =
          part[before].isSmall || part[before].isNumber
          || part[before].isCapital && next < part.endIndex && part[next].isSmall
        guard begins else { continue }
        words.append(String(part[start..<index]))
        start = index
      }
      return words + [String(part[start...])]
    }
  }

  private static func capitalized(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }

  /// Names with another meaning in a description or in generated code: the number types, and these.
  private static let taken: Set<String> = Set(NumberType.all.map(\.swiftName)).union([
    "AddressSpace", "Any", "Arena", "ArgumentLifetime", "Array", "Borrowed", "C", "CArgument", "CBits", "CComplex",
    "CConst", "CConstant", "CConvertible", "CEnum", "CEnumeration", "CEnumerator", "CField", "CFlexibleArray",
    "CFunctionPointer", "CInteger", "CLongDouble", "COpaque", "COptionSet", "CPointee", "CPointer", "CRecord",
    "CString", "CStringConvertible", "CStringPointer", "CStruct", "CUnion", "CValue", "CVariable", "CVoid",
    "Caisson", "CallArgument", "CallFailure", "Callback", "Character", "Codable", "ConstBorrowed", "ConstGlobal",
    "ConstPointer", "ConstRawPointer", "Context", "ContextPosition", "Data", "Dictionary", "Dynamic", "Equatable",
    "Error", "Failure", "FailureResult", "Float80", "ForeignLibrary", "Function", "FunctionPointer", "Global",
    "Hashable", "Int", "L", "Layout", "Lender", "LibraryFunction", "Linker", "MemoryLayout", "MemoryLender",
    "Never", "ObjectHandle", "OptionSet", "Optional", "Owned", "OwnedArray", "Pointer", "Protocol", "RawPointer",
    "RawRepresentable", "RawSpan", "RawValue", "Result", "RetainingOwner", "Self", "Sendable", "SendableCallback",
    "SendableThrowingCallback", "Sequence", "Set", "Space", "Span", "String", "Swift", "ThrowingCallback", "Traced",
    "Type", "UInt", "Void",
  ])

  /// Returns the prefixes that many names share: up to `_` (`XML_`, `sqlite3_`), or upper-case letters before a
  /// lower-case one (`PQ` in `PQexec`).
  static func commonPrefixes(of names: [String]) -> [String] {
    var counts: [String: Int] = [:]
    var capitals: [String: Int] = [:]
    for name in names {
      if let end = name.dropFirst().firstIndex(of: "_"), end < name.index(before: name.endIndex) {
        counts[String(name[...end]), default: 0] += 1
      }
      let start = name.unicodeScalars.prefix(while: \.isCapital)
      guard name.unicodeScalars.dropFirst(start.count).first?.isSmall == true else { continue }
      // The last of them may begin a word: `XMLParse`.
      for prefix in [start, start.dropLast()] where !prefix.isEmpty { capitals[String(prefix), default: 0] += 1 }
    }
    for (prefix, count) in capitals where prefix.count > 1 {
      let isOutdone = capitals.contains { other, number in
        other != prefix
          && (prefix.hasPrefix(other) && number > count || other.hasPrefix(prefix) && number == count)
      }
      if !isOutdone { counts[prefix] = count }
    }
    // A prefix must begin a substantial share of all names.
    return counts.filter { $0.value >= 2 && $0.value * 5 >= names.count }.map(\.key).sorted()
  }
}

/// The Unicode properties of a letter, without a table lookup for ASCII.
extension Unicode.Scalar {
  fileprivate var isSmall: Bool { isASCII ? ("a"..."z").contains(self) : properties.isLowercase }
  fileprivate var isCapital: Bool { isASCII ? ("A"..."Z").contains(self) : properties.isUppercase }
  fileprivate var isNumber: Bool { isASCII ? ("0"..."9").contains(self) : properties.numericType != nil }
}
