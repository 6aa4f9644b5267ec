internal import CaissonEmission

/// Swift's names for C's: the prefix dropped, words in camel case, acronyms kept.
struct SwiftNames {
  /// The beginnings that are dropped, the longest first.
  let prefixes: [String]

  init(prefixes: [String]) { self.prefixes = prefixes.sorted { $0.count > $1.count } }

  /// A name without its prefix; with it, if nothing that can begin a name is left.
  func stripped(_ name: String) -> String {
    for prefix in prefixes where name.count > prefix.count && name.lowercased().hasPrefix(prefix.lowercased()) {
      let rest = name.dropFirst(prefix.count).drop { $0 == "_" }
      if let first = rest.first, first.isLetter { return String(rest) }
    }
    return name
  }

  /// The name of a function, a variable or a constant: `getErrorCode`.
  func member(_ name: String) -> String { Self.lowerCamel(stripped(name)) }

  /// The name of a type: `MemoryHandlingSuite`; the keyword before a tag is not part of it.
  func type(_ name: String) -> String {
    var name = name
    for tag in ["struct ", "union ", "enum "] where name.hasPrefix(tag) { name = String(name.dropFirst(tag.count)) }
    name = stripped(name)
    if name.hasSuffix("_t"), name.count > 2 { name = String(name.dropLast(2)) }
    let camel = Self.words(of: name).map(Self.capitalized).joined()
    return Self.taken.contains(camel) ? camel + "Value" : camel.isEmpty ? "Unnamed" : camel
  }

  /// `lowerCamel` of C's name: `XML_GetErrorCode` is `xmlGetErrorCode`, `get_URL` is `getURL`.
  static func lowerCamel(_ name: String) -> String {
    let words = words(of: name)
    guard let first = words.first else { return "_" + name }
    return first.lowercased() + words.dropFirst().map(capitalized).joined()
  }

  /// The words of a name: at `_`, and where a small letter stands before a capital one.
  static func words(of name: String) -> [String] {
    let isShouting = !name.contains { $0.isLowercase }
    return name.split(separator: "_").flatMap { part -> [String] in
      if isShouting { return [part.lowercased()] }
      var words: [String] = []
      var word = ""
      let letters = Array(part)
      for (index, letter) in letters.enumerated() {
        let next = index + 1 < letters.count ? letters[index + 1] : nil
        let before = index > 0 ? letters[index - 1] : nil
        // `getURLName`: before the U, and before the N that begins a word of its own.
        let begins =
          letter.isUppercase && before != nil
          && (before?.isLowercase == true || before?.isNumber == true
            || next?.isLowercase == true && before?.isUppercase == true)
        if begins, !word.isEmpty {
          words.append(word)
          word = ""
        }
        word.append(letter)
      }
      return words + (word.isEmpty ? [] : [word])
    }
  }

  private static func capitalized(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }

  /// Names that a description already has a meaning for.
  private static let taken: Set = [
    "Any", "Array", "Bool", "Callback", "Character", "Context", "Data", "Dictionary", "Double", "Error", "Failure",
    "Float",
    "Function", "FunctionPointer", "Global", "ConstGlobal", "ConstPointer", "Int", "Lender", "Never", "Optional",
    "Pointer",
    "Protocol", "RawPointer", "ConstRawPointer", "RawSpan", "Result", "Self", "Sequence", "Set", "Space", "Span",
    "String",
    "ThrowingCallback", "Type", "UInt", "Void", "CInt", "CLong", "CShort", "CChar", "CString", "CSize", "Int8", "Int16",
    "Int32", "Int64", "UInt8", "UInt16", "UInt32", "UInt64", "Float80", "Float16", "CRecord", "CValue", "CField",
    "Dynamic",
    "Traced", "Linker", "Caisson",
  ]

  /// The beginnings that most names share: `XML_`, `sqlite3_`.
  static func commonPrefixes(of names: [String]) -> [String] {
    var counts: [String: Int] = [:]
    for name in names {
      guard let end = name.dropFirst().firstIndex(of: "_"), end < name.index(before: name.endIndex) else { continue }
      counts[String(name[...end]), default: 0] += 1
    }
    // A prefix is what a good part of all names begins with.
    return counts.filter { $0.value >= 2 && $0.value * 5 >= names.count }.map(\.key).sorted()
  }
}
