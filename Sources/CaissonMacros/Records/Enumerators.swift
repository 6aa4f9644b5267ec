internal import CaissonDiagnostics
internal import CaissonModel
internal import SwiftSyntax
internal import SwiftSyntaxMacros

/// The members of an enumeration or an option set that state their C names.
struct Enumerators {
  /// Their descriptions; a number is missing if only the compiler can evaluate it.
  private(set) var descriptions: [EnumerationDescription.Enumerator] = []
  /// The statements that add the numbers that only the compiler can evaluate to a list.
  private(set) var values: [(place: String, line: String)] = []

  private let typeName: String
  private let places: Places

  init(of declaration: some DeclGroupSyntax, diagnostics: inout Diagnostics) {
    typeName = declaration.nameNode.trimmedDescription
    places = Places(of: declaration, in: diagnostics.context)
    // The number of a case without its own; nil if that of the preceding case is unknown.
    var next: Int128? = 0
    for member in declaration.memberBlock.members {
      if let variable = member.decl.as(VariableDeclSyntax.self) {
        add(variable, &diagnostics)
      } else if let cases = member.decl.as(EnumCaseDeclSyntax.self) {
        add(cases, &next, &diagnostics)
      }
    }
  }

  private mutating func add(_ variable: VariableDeclSyntax, _ diagnostics: inout Diagnostics) {
    let (attribute, _) = MemberAttribute.enumerator.read(from: variable.attributes, &diagnostics)
    guard let attribute, let name = attribute.string(nil) else { return }
    let bindings = variable.bindings.compactMap { $0.pattern.as(IdentifierPatternSyntax.self)?.identifier.text }
    guard bindings.count == 1, variable.modifiers.contains(where: { $0.name.text == "static" }) else {
      diagnostics.add(attribute, .enumeratorDeclaration("static member"))
      return
    }
    let number = variable.bindings.first?.initializer.flatMap { self.number($0.value) }
    add(name, bindings[0], number, at: Syntax(variable.bindings))
  }

  private mutating func add(_ cases: EnumCaseDeclSyntax, _ next: inout Int128?, _ diagnostics: inout Diagnostics) {
    var numbers: [Int128?] = []
    for element in cases.elements {
      let number = element.rawValue.map { ConstantLiteral.integer($0.value) } ?? next
      numbers.append(number)
      next = number.map { $0 + 1 }
    }
    let (attribute, _) = MemberAttribute.enumerator.read(from: cases.attributes, &diagnostics)
    guard let attribute, let name = attribute.string(nil) else { return }
    guard let element = cases.elements.first, cases.elements.count == 1 else {
      diagnostics.add(attribute, .enumeratorDeclaration("case"))
      return
    }
    add(name, element.name.text, numbers[0], at: Syntax(element))
  }

  private mutating func add(_ name: String, _ swiftName: String, _ number: Int128?, at node: Syntax) {
    descriptions.append(
      EnumerationDescription.Enumerator(
        name: name, swiftName: swiftName, value: number.map { "\($0)" } ?? "", place: places.placeInFile(of: node)))
    if number == nil { values.append((places.reporting(at: node), "values.add(Self.\(swiftName).rawValue)")) }
  }

  /// Returns the number in `Name(rawValue: 1)`, also with `Self` or `.init`.
  private func number(_ value: ExprSyntax) -> Int128? {
    guard let call = value.as(FunctionCallExprSyntax.self), call.arguments.count == 1,
      let argument = call.arguments.first, argument.label?.text == "rawValue",
      [typeName, "Self", ".init", "Self.init"].contains(call.calledExpression.trimmedDescription)
    else { return nil }
    return ConstantLiteral.integer(argument.expression)
  }
}
