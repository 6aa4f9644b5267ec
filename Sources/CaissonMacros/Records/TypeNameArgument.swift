internal import CaissonDiagnostics
internal import CaissonModel
internal import SwiftSyntax
internal import SwiftSyntaxMacros

extension AttributeSyntax {
  /// Returns the C name in the arguments of a type's macro; reports it if it cannot be used.
  ///
  /// - Parameter takesMembers: whether the name may be that of a member's type, `struct outer.member`.
  func typeName(takesMembers: Bool = false, in context: some MacroExpansionContext) -> CTypeName? {
    switch CTypeName(notation: string(nil) ?? "") {
    case .member where !takesMembers: break
    case let name?: return name
    case nil: break
    }
    var diagnostics = Diagnostics(context)
    diagnostics.add(self, .typeName)
    return nil
  }
}

extension DeclGroupSyntax {
  /// The node that names the declaration.
  var nameNode: Syntax {
    asProtocol((any NamedDeclSyntax).self).map { Syntax($0.name) } ?? Syntax(introducer)
  }
}

/// Returns the access level of the members that a macro adds to a type, followed by a space.
func access(of declaration: some DeclGroupSyntax) -> String {
  let access = declaration.modifiers.access
  return ["public", "package"].contains(access) ? access + " " : access == "internal" ? "" : "fileprivate "
}
