internal import SwiftDiagnostics
internal import SwiftSyntax
internal import SwiftSyntaxBuilder
internal import SwiftSyntaxMacros

/// What is wrong with a description, in words that end in what to do.
struct Complaint: DiagnosticMessage {
  let message: String
  let id: String

  var diagnosticID: MessageID { MessageID(domain: "Caisson", id: id) }
  var severity: DiagnosticSeverity { .error }

  init(_ id: String, _ message: String) {
    self.id = id
    self.message = message
  }
}

/// What a fix-it does, in words.
private struct Mend: FixItMessage {
  let message: String
  var fixItID: MessageID { MessageID(domain: "Caisson", id: message) }
}

/// The complaints about one declaration.
struct Complaints {
  let context: any MacroExpansionContext
  private(set) var isEmpty = true

  private let isSilent: Bool

  init(_ context: any MacroExpansionContext) {
    self.context = context
    isSilent = false
  }

  /// Complaints that are counted and not said: another macro says them.
  init(silentIn context: any MacroExpansionContext) {
    self.context = context
    isSilent = true
  }

  /// Complains at a node.
  mutating func add(_ node: some SyntaxProtocol, _ id: String, _ message: String, fixIts: [FixIt] = []) {
    isEmpty = false
    if isSilent { return }
    context.diagnose(Diagnostic(node: node, message: Complaint(id, message), fixIts: fixIts))
  }

  /// Complains about each argument of an attribute that is no literal: a macro sees only what is written.
  mutating func addUnreadable(in attribute: AttributeSyntax) {
    for argument in attribute.unreadable {
      add(argument, "literal", "a macro reads only what is written here: use plain string literals")
    }
  }

  /// Complains at a node, and offers to put another in its place.
  mutating func add(
    _ node: some SyntaxProtocol, _ id: String, _ message: String, mend: String,
    replacing old: some SyntaxProtocol, with new: some SyntaxProtocol
  ) {
    let change = FixIt.Change.replace(oldNode: Syntax(old), newNode: Syntax(new))
    add(node, id, message, fixIts: [FixIt(message: Mend(message: mend), changes: [change])])
  }
}
