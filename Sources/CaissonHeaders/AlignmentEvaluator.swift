internal import CClang
internal import CaissonModel

/// Evaluates the alignment that a declaration requests: libclang reports that an attribute exists, but not its value.
///
/// Clang prints the attribute as C, and computes the alignment of a field that has it: by itself if possible, otherwise
/// after the headers.
final class AlignmentEvaluator {
  private let headers: String
  private let arguments: [String]
  private let clang: Libclang
  private var known: [String: Int] = [:]

  /// - Parameters:
  ///   - headers: the text that contains the declarations.
  ///   - arguments: the arguments of Clang.
  init(headers: String, arguments: [String], with clang: Libclang) {
    self.headers = headers
    self.arguments = arguments
    self.clang = clang
  }

  /// Returns the largest alignment that a declaration requests by attributes or `_Alignas`, in bytes; nil for none.
  func alignment(of cursor: Cursor) throws(UnsupportedReason) -> Int? {
    guard cursor.hasAttribute(ClangCursor_AlignedAttr) else { return nil }
    let attributes = Self.alignmentAttributes(in: cursor.text).joined(separator: " ")
    if let value = known[attributes] { return value }
    guard !attributes.isEmpty,
      let value = evaluate(attributes, behind: "") ?? evaluate(attributes, behind: headers)
    else {
      throw .alignment(cursor.text)
    }
    known[attributes] = value
    return value
  }

  private func evaluate(_ attributes: String, behind text: String) -> Int? {
    let probe = "enum { caisson_probe = _Alignof(struct { \(attributes) char field; }) };\n"
    guard let unit = try? TranslationUnit(text + CKeyword.restoration + probe, arguments: arguments, with: clang),
      unit.errors.isEmpty,
      let enumeration = unit.root.children.last(where: { $0.kind == ClangCursor_EnumDecl }),
      let constant = enumeration.children.first(where: { $0.kind == ClangCursor_EnumConstantDecl })
    else { return nil }
    return constant.value
  }

  /// Returns the alignment attributes in a declaration that Clang has printed.
  static func alignmentAttributes(in text: String) -> [String] {
    let openings = ["__attribute__((aligned", "_Alignas(", "alignas("]
    var attributes: [String] = []
    var rest = text[...]
    while !rest.isEmpty {
      guard openings.contains(where: rest.hasPrefix) else {
        rest = rest.dropFirst()
        continue
      }
      let attribute = rest[..<end(ofParenthesesIn: rest)]
      attributes.append(String(attribute))
      rest = rest[attribute.endIndex...]
    }
    return attributes
  }

  /// Returns the index after the parenthesis that closes the first one of a text.
  private static func end(ofParenthesesIn text: Substring) -> String.Index {
    var depth = 0
    for index in text.indices where text[index] == "(" || text[index] == ")" {
      depth += text[index] == "(" ? 1 : -1
      if depth == 0 { return text.index(after: index) }
    }
    return text.endIndex
  }
}
