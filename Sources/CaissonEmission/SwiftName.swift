/// Names in Swift source.
package enum SwiftName {
  private static let keywords: Set = [
    "Any", "as", "await", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit",
    "do",
    "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in",
    "init", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public",
    "repeat", "rethrows", "return", "self", "Self", "static", "struct", "subscript", "super", "switch", "throw",
    "throws",
    "true", "try", "typealias", "unsafe", "var", "where", "while",
  ]

  /// The members of a pointer, which cannot be the names of fields in its target structure.
  package static let membersOfPointers: Set = [
    "address", "word", "description", "hashValue", "constant", "cast", "load", "store", "advanced", "copyBytes",
    "pointer", "readBytes", "encode", "putPromoted", "fits",
  ]

  /// Returns a name for a declaration or a use: in backquotes if it is a keyword.
  package static func escaped(_ name: String) -> String {
    keywords.contains(name) ? "`\(name)`" : name
  }
}
