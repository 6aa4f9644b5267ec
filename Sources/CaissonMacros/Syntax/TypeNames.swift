internal import SwiftSyntax
internal import SwiftSyntaxBuilder

/// The type names that a protocol declares for itself, looked through.
struct TypeNames {
  /// Names for one C type, of which either may be written; the compiler of C has the last word.
  static let sameTypes = [
    "String": "ConstPointer CChar", "CString": "ConstPointer CChar", "Context": "RawPointer",
    "ThrowingCallback": "Callback", "SendableCallback": "Callback", "SendableThrowingCallback": "Callback",
    "CInt": "Int32", "CUnsignedInt": "UInt32", "CShort": "Int16",
    "CUnsignedShort": "UInt16",
    "CSignedChar": "Int8", "CUnsignedChar": "UInt8", "CLong": "Int", "CUnsignedLong": "UInt", "CSize": "UInt",
    "CSignedSize": "Int", "CFloat": "Float", "CDouble": "Double", "CBool": "Bool",
  ]

  private var aliases: [String: TypeSyntax] = [:]

  init(of declaration: ProtocolDeclSyntax) {
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
  private static let names = [
    "CChar": "PlainChar", "CSignedChar": "SignedChar", "CUnsignedChar": "UnsignedChar", "CShort": "Short",
    "CUnsignedShort": "UnsignedShort", "CInt": "PlainInt", "CUnsignedInt": "UnsignedInt", "CLongLong": "LongLong",
    "CUnsignedLongLong": "UnsignedLongLong", "CSize": "Size", "CSignedSize": "SignedSize",
    "CIntPointer": "IntPointer", "CUnsignedIntPointer": "UnsignedIntPointer", "CIntMax": "IntMax",
    "CUnsignedIntMax": "UnsignedIntMax", "CPointerDifference": "PointerDifference", "CWideCharacter": "WideChar",
    "CChar16": "Char16", "CCharacter32": "Char32", "CTime": "Time", "CClock": "Clock", "COffset": "Offset",
    "CProcessID": "ProcessID", "CUserID": "UserID", "CGroupID": "GroupID", "CMode": "Mode", "CDevice": "Device",
    "CInode": "Inode", "CLinkCount": "LinkCount", "CBlockSize": "BlockSize", "CBlockCount": "BlockCount",
    "CMicroseconds": "Microseconds", "CSocketLength": "SocketLength",
  ]

  override func visit(_ node: IdentifierTypeSyntax) -> TypeSyntax {
    guard node.genericArgumentClause == nil, let name = Self.names[node.name.text] else {
      return super.visit(node)
    }
    return TypeSyntax("Caisson.CSpelling.\(raw: name)")
  }
}
