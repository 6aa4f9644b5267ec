internal import SwiftSyntax
internal import SwiftSyntaxBuilder

/// A function of a `@Bindings` protocol, as far as the macro reads it.
struct BoundFunction {
  struct Parameter {
    let syntax: FunctionParameterSyntax
    let label: String
    let name: String
    /// The type as it is written.
    let type: TypeSyntax
    /// The type that describes it to C.
    let described: TypeSyntax
    let shape: TypeShape
    /// For a callback: its own type, not optional.
    let callbackType: TypeSyntax?
    /// What C is given as the result of a callback that throws.
    var resultOnError: ExprSyntax?
  }

  let syntax: FunctionDeclSyntax
  let index: Int
  let symbol: String
  let parameters: [Parameter]
  /// The result type as it is written; nil for none.
  let result: TypeSyntax?
  let describedResult: TypeSyntax?
  /// Whether it is declared plain `throws`.
  let receivesCallbackErrors: Bool
  let isResultDiscardable: Bool
  let retained: [String]
  let owner: String?
  let released: [String]

  var name: String { syntax.name.text.replacing("`", with: "") }

  init(_ syntax: FunctionDeclSyntax, c: AttributeSyntax, symbol: String, index: Int, names: TypeNames) {
    self.syntax = syntax
    self.index = index
    self.symbol = symbol
    let onError = c.dictionary("onError")
    let parameters = syntax.signature.parameterClause.parameters.map { parameter in
      let name = (parameter.secondName ?? parameter.firstName).text.replacing("`", with: "")
      let type = parameter.type.trimmed
      let shape = TypeShape(names.expand(type))
      return Parameter(
        syntax: parameter, label: parameter.firstName.text.replacing("`", with: ""), name: name, type: type,
        described: names.described(type), shape: shape, callbackType: shape.isCallback ? names.wrapped(type) : nil,
        resultOnError: onError.first { $0.key == name }?.value)
    }
    self.parameters = parameters
    let returned = syntax.signature.returnClause?.type.trimmed
    result = ["Void", "()"].contains(returned?.description) ? nil : returned
    describedResult = result.map { names.described($0) }
    let effects = syntax.signature.effectSpecifiers
    receivesCallbackErrors = effects?.throwsClause != nil && effects?.throwsClause?.type == nil
    retained = c.strings("retains").map(\.value)
    released = c.strings("releases").map(\.value)
    isResultDiscardable = syntax.attributes.attribute(named: "discardableResult") != nil
    owner =
      c.argument("owner") == nil ? parameters.first { $0.shape.isPointer }?.name : c.string("owner")
  }

  /// Whether some type is a name that the protocol does not declare.
  var hasUnknownTypes: Bool {
    parameters.contains { $0.shape.mayBePointer } || result.map { TypeShape($0).mayBePointer } == true
  }

  /// The function's type as text, in C's terms: equal for two functions of one symbol.
  func comparableType(_ names: TypeNames) -> String {
    func text(_ type: TypeSyntax) -> String {
      let words = names.expand(type).description.filter { !$0.isWhitespace }.split { !$0.isLetter && !$0.isNumber }
      return words.map { TypeNames.sameTypes[String($0)] ?? String($0) }.joined(separator: " ")
    }
    let result = result.map(text) ?? "Void"
    return "(\(parameters.map { text($0.type) }.joined(separator: ", "))) -> \(result)"
  }
}
