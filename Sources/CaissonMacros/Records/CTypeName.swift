internal import SwiftSyntax
internal import SwiftSyntaxMacros

/// The C name that a macro on a type is given.
struct CTypeName {
  /// The name as C has it: `struct tm`, or for the type of a member, which has none, an expression.
  let expression: String

  /// Reads the name; complains if there is none to use.
  ///
  /// - Parameter takesMembers: whether `struct outer.member` is a name: that of the member's type, or with `[0]` behind it that
  ///   of its elements or of what it points to.
  init?(of node: AttributeSyntax, takesMembers: Bool = false, _ context: some MacroExpansionContext) {
    let name = node.string(nil) ?? ""
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    let isName = parts.enumerated().allSatisfy { index, part in
      let part = index == 0 ? part : Self.withoutElements(part)
      return !part.isEmpty && part.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == " " }
    }
    guard !name.isEmpty, isName, parts.count == 1 || takesMembers else {
      var complaints = Complaints(context)
      complaints.add(
        node, "type-name",
        "the name of a C type must be a plain string literal: \"struct tm\", or the name of a typedef")
      return nil
    }
    expression =
      parts.count == 1
      ? name : "__typeof__(((\(parts[0]) *)0)->\(parts.dropFirst().joined(separator: ".")))"
  }

  private static func withoutElements(_ member: Substring) -> Substring {
    var member = member
    while member.hasSuffix("[0]") { member = member.dropLast(3) }
    return member
  }
}

extension DeclGroupSyntax {
  /// The node that names the declaration.
  var nameNode: Syntax {
    asProtocol((any NamedDeclSyntax).self).map { Syntax($0.name) } ?? Syntax(introducer)
  }
}

/// The access level of what a macro adds to a type, with a space behind it.
func access(of declaration: some DeclGroupSyntax) -> String {
  let access = declaration.modifiers.access
  return ["public", "package"].contains(access) ? access + " " : access == "internal" ? "" : "fileprivate "
}
