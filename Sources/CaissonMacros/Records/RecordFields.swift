internal import CaissonEmission
internal import SwiftSyntax
internal import SwiftSyntaxBuilder
internal import SwiftSyntaxMacros

/// The fields of a `@CStruct` or `@CUnion`, as far as the macro reads them.
struct RecordFields {
  struct Field {
    let name: String
    let cName: String
    let type: TypeSyntax
    let bits: Int?
    let aligned: Int?
    let isConst: Bool
    let initializer: ExprSyntax?
    /// The line that makes the compiler report at the field.
    let reporting: String
    /// Where it is, as an expression.
    let place: String

    /// Whether this is a bit-field without a name: Swift has a property for its place alone.
    var isPadding: Bool { cName.isEmpty && bits != nil }

    /// The name as Swift source.
    var escaped: String { SwiftName.escaped(name) }
  }

  var list: [Field] = []

  /// Reads the stored properties; without complaints, for a macro of several that attach to one type.
  init(of declaration: some DeclGroupSyntax, in context: some MacroExpansionContext) {
    var ignored = Complaints(silentIn: context)
    self.init(of: declaration, complaints: &ignored)
  }

  init(of declaration: some DeclGroupSyntax, complaints: inout Complaints) {
    for member in declaration.memberBlock.members {
      guard let variable = member.decl.as(VariableDeclSyntax.self), Self.isStored(variable) else { continue }
      for binding in variable.bindings where binding.accessorBlock == nil {
        guard let pattern = binding.pattern.as(IdentifierPatternSyntax.self), let type = binding.typeAnnotation?.type
        else {
          complaints.add(binding, "field-type", "a field of a C structure states its type: var name: CInt")
          continue
        }
        if declaration.modifiers.access == "public" { Self.checkAccess(of: variable, pattern, &complaints) }
        add(pattern, type, variable, binding, &complaints)
      }
    }
  }

  /// Whether a property holds something of each value.
  static func isStored(_ variable: VariableDeclSyntax) -> Bool {
    !variable.modifiers.contains { $0.name.text == "static" || $0.name.text == "lazy" }
  }

  /// What other modules inline reaches each field; but not what is there for its place alone, a bit-field without a name.
  private static func checkAccess(
    of variable: VariableDeclSyntax, _ pattern: IdentifierPatternSyntax, _ complaints: inout Complaints
  ) {
    let attribute = variable.attributes.attribute(named: "C")
    let isPadding = attribute?.string(nil) == "" && attribute?.integer("bits") != nil
    let isVisible =
      variable.modifiers.access == "public" || variable.attributes.attribute(named: "usableFromInline") != nil
    if isVisible || isPadding { return }
    complaints.add(
      pattern, "field-access",
      "a field of a public structure is public: to hide '\(pattern.identifier.text)' all the same, write "
        + "@usableFromInline before it")
  }

  private mutating func add(
    _ pattern: IdentifierPatternSyntax, _ type: TypeSyntax, _ variable: VariableDeclSyntax,
    _ binding: PatternBindingSyntax, _ complaints: inout Complaints
  ) {
    let name = pattern.identifier.text.replacing("`", with: "")
    let attribute = variable.attributes.attribute(named: "C")
    if SwiftName.membersOfPointers.contains(name) {
      complaints.add(
        pattern, "field-name",
        "a pointer has a member '\(name)' of its own: name the field otherwise, with @C(\"\(name)\") var \(name)Field")
      return
    }
    if let bits = attribute?.integer("bits"), let node = attribute?.argument("bits"), bits > 64 {
      complaints.add(node, "bits", "a bit-field has no more bits than its type: \(bits) are too many")
    }
    TypeCheck.check(type, namesSpaces: true, complaints: &complaints)
    list.append(
      Field(
        name: name, cName: attribute?.string(nil) ?? name, type: type.trimmed, bits: attribute?.integer("bits"),
        aligned: attribute?.integer("aligned"), isConst: attribute?.flag("const") ?? false,
        initializer: binding.initializer?.value.trimmed, reporting: complaints.context.reporting(at: binding),
        place: complaints.context.place(of: binding)))
  }
}
