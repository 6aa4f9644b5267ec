internal import CaissonDiagnostics
internal import CaissonModel
internal import SwiftSyntax

/// Collects the edits that make a description standalone: attributes go, and the expansions of macros come.
final class StandaloneVisitor: SyntaxVisitor {
  private(set) var edits = SourceEdits()
  private(set) var declarations: [StandaloneSource.Declaration] = []
  private(set) var diagnostics: [CaissonDiagnostics.Diagnostic] = []

  private let converter: SourceLocationConverter
  private let names: FileNames
  /// The names of the types around the current node.
  private var path: [String] = []
  /// The number of `#if`s around the current node that are inside a type.
  private var conditions = 0
  /// The extensions to insert after the current declaration at file scope.
  private var extensions: [String] = []

  init(_ file: SourceFileSyntax) {
    converter = SourceLocationConverter(fileName: "", tree: file)
    names = FileNames(file)
    super.init(viewMode: .sourceAccurate)
  }

  // MARK: Imports and attributes

  override func visit(_ node: ImportDeclSyntax) -> SyntaxVisitorContinueKind {
    edits.removeAttributes(node.attributes)
    let module = node.path.first?.name.text ?? ""
    if FileNames.describing.contains(module) {
      let start = node.path.positionAfterSkippingLeadingTrivia.utf8Offset
      edits.replace(start..<node.path.endPositionBeforeTrailingTrivia.utf8Offset, with: "Caisson")
      guard node.modifiers.isEmpty else { return .skipChildren }
      edits.insert(names.access + " ", at: node.importKeyword.positionAfterSkippingLeadingTrivia.utf8Offset)
    } else if FileNames.binding.contains(module) {
      report(.standaloneImport(module), at: node.path)
    }
    return .skipChildren
  }

  override func visit(_ node: AttributeListSyntax) -> SyntaxVisitorContinueKind {
    edits.removeAttributes(node)
    return .skipChildren
  }

  override func visit(_ node: IfConfigDeclSyntax) -> SyntaxVisitorContinueKind {
    if !path.isEmpty { conditions += 1 }
    return .visitChildren
  }

  override func visitPost(_ node: IfConfigDeclSyntax) {
    if !path.isEmpty { conditions -= 1 }
  }

  override func visitPost(_ node: CodeBlockItemSyntax) {
    guard path.isEmpty, !extensions.isEmpty else { return }
    let text = extensions.map { "\n\n" + $0.indented(by: node.indentation) }.joined()
    edits.insert(text, at: node.endPosition.utf8Offset)
    extensions = []
  }

  // MARK: Types

  override func visit(_ node: StructDeclSyntax) -> SyntaxVisitorContinueKind { enter(node, node.name.text) }
  override func visit(_ node: EnumDeclSyntax) -> SyntaxVisitorContinueKind { enter(node, node.name.text) }
  override func visit(_ node: ClassDeclSyntax) -> SyntaxVisitorContinueKind { enter(node, node.name.text) }
  override func visit(_ node: ActorDeclSyntax) -> SyntaxVisitorContinueKind { enter(node, node.name.text) }
  override func visit(_ node: ProtocolDeclSyntax) -> SyntaxVisitorContinueKind { enter(node, node.name.text) }
  override func visit(_ node: ExtensionDeclSyntax) -> SyntaxVisitorContinueKind {
    enter(node, node.extendedType.trimmedDescription)
  }

  override func visitPost(_ node: StructDeclSyntax) { path.removeLast() }
  override func visitPost(_ node: EnumDeclSyntax) { path.removeLast() }
  override func visitPost(_ node: ClassDeclSyntax) { path.removeLast() }
  override func visitPost(_ node: ActorDeclSyntax) { path.removeLast() }
  override func visitPost(_ node: ProtocolDeclSyntax) { path.removeLast() }
  override func visitPost(_ node: ExtensionDeclSyntax) { path.removeLast() }

