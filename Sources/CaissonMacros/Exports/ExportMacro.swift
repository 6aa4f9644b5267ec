internal import CaissonDiagnostics
internal import SwiftSyntax
internal import SwiftSyntaxBuilder
internal import SwiftSyntaxMacros

/// `@Export`: writes the C entry point of a function at file scope; on a member, the type's macro reads it.
struct ExportMacro: PeerMacro {
  // The text is already formatted.
  static var formatMode: FormatMode { .disabled }

  static func expansion(
    of node: AttributeSyntax, providingPeersOf declaration: some DeclSyntaxProtocol,
    in context: some MacroExpansionContext
  ) throws -> [DeclSyntax] {
    var diagnostics = Diagnostics(context)
    ExportPlace.check(declaration, node, in: context, diagnostics: &diagnostics)
    ExportCheck.checkName(of: node, diagnostics: &diagnostics)
    guard diagnostics.isEmpty, context.lexicalContext.isEmpty else { return [] }
    return ExportWriter.declarations(
      for: ExportContainer(function: declaration), in: context, diagnostics: &diagnostics)
  }
}

/// `@ExportClass` and `@ExportEnum`: write the C entry points of a type's members.
struct ExportTypeMacro: PeerMacro, ExtensionMacro {
  static var formatMode: FormatMode { .disabled }

  static func expansion(
    of node: AttributeSyntax, providingPeersOf declaration: some DeclSyntaxProtocol,
    in context: some MacroExpansionContext
  ) throws -> [DeclSyntax] {
    var diagnostics = Diagnostics(context)
    guard let container = ExportContainer(type: declaration, node, in: context, diagnostics: &diagnostics) else {
      return []
    }
    ExportCheck.checkName(of: node, diagnostics: &diagnostics)
    return ExportWriter.declarations(for: container, in: context, diagnostics: &diagnostics)
  }

  static func expansion(
    of node: AttributeSyntax, attachedTo declaration: some DeclGroupSyntax,
    providingExtensionsOf type: some TypeSyntaxProtocol, conformingTo protocols: [TypeSyntax],
    in context: some MacroExpansionContext
  ) throws -> [ExtensionDeclSyntax] {
    // The peer role reports the errors.
    var diagnostics = Diagnostics(silentIn: context)
    guard let container = ExportContainer(type: declaration, node, in: context, diagnostics: &diagnostics) else {
      return []
    }
    ExportCheck.checkName(of: node, diagnostics: &diagnostics)
    ExportCheck.check(container, diagnostics: &diagnostics)
    guard diagnostics.isEmpty else { return [] }
    let conformance =
      container.enumeration == nil
      ? "@unsafe nonisolated CaissonExport.ExportedClass" : "nonisolated CaissonExport.ExportedEnumeration"
    return [
      try ExtensionDeclSyntax(
        """
        extension \(type.trimmed): \(raw: conformance) {
          public nonisolated static var exportedName: String { \(raw: literal(container.typeName ?? "")) }
        }
        """)
    ]
  }
}

/// `@ExportLibrary`: writes the functions that a module needs once.
struct ExportLibraryMacro: PeerMacro {
  static var formatMode: FormatMode { .disabled }

  static func expansion(
    of node: AttributeSyntax, providingPeersOf declaration: some DeclSyntaxProtocol,
    in context: some MacroExpansionContext
  ) throws -> [DeclSyntax] {
    var diagnostics = Diagnostics(context)
    guard let library = declaration.as(EnumDeclSyntax.self), context.lexicalContext.isEmpty else {
      diagnostics.add(node, .exportLibrary)
      return []
    }
    ExportCheck.checkName(of: node, diagnostics: &diagnostics)
    guard diagnostics.isEmpty, let prefix = node.string(nil) else { return [] }
    let name = library.name.text
    func unique(_ name: String) -> String { context.makeUniqueName(name).text }
    let text = """
      @c(\(prefix)_last_error) public nonisolated func \(unique("lastError"))() -> UnsafePointer<CChar>? {
        unsafe CaissonExport._ExportCall.lastError
      }
      @c(\(prefix)_last_error_code) public nonisolated func \(unique("lastErrorCode"))() -> CInt {
        CaissonExport._ExportCall.lastErrorCode
      }
      @c(\(prefix)_memory_free) public nonisolated func \(unique("free"))(_ memory: UnsafeMutableRawPointer?) {
        unsafe CaissonExport._ExportCall.free(memory)
      }
      /// The description of `\(name)`.
      public nonisolated enum \(unique("exports")): CaissonExport.Exported {
        public static var exports: [CaissonExport.ExportDescription] {
          [.library(CaissonExport.ExportedLibraryDescription(
            prefix: \(literal(prefix)), documentation: \(literal(library.documentation)),
            place: \(expression(context.place(of: library.name), in: "CaissonExport"))))]
        }
      }
      """
    return [DeclSyntax(MissingDeclSyntax(placeholder: .identifier(text)))]
  }
}
