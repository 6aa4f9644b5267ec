internal import SwiftSyntax
internal import SwiftSyntaxBuilder

/// An exported function, method or initializer.
struct ExportedFunction {
  struct Parameter {
    /// The argument label in Swift; nil for none.
    let label: String?
    /// The name in Swift.
    let name: String
    let shape: ExportShape
    let syntax: FunctionParameterSyntax
  }

  let symbol: String
  let attribute: AttributeSyntax
  let declaration: DeclSyntax
  /// The token that names it.
  let name: TokenSyntax
  /// The type that it is a member of.
  let type: String?
  /// Whether it takes the object as an argument.
  let isMethod: Bool
  let parameters: [Parameter]
  /// The type of the result as written; for an initializer, the type of the object.
  let resultType: TypeSyntax?
  let result: ExportShape
  let signature: FunctionSignatureSyntax
  let modifiers: DeclModifierListSyntax
  let generics: GenericParameterClauseSyntax?

  /// Reads a declaration; nil if it is not an exported function.
  init?(_ declaration: some DeclSyntaxProtocol, in type: String?) {
    self.declaration = DeclSyntax(declaration)
    self.type = type
    if let function = declaration.as(FunctionDeclSyntax.self) {
      guard let attribute = function.attributes.attribute(named: "Export") else { return nil }
      self.attribute = attribute
      name = function.name
      modifiers = function.modifiers
      signature = function.signature
      generics = function.genericParameterClause
      isMethod = type != nil && !modifiers.contains { ["static", "class"].contains($0.name.text) }
      resultType = signature.returnClause?.type.trimmed
    } else if let initializer = declaration.as(InitializerDeclSyntax.self), let type {
      guard let attribute = initializer.attributes.attribute(named: "Export") else { return nil }
      self.attribute = attribute
      name = initializer.initKeyword
      modifiers = initializer.modifiers
      signature = initializer.signature
      generics = initializer.genericParameterClause
      isMethod = false
      resultType = "\(raw: type)\(raw: initializer.optionalMark == nil ? "" : "?")"
    } else {
      return nil
    }
    symbol = attribute.string(nil) ?? ""
    result = ExportShape(resultType)
    parameters = signature.parameterClause.parameters.map { parameter in
      let label = parameter.firstName.text
      return Parameter(
        label: label == "_" ? nil : label, name: (parameter.secondName ?? parameter.firstName).text,
        shape: ExportShape(parameter.type), syntax: parameter)
    }
  }

  var isInitializer: Bool { name.tokenKind == .keyword(.`init`) }
  var isThrowing: Bool { signature.effectSpecifiers?.throwsClause != nil }

  /// Whether arguments from C may be invalid, or the function throws.
  var isFallible: Bool {
    isThrowing || isMethod
      || parameters.contains { parameter in
        if case .number = parameter.shape { false } else { true }
      }
  }

  /// Whether the C function returns a status.
  var returnsStatus: Bool {
    if case .nothing = result { return isFallible }
    return isThrowing
  }
}
