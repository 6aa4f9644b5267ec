internal import CaissonDiagnostics
internal import SwiftSyntax
internal import SwiftSyntaxBuilder

/// The address space of the pointers in a record: its generic parameter `Space`.
struct RecordSpace {
  private let declaration: StructDeclSyntax
  private let uses: [(name: PointerName, node: IdentifierTypeSyntax)]

  init?(of declaration: some DeclGroupSyntax, _ fields: RecordFields) {
    guard let declaration = declaration.as(StructDeclSyntax.self) else { return nil }
    self.declaration = declaration
    uses = fields.pointers
  }

  private var isParameter: Bool {
    declaration.genericParameterClause?.parameters.contains { $0.name.text == "Space" } ?? false
  }

  /// The names of pointer types that the fields use.
  ///
  /// They are members of the type, because a type of the module takes precedence over one from an extension of a
  /// protocol. In a record without a space, which ``check(_:)`` reports, they keep the compiler from reporting each use.
  var names: [DeclSyntax] {
    let used = Set(uses.map(\.name))
    let space = isParameter ? "Space" : "Caisson.HostSpace"
    return PointerName.allCases.filter(used.contains).map { name in
      """
      /// \(raw: name.documentation)
      \(raw: access(of: declaration))typealias \(raw: name.alias(in: space))
      """
    }
  }

  /// Reports the first pointer in a record without an address space.
  func check(_ diagnostics: inout Diagnostics) {
    guard let pointer = uses.first?.node, !isParameter else { return }
    let record = "\(declaration.name.text)<Space: AddressSpace>"
    let message = Message.spaceParameter(pointer.name.text, record: record)
    guard declaration.genericParameterClause == nil else { return diagnostics.add(pointer, message) }
    diagnostics.add(
      pointer, message, fixIt: "declare '\(record)'", replacing: declaration.name,
      with: declaration.name.with(\.tokenKind, .identifier(record)))
  }
}
