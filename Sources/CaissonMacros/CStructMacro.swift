internal import CaissonModel
internal import SwiftSyntax
internal import SwiftSyntaxBuilder
internal import SwiftSyntaxMacros

/// `@CStruct`: a structure, field by field.
struct CStructMacro: ExtensionMacro {
  private struct Field {
    let name: String
    let cName: String
    let type: TypeSyntax
    /// The line that makes the compiler report at the field.
    let reporting: String
  }

  static func expansion(
    of node: AttributeSyntax, attachedTo declaration: some DeclGroupSyntax,
    providingExtensionsOf type: some TypeSyntaxProtocol, conformingTo protocols: [TypeSyntax],
    in context: some MacroExpansionContext
  ) throws -> [ExtensionDeclSyntax] {
    var complaints = Complaints(context)
    guard declaration.is(StructDeclSyntax.self) else {
      complaints.add(declaration.introducer, "struct", "a C structure is declared as a struct")
      return []
    }
    let fields = fields(of: declaration, complaints: &complaints)
    guard complaints.isEmpty, let name = cName(of: node, context) else { return [] }
    return [
      try ExtensionDeclSyntax(
        "\(raw: text(name, type, fields, access(of: declaration), context.place(of: declaration.nameNode)))")
    ]
  }

  private static func fields(of declaration: some DeclGroupSyntax, complaints: inout Complaints) -> [Field] {
    var fields: [Field] = []
    for member in declaration.memberBlock.members {
      guard let variable = member.decl.as(VariableDeclSyntax.self) else { continue }
      guard !variable.modifiers.contains(where: { $0.name.text == "static" }) else { continue }
      for binding in variable.bindings where binding.accessorBlock == nil {
        guard let pattern = binding.pattern.as(IdentifierPatternSyntax.self), let type = binding.typeAnnotation?.type
        else {
          complaints.add(binding, "field-type", "a field of a C structure states its type: var name: CInt")
          continue
        }
        let name = pattern.identifier.text.replacing("`", with: "")
        if TypeNames.membersOfPointers.contains(name) {
          complaints.add(
            pattern, "field-name",
            "a pointer has a member '\(name)' of its own: name the field otherwise, with @C(\"\(name)\") var \(name)Field"
          )
          continue
        }
        let cName = variable.attributes.attribute(named: "C")?.string(nil)
        TypeCheck.check(type, namesSpaces: true, complaints: &complaints)
        fields.append(
          Field(
            name: SwiftName.escaped(name), cName: cName ?? name, type: type.trimmed,
            reporting: complaints.context.reporting(at: binding)))
      }
    }
    if fields.isEmpty {
      complaints.add(
        declaration.introducer, "no-fields",
        "a structure without fields is one whose inside is unknown: declare it with @COpaque")
    }
    return fields
  }

  private static func text(
    _ name: String, _ type: some TypeSyntaxProtocol, _ fields: [Field], _ access: String,
    _ place: String
  ) -> String {
    let inlinable = access == "public " ? "@inlinable " : ""
    return """
      extension \(type.trimmedDescription): Caisson.CStructure {
        \(access)struct Layout {
          \(inlinable)init() {}
      \(members(fields, access: access, inlinable: inlinable))
        #sourceLocation()
        }

        \(inlinable)\(access)static var layout: Layout { Layout() }

        \(inlinable)\(access)static func size(in dataModel: Caisson.DataModel) -> Int {
          Caisson.StructureLayout.align(
            layout.\(fields[fields.count - 1].name).end(in: dataModel), to: alignment(in: dataModel))
        }

        \(inlinable)\(access)static func alignment(in dataModel: Caisson.DataModel) -> Int {
          var alignment = 1
      \(fields.map { "\($0.reporting)    alignment = Swift.max(alignment, Caisson.CField<\($0.type)>.size(in: dataModel))" }.joined(separator: "\n"))
      #sourceLocation()
          return alignment
        }

        \(access)static func describe(in types: inout Caisson.TypeTable) -> Caisson.CType {
          types.add(Caisson.StructureDescription(
            name: \(literal(name)), swiftName: \(literal(type.trimmedDescription)), fields: [],
            place: \(place))) { types in
            var fields: [Caisson.StructureDescription.Field] = []
      \(fields.map(description).joined())
      #sourceLocation()
            return fields
          }
          return .structure(\(literal(name)))
        }
      }
      """
  }

  private static func members(_ fields: [Field], access: String, inlinable: String) -> String {
    fields.indices.map { index in
      let field = fields[index]
      let before = index > 0 ? fields[index - 1].name : nil
      let lp64 = before.map { "\($0).end(in: .lp64)" } ?? "0"
      let ilp32 = before.map { "\($0).end(in: .ilp32)" } ?? "0"
      return """
        \(field.reporting)    \(inlinable)\(access)var \(field.name): Caisson.CField<\(field.type)> {
              Caisson.CField(afterLP64: \(lp64), ilp32: \(ilp32))
            }
        """
    }.joined(separator: "\n")
  }

  private static func description(of field: Field) -> String {
    let type = "Caisson.describeValue((\(spelled(field.type))).self, &types)"
    return """
      \(field.reporting)      fields.append(.init(name: \(literal(field.cName)), swiftName: \(literal(field.name)), type: \(type)))

      """
  }
}
