internal import CaissonDiagnostics
internal import SwiftDiagnostics
internal import SwiftSyntax
internal import SwiftSyntaxBuilder
internal import SwiftSyntaxMacros

/// The diagnostics of one declaration, which go to the compiler.
struct Diagnostics {
  let context: any MacroExpansionContext
  private(set) var isEmpty = true

  private let isSilent: Bool

  init(_ context: any MacroExpansionContext) {
    self.context = context
    isSilent = false
  }

  /// Diagnostics that are counted and not reported: another macro reports them.
  init(silentIn context: any MacroExpansionContext) {
    self.context = context
    isSilent = true
  }

  /// Reports a diagnostic at a node.
  mutating func add(_ node: some SyntaxProtocol, _ message: Message) {
    add(node, message, fixIts: [])
  }

  /// Reports a diagnostic at a node, with a fix-it that replaces a node.
  mutating func add(
    _ node: some SyntaxProtocol, _ message: Message, fixIt: String, replacing old: some SyntaxProtocol,
    with new: some SyntaxProtocol
  ) {
    let change = SwiftDiagnostics.FixIt.Change.replace(oldNode: Syntax(old), newNode: Syntax(new))
    add(node, message, fixIts: [SwiftDiagnostics.FixIt(message: FixItWords(message: fixIt), changes: [change])])
  }

  private mutating func add(_ node: some SyntaxProtocol, _ message: Message, fixIts: [SwiftDiagnostics.FixIt]) {
    isEmpty = false
    if isSilent { return }
    context.diagnose(SwiftDiagnostics.Diagnostic(node: node, message: DiagnosticWords(message), fixIts: fixIts))
  }

  /// Reports each argument of an attribute that is not a literal: a macro cannot read it.
  mutating func addUnreadable(in attribute: AttributeSyntax) {
    for argument in attribute.unreadable { add(argument, .literal) }
  }

  /// Reports a name that does not exist, with the nearest name as a fix-it.
  ///
  /// - Parameter node: the string literal with the name.
  mutating func addUnknown(_ name: String, at node: ExprSyntax, _ message: Message, known: [String]) {
    guard let near = Suggestion(among: known).only(near: name) else { return add(node, message) }
    add(node, message, fixIt: "use '\(near)'", replacing: node, with: ExprSyntax("\(literal: near)"))
  }
}

/// A message in the form that the compiler takes.
private struct DiagnosticWords: DiagnosticMessage {
  let message: String
  let diagnosticID: MessageID
  let severity = DiagnosticSeverity.error

  init(_ message: Message) {
    self.message = message.line
    diagnosticID = MessageID(domain: "Caisson", id: message.rule.id)
  }
}

/// The words of a fix-it.
private struct FixItWords: FixItMessage {
  let message: String
  var fixItID: MessageID { MessageID(domain: "Caisson", id: message) }
}
