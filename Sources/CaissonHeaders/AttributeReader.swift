internal import CClang
internal import CaissonModel
internal import Foundation

/// Reads the attributes of a declaration that restrict its use.
///
/// libclang has cursor kinds for few of them; the others are searched for in the text that Clang prints: for words
/// first, because a regular expression takes ten times as long.
struct AttributeReader {
  var attributes: HeaderAttributes
  /// The arguments of `nonnull`; nil if the attribute is absent.
  private let nonNull: [Int]?

  /// - Parameter children: the children of the declaration.
  init(_ declaration: Cursor, _ children: [Cursor]) {
    let hasOthers = children.contains { $0.kind == ClangCursor_UnexposedAttr }
    let availability = declaration.availability
    let text = hasOthers || availability == ClangAvailability_Deprecated ? declaration.text : ""
    attributes = HeaderAttributes(
      isDeprecated: availability == ClangAvailability_Deprecated,
      deprecation: Self.deprecation(in: text),
      isUnavailable: availability == ClangAvailability_NotAvailable,
      resultMustBeUsed: children.contains { $0.kind == ClangCursor_WarnUnusedResultAttr },
      returnsNewMemory: text.contains("((malloc)") || text.contains("((malloc("),
      returnsNonNull: text.contains("returns_nonnull"))
    nonNull = Self.nonNull(in: text, of: declaration)
  }

  private static func deprecation(in text: String) -> String {
    guard text.contains("deprecated(") else { return "" }
    return text.firstMatch(of: /deprecated\("(.*?)"[,)]/).map { String($0.1) } ?? ""
  }

  private static func nonNull(in text: String, of declaration: Cursor) -> [Int]? {
    guard text.contains("nonnull") else { return nil }
    let matches = attributes(in: text, of: declaration.name).matches(of: /\bnonnull\b(?:\(([0-9, ]*)\))?/)
    let lists = matches.map { match in
      (match.1 ?? "").split(separator: ",").compactMap { Int($0.filter(\.isNumber)) }
    }
    // Without arguments, it applies to all parameters.
    return lists.isEmpty ? nil : lists.contains([]) ? [] : lists.flatMap(\.self)
  }

  /// Returns whether a parameter must not be a null pointer.
  ///
  /// - Parameter index: the index of the parameter, from 0.
  func isNonNull(_ index: Int) -> Bool {
    guard let nonNull else { return false }
    return nonNull.isEmpty || nonNull.contains(index + 1)
  }

  /// Returns the text of a function without parameters, which have their own attributes, and without words of messages.
  private static func attributes(in text: String, of name: String) -> String {
    let text = text.replacing(/"(?:[^"\\]|\\.)*"/, with: "")
    guard let opening = text.firstRange(of: name + "(") else { return text }
    var depth = 1
    for index in text.indices[opening.upperBound...] {
      if text[index] == "(" { depth += 1 }
      if text[index] == ")" { depth -= 1 }
      if depth == 0 { return text[..<opening.lowerBound] + " " + text[index...] }
    }
    return text
  }
}
