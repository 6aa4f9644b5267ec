internal import CaissonDiagnostics
internal import CaissonEmission
internal import CaissonModel
internal import SwiftSyntax
internal import SwiftSyntaxBuilder
internal import SwiftSyntaxMacros

/// The fields of a `@CStruct` or `@CUnion`, as the macro reads them.
struct RecordFields {
  struct Field {
    let name: String
    let cName: String
    let type: TypeSyntax
    let bits: Int?
    let aligned: Int?
    let isConst: Bool
    let initializer: ExprSyntax?
    /// The line that makes the compiler report errors at the field.
    let reporting: String
    /// The source location, in the file of the record.
    let place: SourcePlace

    /// Whether this is an unnamed bit-field: its Swift property only marks its position.
    var isPadding: Bool { cName.isEmpty && bits != nil }

    /// The name as Swift source.
    var escaped: String { SwiftName.escaped(name) }
  }

  var list: [Field] = []
  /// The names of pointer types in the fields, as written.
  private(set) var pointers: [(name: PointerName, node: IdentifierTypeSyntax)] = []
  private let places: Places

  /// Reads the stored properties without reporting errors: one macro of a type reports them, the others do not.
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

  /// Returns whether a property is a field: a stored instance property.
  static func isField(_ variable: VariableDeclSyntax) -> Bool {
    isStored(variable) && variable.bindings.contains { $0.accessorBlock == nil }
  }

  /// Returns whether a property is stored in each value.
  static func isStored(_ variable: VariableDeclSyntax) -> Bool {
    !variable.modifiers.contains { $0.name.text == "static" || $0.name.text == "lazy" }
  }

  /// Checks that code inlined into other modules can access each field; an unnamed bit-field is not accessed.
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
    TypeCheck.check(type, isField: true, diagnostics: &diagnostics)
    pointers += PointerName.uses(in: type)
    list.append(
      Field(
        name: name, cName: attribute?.string(nil) ?? name, type: type.trimmed, bits: attribute?.integer("bits"),
        aligned: attribute?.integer("aligned"), isConst: attribute?.flag("const") ?? false,
        initializer: binding.initializer?.value.trimmed, reporting: places.reporting(at: binding),
        place: places.placeInFile(of: binding)))
  }
}
