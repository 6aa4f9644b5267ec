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
    var complaints = Complaints(context)
    guard let library = declaration.as(ProtocolDeclSyntax.self) else {
      complaints.add(node, "protocol", "@Bindings describes a library as a protocol: attach it to one")
      return []
    }
    if !context.lexicalContext.isEmpty {
      complaints.add(
        library.name, "nested", "a @Bindings protocol stands at file scope: its generated code could not name it")
    }
    complaints.addUnreadable(in: node)
    let members = ProtocolReader.members(of: library, complaints: &complaints)
    for function in members.functions { FunctionCheck.check(function, complaints: &complaints) }
    LibraryCheck.check(library, node, members.functions, complaints: &complaints)
    guard complaints.isEmpty else { return [] }

    let writer = LinkedTypeWriter(
      library: library, attribute: node, members: members, places: Places(of: library, in: context))
    // The compiler reads the text anyway: a second reading here would take longer than all else.
    return [DeclSyntax(MissingDeclSyntax(placeholder: .identifier(writer.declaration)))]
  }
}

/// `@C`: says something to the macro of the declaration around it; by itself it only checks where it stands.
struct CMacro: PeerMacro {
  static func expansion(
    of node: AttributeSyntax, providingPeersOf declaration: some DeclSyntaxProtocol,
    in context: some MacroExpansionContext
  ) throws -> [DeclSyntax] {
    var complaints = Complaints(context)
    guard
      declaration.is(VariableDeclSyntax.self) || declaration.is(FunctionDeclSyntax.self)
        || declaration.is(EnumCaseDeclSyntax.self)
    else {
      complaints.add(
        node, "c-place",
        "@C names a member of a @Bindings protocol, a field of a @CStruct or @CUnion, or a value of a @CEnum or @COptionSet"
      )
      return []
    }
    complaints.addUnreadable(in: node)
    return []
  }
}
