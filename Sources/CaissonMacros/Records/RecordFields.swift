internal import CaissonDiagnostics
internal import CaissonEmission
internal import CaissonModel
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
    /// Where it is, in the file of the record.
    let place: SourcePlace

    /// Whether this is a bit-field without a name: Swift has a property for its place alone.
    var isPadding: Bool { cName.isEmpty && bits != nil }

    /// The name as Swift source.
    var escaped: String { SwiftName.escaped(name) }
  }

  var list: [Field] = []
  private let places: Places

  /// Reads the stored properties without reporting anything, for all but one of the macros of a type.
  init(of declaration: some DeclGroupSyntax, in context: some MacroExpansionContext) {
    var ignored = Diagnostics(silentIn: context)
    self.init(of: declaration, diagnostics: &ignored)
  }

  init(of declaration: some DeclGroupSyntax, diagnostics: inout Diagnostics) {
    places = Places(of: declaration, in: diagnostics.context)
    for member in declaration.memberBlock.members {
      guard let variable = member.decl.as(VariableDeclSyntax.self), Self.isStored(variable) else { continue }
      for binding in variable.bindings where binding.accessorBlock == nil {
        guard let pattern = binding.pattern.as(IdentifierPatternSyntax.self), let type = binding.typeAnnotation?.type
        else {
          diagnostics.add(binding, .untypedField)
          continue
        }
        if declaration.modifiers.access == "public" { Self.checkAccess(of: variable, pattern, &diagnostics) }
        add(pattern, type, variable, binding, &diagnostics)
      }
    }
  }

  /// Whether a property is a field: stored, and of each value.
  static func isField(_ variable: VariableDeclSyntax) -> Bool {
    isStored(variable) && variable.bindings.contains { $0.accessorBlock == nil }
  }

  /// Whether a property holds a part of each value.
  static func isStored(_ variable: VariableDeclSyntax) -> Bool {
    !variable.modifiers.contains { $0.name.text == "static" || $0.name.text == "lazy" }
  }

  /// What other modules inline reaches each field; but not what is there for its place alone, a bit-field without a name.
  private static func checkAccess(
    of variable: VariableDeclSyntax, _ pattern: IdentifierPatternSyntax, _ diagnostics: inout Diagnostics
  ) {
    let attribute = variable.attributes.attribute(named: MemberAttribute.field.rawValue)
    let isPadding = attribute?.string(nil) == "" && attribute?.integer("bits") != nil
    let isVisible =
      variable.modifiers.access == "public" || variable.attributes.attribute(named: "usableFromInline") != nil
    if isVisible || isPadding { return }
    diagnostics.add(pattern, .fieldAccess(pattern.identifier.text))
  }

  private mutating func add(
    _ pattern: IdentifierPatternSyntax, _ type: TypeSyntax, _ variable: VariableDeclSyntax,
    _ binding: PatternBindingSyntax, _ diagnostics: inout Diagnostics
  ) {
    let name = pattern.identifier.text.replacing("`", with: "")
    let (attribute, _) = MemberAttribute.field.read(from: variable.attributes, &diagnostics)
    if SwiftName.membersOfPointers.contains(name) {
      diagnostics.add(pattern, .fieldName(name))
      return
    }
    if let bits = attribute?.integer("bits"), let node = attribute?.argument("bits"), bits > 64 {
      diagnostics.add(node, .bitCount(bits))
    }
    TypeCheck.check(type, namesSpaces: true, diagnostics: &diagnostics)
    list.append(
      Field(
        name: name, cName: attribute?.string(nil) ?? name, type: type.trimmed, bits: attribute?.integer("bits"),
        aligned: attribute?.integer("aligned"), isConst: attribute?.flag("const") ?? false,
        initializer: binding.initializer?.value.trimmed, reporting: places.reporting(at: binding),
        place: places.placeInFile(of: binding)))
  }
}
