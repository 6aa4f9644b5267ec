internal import CaissonModel
internal import SwiftSyntax
internal import SwiftSyntaxBuilder

/// The type names that a protocol declares for itself, looked through.
struct TypeNames {
  /// A name as one of several that C takes for the same type, of which either may be written; the compiler of C has the last word.
  static func canonical(_ name: String) -> String {
    switch name {
    case "String", "CString": "ConstPointer \(CType.integer(.char))"
    case "Context": "RawPointer"
    case "ThrowingCallback", "SendableCallback", "SendableThrowingCallback": "Callback"
    default: NumberType(swiftName: name)?.type.canonical.description ?? name
    }
  }

  /// The names for types that every library has.
  static let reserved: Set = [
    "Pointer", "ConstPointer", "RawPointer", "ConstRawPointer", "CString", "Context", "Callback", "ThrowingCallback",
    "SendableCallback", "SendableThrowingCallback", "Space", "Failure", "FunctionPointer", "Function", "Global",
    "ConstGlobal", "Borrowed", "ConstBorrowed", "Owned",
    "OwnedArray", "Arena", "Root",
  ]

  private var aliases: [String: TypeSyntax] = [:]
  private let own: Set<String>

  init(of declaration: ProtocolDeclSyntax) {
    let declared = declaration.memberBlock.members.compactMap { $0.decl.as(TypeAliasDeclSyntax.self)?.name.text }
    own = Self.reserved.union(declared).union(["Self"])
    for member in declaration.memberBlock.members {
      guard let alias = member.decl.as(TypeAliasDeclSyntax.self), alias.genericParameterClause == nil else {
        continue
      }
      aliases[alias.name.text] = alias.initializer.value.trimmed
    }
  }

  /// The names that a protocol gives to types, with the types as they are written.
  static func declared(in declaration: ProtocolDeclSyntax) -> [(name: String, type: String)] {
    declaration.memberBlock.members.compactMap { member in
      guard let alias = member.decl.as(TypeAliasDeclSyntax.self), alias.genericParameterClause == nil else {
        return nil
      }
      return (alias.name.text, alias.initializer.value.trimmedDescription)
    }
  }

  /// Returns a name in a type that is the protocol's own; nil if there is none.
  func ownName(in type: TypeSyntax) -> String? {
    type.tokens(viewMode: .sourceAccurate).first { own.contains($0.text) }?.text
  }

  /// A type with the protocol's own names replaced by what they stand for.
  func expand(_ type: TypeSyntax) -> TypeSyntax {
    AliasExpander(aliases: aliases).expand(type)
  }

  /// A type without the optional around it, written or behind a name.
  func wrapped(_ type: TypeSyntax) -> TypeSyntax {
    if let optional = type.as(OptionalTypeSyntax.self) { return optional.wrappedType.trimmed }
    if let optional = expand(type).as(OptionalTypeSyntax.self) { return optional.wrappedType.trimmed }
    return type
  }

  /// The type that describes a type to C: names that Swift shares between C types are told apart.
  func described(_ type: TypeSyntax) -> TypeSyntax {
    spelled(expand(type))
  }
}

/// A type in which each of Swift's names for a C type is replaced by the one of `CSpelling`.
func spelled(_ type: TypeSyntax) -> TypeSyntax {
  SpellingRewriter().rewrite(type).cast(TypeSyntax.self)
}

private final class AliasExpander: SyntaxRewriter {
  private let aliases: [String: TypeSyntax]
  private var depth = 0

  init(aliases: [String: TypeSyntax]) {
    self.aliases = aliases
    super.init()
  }

  func expand(_ type: TypeSyntax) -> TypeSyntax {
    rewrite(type.trimmed).cast(TypeSyntax.self)
  }

  override func visit(_ node: IdentifierTypeSyntax) -> TypeSyntax {
    // A cycle of names is an error of the compiler's to report: only do not follow it for ever.
    guard depth < 16, node.genericArgumentClause == nil, let target = aliases[node.name.text] else {
      return super.visit(node)
    }
    depth += 1
    defer { depth -= 1 }
    return visit(target).trimmed
  }
}

private final class SpellingRewriter: SyntaxRewriter {
  override func visit(_ node: IdentifierTypeSyntax) -> TypeSyntax {
    guard node.genericArgumentClause == nil, let name = NumberType(swiftName: node.name.text)?.spellingName else {
      return super.visit(node)
    }
    return TypeSyntax("CaissonLinking.CSpelling.\(raw: name)")
  }
}