  private func enter(_ node: some DeclGroupSyntax, _ name: String) -> SyntaxVisitorContinueKind {
    declare(node.is(ExtensionDeclSyntax.self) ? "extension \(name)" : name, node)
    edits.removeDescription(of: node)
    path.append(name)
    expand(node)
    return .visitChildren
  }

  // MARK: Other declarations

  override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind {
    let labels = node.signature.parameterClause.parameters.map { $0.firstName.text + ":" }
    declare("\(node.name.text)(\(labels.joined()))", node)
    return .visitChildren
  }

  override func visit(_ node: VariableDeclSyntax) -> SyntaxVisitorContinueKind {
    declare(node.bindings.first?.pattern.trimmedDescription ?? "", node)
    return .visitChildren
  }

  override func visit(_ node: TypeAliasDeclSyntax) -> SyntaxVisitorContinueKind {
    declare(node.name.text, node)
    return .visitChildren
  }

  private func declare(_ name: String, _ node: some SyntaxProtocol) {
    declarations.append(
      StandaloneSource.Declaration(
        name: name, firstLine: node.startLocation(converter: converter).line,
        lastLine: node.endLocation(converter: converter).line))
  }

  private func report(_ message: Message, at node: some SyntaxProtocol) {
    let location = node.startLocation(converter: converter)
    diagnostics.append(
      CaissonDiagnostics.Diagnostic(
        message, at: SourcePlace(file: "", line: location.line, column: location.column)))
  }
}

// MARK: - Expansions

extension StandaloneVisitor {
  /// Inserts the expansion of a type's macro, if it has one.
  private func expand(_ node: some DeclGroupSyntax) {
    let type = path.joined(separator: ".")
    let context = StandaloneContext()
    let expansion: TypeExpansion?
    do {
      expansion = try TypeExpansion(of: node, type: type, isSendable: names.isSendable(type, node), in: context)
    } catch {
      return report(.standaloneExpansion(type, "\(error)"), at: node.nameNode)
    }
    for error in context.errors { report(.standaloneExpansion(type, error), at: node.nameNode) }
    guard let expansion else { return }
    guard conditions == 0 else { return report(.standaloneCondition(type), at: node.nameNode) }
    extensions += expansion.extensions
    let indentation = node.indentation
    for (property, text) in expansion.accessors {
      let block = "{\n" + text.indented(by: indentation + "    ") + "\n\(indentation)  }"
      edits.insert(" " + block, at: property.endPositionBeforeTrailingTrivia.utf8Offset)
    }
    insert(expansion.members.map { $0.indented(by: indentation + "  ") }, in: node.memberBlock, indentation)
  }

  /// Inserts members at the end of a type.
  private func insert(_ members: [String], in block: MemberBlockSyntax, _ indentation: String) {
    guard !members.isEmpty else { return }
    let text = members.map { "\n\n" + $0 }.joined()
    let end = block.rightBrace.positionAfterSkippingLeadingTrivia.utf8Offset
    let last = block.rightBrace.previousToken(viewMode: .sourceAccurate) ?? block.leftBrace
    if block.rightBrace.leadingTrivia.contains(where: \.isNewline) {
      edits.insert(text, at: last.endPosition.utf8Offset)
    } else {
      // The type is written on one line.
      edits.replace(last.endPositionBeforeTrailingTrivia.utf8Offset..<end, with: text + "\n" + indentation)
    }
  }
}

extension SyntaxProtocol {
  /// The white space at the beginning of the line of a declaration.
  fileprivate var indentation: String {
    let spaces = leadingTrivia.pieces.reversed().prefix { !$0.isNewline }
    return spaces.reversed().reduce(into: "") { text, piece in
      if case .spaces(let count) = piece { text += String(repeating: " ", count: count) }
      if case .tabs(let count) = piece { text += String(repeating: "\t", count: count) }
    }
  }
}

extension String {
  /// Returns the text with white space before each line that is not empty.
  fileprivate func indented(by indentation: String) -> String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : indentation + $0 }.joined(separator: "\n")
  }
}
