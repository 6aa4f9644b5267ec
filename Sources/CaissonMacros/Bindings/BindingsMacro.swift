internal import CaissonDiagnostics
internal import SwiftSyntax
internal import SwiftSyntaxBuilder
internal import SwiftSyntaxMacros

/// `@Bindings`: reads the protocol, checks it, and writes the type that calls it through a linker.
struct BindingsMacro: PeerMacro {
  // What is written is laid out already: formatting it again takes longer than all else.
  static var formatMode: FormatMode { .disabled }

  static func expansion(
    of node: AttributeSyntax, providingPeersOf declaration: some DeclSyntaxProtocol,
    in context: some MacroExpansionContext
  ) throws -> [DeclSyntax] {
    var diagnostics = Diagnostics(context)
    guard let library = declaration.as(ProtocolDeclSyntax.self) else {
      diagnostics.add(node, .bindingsProtocol)
      return []
    }
    if !context.lexicalContext.isEmpty { diagnostics.add(library.name, .nestedBindings(library.name.text)) }
    diagnostics.addUnreadable(in: node)
    let members = ProtocolReader.members(of: library, diagnostics: &diagnostics)
    for function in members.functions { FunctionCheck.check(function, diagnostics: &diagnostics) }
    LibraryCheck.check(library, node, members.functions, diagnostics: &diagnostics)
    guard diagnostics.isEmpty else { return [] }

    let writer = LinkedTypeWriter(
      library: library, attribute: node, members: members, places: Places(of: library, in: context))
    // The compiler reads the text anyway: a second reading here would take longer than all else.
    return [DeclSyntax(MissingDeclSyntax(placeholder: .identifier(try writer.declaration())))]
  }
}
