internal import CaissonModel
internal import SwiftSyntax
internal import SwiftSyntaxBuilder

/// A parameter of a C function, as far as the macro reads it: one that Swift sees, or one that only C does.
struct BoundParameter {
  /// Where it stands; for one that Swift does not see, the parameter or the result that it belongs to.
  let place: Syntax
  /// The parameter of the Swift function, if it is one.
  let syntax: FunctionParameterSyntax?
  let label: String
  let name: String
  /// The type as it is written; for a result, of the value that C writes.
  let type: TypeSyntax
  /// The type that describes it to C: of a buffer, its element.
  let described: TypeSyntax
  let shape: TypeShape
  /// For a callback: its own type, not optional.
  var callbackType: TypeSyntax?
  /// What C is given as the result of a callback that throws.
  var resultOnError: ExprSyntax?
  let passing: ParameterDescription.Passing
  /// Where the function that C calls takes the context; nil for none.
  var contextPosition: FunctionAttribute.CallbackPosition?
  /// Whether it is a buffer that is an array, or the count of a raw span.
  var isArray = false
  var countsBytes = false

  /// A parameter of the Swift function.
  init(
    _ syntax: FunctionParameterSyntax, names: TypeNames, attribute: FunctionAttribute?, place: Syntax? = nil
  ) {
    let name = (syntax.secondName ?? syntax.firstName).text.replacing("`", with: "")
    let written = syntax.type.trimmed
    let shape = TypeShape(names.expand(written))
    self.syntax = syntax
    self.shape = shape
    self.name = name
    self.place = place ?? Syntax(syntax)
    label = syntax.firstName.text.replacing("`", with: "")
    type = written
    passing = shape.passing
    described = names.described(shape.target ?? shape.closureCallback ?? written)
    callbackType = shape.closureCallback ?? (shape.isCallback ? names.wrapped(written) : nil)
    resultOnError = attribute?.onError.first { $0.key == name }?.value
    contextPosition = attribute?.contexts.first { $0.callback == name }?.position
    isArray = shape.isArray
  }

  /// A parameter of a function that may be missing: it has a type alone.
  init(_ syntax: FunctionParameterSyntax, at place: Syntax, names: TypeNames) {
    self.init(syntax, names: names, attribute: nil, place: place)
  }

  /// A parameter that only C sees.
  private init(
    _ passing: ParameterDescription.Passing, name: String, type: TypeSyntax, at place: Syntax, names: TypeNames
  ) {
    self.passing = passing
    self.name = name
    self.type = type
    self.place = place
    syntax = nil
    label = "_"
    described = names.described(type)
    shape = TypeShape(names.expand(type))
  }

  /// Where C writes a result.
  static func result(_ name: String, type: TypeSyntax, at place: Syntax, names: TypeNames) -> BoundParameter {
    BoundParameter(.result, name: name, type: type, at: place, names: names)
  }

  /// What C hands back to a callback.
  static func context(of callback: BoundParameter, names: TypeNames) -> BoundParameter {
    BoundParameter(.context, name: callback.name, type: "RawPointer", at: callback.place, names: names)
  }

  /// The number of a buffer's elements.
  static func count(of buffer: BoundParameter, type: TypeSyntax, names: TypeNames) -> BoundParameter {
    var count = BoundParameter(.count, name: buffer.name, type: type, at: buffer.place, names: names)
    count.countsBytes = buffer.shape.isRawBuffer
    return count
  }

  /// The parameter as a value of the model, but for its type in C, which only the compiler knows.
  var outline: ParameterDescription {
    ParameterDescription(
      label: label, name: name,
      argument: ArgumentDescription(
        type: .void, passing: passing, isNullable: shape.isOptional, callbackThrows: shape.isThrowingCallback),
      swiftType: type.description, callbackType: callbackType?.description,
      resultOnError: resultOnError?.trimmedDescription, isArray: isArray, countsBytes: countsBytes,
      isClosure: shape.isClosure, isSendable: shape.isSendableCallback)
  }

  /// The type as it stands in the source; for a parameter that Swift does not see, what it belongs to.
  var typeNode: Syntax { syntax.map { $0.parent == nil ? place : Syntax($0.type) } ?? place }

  /// The argument's description, as an expression.
  var argumentDescription: String {
    switch passing {
    case .value, .string, .callback, .count:
      "Caisson.describeArgument((\(described)).self, &types)"
        + (contextPosition.map { ".takingContext(.\($0.rawValue))" } ?? "")
    case .context: "Caisson.ArgumentDescription.bytes"
    case .buffer where shape.isRawBuffer: "Caisson.ArgumentDescription.constantBytes"
    case .mutableBuffer where shape.isRawBuffer: "Caisson.ArgumentDescription.bytes"
    case .borrowed:
      "Caisson.describePointer(\(shape.isConstBorrowed ? "toConst" : "to"): (\(described)).self, &types)"
        + (shape.isOptional ? ".nullable" : "")
    case .buffer: "Caisson.describePointer(toConst: (\(described)).self, &types)"
    case .mutableBuffer, .reference, .result: "Caisson.describePointer(to: (\(described)).self, &types)"
    }
  }
}
