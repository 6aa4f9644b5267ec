internal import CaissonModel
internal import SwiftSyntax
internal import SwiftSyntaxBuilder

/// The type names that a protocol declares, with the types they stand for.
struct TypeNames {
  /// Returns one name for several that the C compiler may treat as the same type, so that a description can use any of
  /// them; the C compiler has the last word.
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
    "OwnedArray", "Arena", "ObjectHandle",
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

  /// Returns the names that a protocol gives to types, with the types as written.
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

  /// Returns a type with the protocol's own names replaced by the types they stand for.
  func expand(_ type: TypeSyntax) -> TypeSyntax {
    AliasExpander(aliases: aliases).expand(type)
  }

  /// Returns a type without the optional around it, written or behind a name.
  func wrapped(_ type: TypeSyntax) -> TypeSyntax {
    if let optional = type.as(OptionalTypeSyntax.self) { return optional.wrappedType.trimmed }
    if let optional = expand(type).as(OptionalTypeSyntax.self) { return optional.wrappedType.trimmed }
    return type
  }

  /// Returns the type that describes a type to C: it distinguishes C types that share one Swift type.
  func described(_ type: TypeSyntax) -> TypeSyntax {
    spelled(expand(type))
  }
}

/// Returns a type in which the Swift name of each C type is replaced by that in `CSpelling`.
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
    // The compiler reports a cycle of names; here it must only end.
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
