internal import SwiftSyntax
internal import SwiftSyntaxBuilder
internal import SwiftSyntaxMacros

/// `@Export`: on a function at file scope, writes the function that C calls; on a member it is read by the type's macro.
struct ExportMacro: PeerMacro {
  // What is written is laid out already.
  static var formatMode: FormatMode { .disabled }

  static func expansion(
    of node: AttributeSyntax, providingPeersOf declaration: some DeclSyntaxProtocol,
    in context: some MacroExpansionContext
  ) throws -> [DeclSyntax] {
    var complaints = Complaints(context)
    ExportPlace.check(declaration, node, in: context, complaints: &complaints)
    ExportCheck.checkName(of: node, complaints: &complaints)
    guard complaints.isEmpty, context.lexicalContext.isEmpty else { return [] }
    return ExportWriter.declarations(for: ExportContainer(function: declaration), in: context, complaints: &complaints)
  }
}

/// `@ExportClass` and `@ExportEnum`: the functions that C calls for the members of a type.
struct ExportTypeMacro: PeerMacro, ExtensionMacro {
  static var formatMode: FormatMode { .disabled }

  static func expansion(
    of node: AttributeSyntax, providingPeersOf declaration: some DeclSyntaxProtocol,
    in context: some MacroExpansionContext
  ) throws -> [DeclSyntax] {
    var complaints = Complaints(context)
    guard let container = ExportContainer(type: declaration, node, in: context, complaints: &complaints) else {
      return []
    }
    ExportCheck.checkName(of: node, complaints: &complaints)
    return ExportWriter.declarations(for: container, in: context, complaints: &complaints)
  }

  static func expansion(
    of node: AttributeSyntax, attachedTo declaration: some DeclGroupSyntax,
    providingExtensionsOf type: some TypeSyntaxProtocol, conformingTo protocols: [TypeSyntax],
    in context: some MacroExpansionContext
  ) throws -> [ExtensionDeclSyntax] {
    // The other role says what is wrong.
    var complaints = Complaints(silentIn: context)
    guard let container = ExportContainer(type: declaration, node, in: context, complaints: &complaints) else {
      return []
    }
    ExportCheck.checkName(of: node, complaints: &complaints)
    ExportCheck.check(container, complaints: &complaints)
    guard complaints.isEmpty else { return [] }
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

/// `@ExportLibrary`: what the exports of a module need once.
struct ExportLibraryMacro: PeerMacro {
  static var formatMode: FormatMode { .disabled }

  static func expansion(
    of node: AttributeSyntax, providingPeersOf declaration: some DeclSyntaxProtocol,
    in context: some MacroExpansionContext
  ) throws -> [DeclSyntax] {
    var complaints = Complaints(context)
    guard let library = declaration.as(EnumDeclSyntax.self), context.lexicalContext.isEmpty else {
      complaints.add(
        node, "export-library", "@ExportLibrary stands before an enumeration of its own at file scope: enum Library {}")
      return []
    }
    ExportCheck.checkName(of: node, complaints: &complaints)
    guard complaints.isEmpty, let prefix = node.string(nil) else { return [] }
    let name = library.name.text
    func unique(_ name: String) -> String { context.makeUniqueName(name).text }
    let text = """
      @c(\(prefix)_last_error) public nonisolated func \(unique("lastError"))() -> UnsafePointer<CChar>? {
        unsafe CaissonExport.ExportCall.lastError
      }
      @c(\(prefix)_last_error_code) public nonisolated func \(unique("lastErrorCode"))() -> CInt {
        CaissonExport.ExportCall.lastErrorCode
      }
      @c(\(prefix)_memory_free) public nonisolated func \(unique("free"))(_ memory: UnsafeMutableRawPointer?) {
        unsafe CaissonExport.ExportCall.free(memory)
      }
      /// What `\(name)` says of the exports.
      public nonisolated enum \(unique("exports")): CaissonExport.Exported {
        public static var exports: [CaissonExport.ExportDescription] {
          [.library(CaissonExport.ExportedLibraryDescription(
            prefix: \(literal(prefix)), documentation: \(literal(library.documentation)),
            place: \(exportPlace(context.place(of: library.name)))))]
        }
      }
      """
    return [DeclSyntax(MissingDeclSyntax(placeholder: .identifier(text)))]
  }
}

/// A place as an expression, where the module is imported that exports need.
func exportPlace(_ place: String) -> String {
  place.replacing("Caisson.SourcePlace", with: "CaissonExport.SourcePlace")
}
