internal import SwiftSyntax

/// The edits that remove from source what only a description needs: attributes, and conformances to `CDescribed`.
extension SourceEdits {
  private static let attributes: Set = [
    "Bindings", "C", "CVariable", "CConstant", "CField", "CEnumerator", "COpaque", "CEnum", "COptionSet", "CStruct",
    "CUnion",
  ]

  private static let describing: Set = ["describe", "describeArgument"]

  /// Returns an expansion without what only a description needs.
  static func standalone(_ expansion: ExtensionDeclSyntax) -> String {
    let visitor = ExpansionVisitor(viewMode: .sourceAccurate)
    let expansion = expansion.detached
    visitor.walk(expansion)
    return visitor.edits.applied(to: expansion.description).text
  }

  /// Removes the attributes of descriptions from a list.
  mutating func removeAttributes(_ list: AttributeListSyntax) {
    for case .attribute(let attribute) in list where Self.attributes.contains(attribute.plainName) {
      let start = attribute.positionAfterSkippingLeadingTrivia.utf8Offset
      let next = attribute.nextToken(viewMode: .sourceAccurate)?.leadingTrivia.pieces ?? []
      // A comment between the attribute and what follows stays.
      let space = (attribute.trailingTrivia.pieces + next).prefix(while: \.isWhitespace)
      let length = space.reduce(0) { $0 + $1.sourceLength.utf8Length }
      replace(start..<attribute.endPositionBeforeTrailingTrivia.utf8Offset + length)
    }
  }

  /// Removes the conformance to `CDescribed` and its members from a declaration.
  mutating func removeDescription(of declaration: some DeclGroupSyntax) {
    guard let clause = declaration.inheritanceClause else { return }
    let types = Array(clause.inheritedTypes)
    guard let index = types.firstIndex(where: { Self.isDescribed($0.type) }) else { return }
    if types.count == 1 {
      replace(clause.position.utf8Offset..<clause.endPositionBeforeTrailingTrivia.utf8Offset)
    } else if index + 1 < types.count {
      let next = types[index + 1].positionAfterSkippingLeadingTrivia.utf8Offset
      replace(types[index].positionAfterSkippingLeadingTrivia.utf8Offset..<next)
    } else if let comma = types[index - 1].trailingComma {
      let end = types[index].endPositionBeforeTrailingTrivia.utf8Offset
      replace(comma.positionAfterSkippingLeadingTrivia.utf8Offset..<end)
    }
    removeDescribingMembers(of: declaration.memberBlock)
  }

  private mutating func removeDescribingMembers(of block: MemberBlockSyntax) {
    // A filtered list would be a tree of its own, with other positions.
    let removed = Array(block.members).filter { member in
      guard let function = member.decl.as(FunctionDeclSyntax.self) else { return false }
      return Self.describing.contains(function.name.text)
        && function.signature.parameterClause.parameters.first?.firstName.text == "in"
    }
    if removed.count == block.members.count {
      let start = block.leftBrace.endPositionBeforeTrailingTrivia.utf8Offset
      return replace(start..<block.rightBrace.positionAfterSkippingLeadingTrivia.utf8Offset)
    }
    for member in removed { replace(member.position.utf8Offset..<member.endPosition.utf8Offset) }
  }

  private static func isDescribed(_ type: TypeSyntax) -> Bool {
    let name = type.trimmedDescription
    return name == "CDescribed" || name.hasSuffix(".CDescribed")
  }
}

extension TriviaPiece {
  fileprivate var isWhitespace: Bool {
    switch self {
    case .spaces, .tabs, .newlines, .carriageReturns, .carriageReturnLineFeeds: true
    default: false
    }
  }
}

/// Collects the edits of an expansion, which also lose the ends of their source locations.
private final class ExpansionVisitor: SyntaxVisitor {
  var edits = SourceEdits()

  override func visit(_ node: ExtensionDeclSyntax) -> SyntaxVisitorContinueKind {
    edits.removeDescription(of: node)
    return .visitChildren
  }

  override func visit(_ node: PoundSourceLocationSyntax) -> SyntaxVisitorContinueKind {
    edits.replace(node.position.utf8Offset..<node.endPosition.utf8Offset)
    return .skipChildren
  }
}
