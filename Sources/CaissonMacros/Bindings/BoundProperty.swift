internal import SwiftSyntax
internal import SwiftSyntaxBuilder

/// A global variable of a `@Bindings` protocol: `@CVariable("optind") var optionIndex: Global<CInt> { get }`.
struct BoundGlobal {
  let syntax: VariableDeclSyntax
  let nameToken: TokenSyntax
  let index: Int
  let symbol: String
  /// The type of the property, a pointer, as it is written.
  let type: TypeSyntax
  /// The type of the variable, as it describes itself to C.
  let described: TypeSyntax
  let isConst: Bool

  var name: String { nameToken.text.replacing("`", with: "") }
}

/// A constant of a `@Bindings` protocol: `@CConstant("Z_FINISH", value: 4) var finish: CInt { get }`.
struct BoundConstant {
  let syntax: VariableDeclSyntax
  let nameToken: TokenSyntax
  let symbol: String
  let type: TypeSyntax
  /// The type, with the protocol's own names expanded.
  let expanded: TypeSyntax
  let value: ExprSyntax
  /// The type that describes it to C; nil for a string.
  let described: TypeSyntax?
  /// Whether it is a pointer, made of a number.
  let isPointer: Bool

  /// The value for the model, as an expression.
  var modelValue: String { "\(value.trimmedDescription) as \(isPointer ? "Int" : type.description)" }

  var name: String { nameToken.text.replacing("`", with: "") }
}

/// What a `@Bindings` protocol holds.
struct BoundMembers {
  var functions: [BoundFunction] = []
  var globals: [BoundGlobal] = []
  var constants: [BoundConstant] = []
}
