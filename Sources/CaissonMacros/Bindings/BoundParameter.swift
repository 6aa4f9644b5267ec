internal import CaissonModel
internal import SwiftSyntax
internal import SwiftSyntaxBuilder

/// A parameter of a C function, as far as the macro reads it.
struct BoundParameter {
  /// Where C's argument comes from.
  enum Role {
    /// A parameter of the Swift function, by its label.
    case visible(FunctionParameterSyntax, label: String)
    /// How much there is of a buffer.
    case count(CountUnit)
    /// What C hands back to a callback.
    case context
    /// Where C writes a part of the result.
    case out
  }

  let role: Role
  /// Where it stands; for one that Swift does not see, the parameter or the result that it belongs to.
  let place: Syntax
  /// The name; for a count or a context, that of the parameter that it belongs to.
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
  /// Where the function that C calls takes the context; nil for none.
  var contextPosition: FunctionAttribute.CallbackPosition?

  /// A parameter of the Swift function.
  init(
    _ syntax: FunctionParameterSyntax, names: TypeNames, attribute: FunctionAttribute?, place: Syntax? = nil
  ) {
    let name = (syntax.secondName ?? syntax.firstName).text.replacing("`", with: "")
    let written = syntax.type.trimmed
    let shape = TypeShape(names.expand(written))
    self.shape = shape
    self.name = name
    self.place = place ?? Syntax(syntax)
    role = .visible(syntax, label: syntax.firstName.text.replacing("`", with: ""))
    type = written
    described = names.described(shape.target ?? shape.closureCallback ?? written)
    callbackType = shape.closureCallback ?? (shape.isCallback ? names.wrapped(written) : nil)
    resultOnError = attribute?.onError.first { $0.key == name }?.value
    contextPosition = attribute?.contexts.first { $0.callback == name }?.position
  }

  /// A parameter of an optional function: it has a type alone.
  init(_ syntax: FunctionParameterSyntax, at place: Syntax, names: TypeNames) {
    self.init(syntax, names: names, attribute: nil, place: place)
  }

  /// A parameter that only C sees.
  private init(_ role: Role, name: String, type: TypeSyntax, at place: Syntax, names: TypeNames) {
    self.role = role
    self.name = name
    self.type = type
    self.place = place
    described = names.described(type)
    shape = TypeShape(names.expand(type))
  }

  /// Where C writes a result.
  static func out(_ name: String, type: TypeSyntax, at place: Syntax, names: TypeNames) -> BoundParameter {
    BoundParameter(.out, name: name, type: type, at: place, names: names)
  }

  /// What C hands back to a callback.
  static func context(of callback: BoundParameter, names: TypeNames) -> BoundParameter {
    BoundParameter(.context, name: callback.name, type: "RawPointer", at: callback.place, names: names)
  }

  /// The number of a buffer's elements.
  static func count(of buffer: BoundParameter, type: TypeSyntax, names: TypeNames) -> BoundParameter {
    let unit: CountUnit = buffer.shape.isRawBuffer ? .bytes : .elements
    return BoundParameter(.count(unit), name: buffer.name, type: type, at: buffer.place, names: names)
  }

  /// The parameter of the Swift function, if it is one.
  var syntax: FunctionParameterSyntax? { if case .visible(let syntax, _) = role { syntax } else { nil } }

  /// The type as it stands in the source; for a parameter that Swift does not see, what it belongs to.
  var typeNode: Syntax { syntax.map { $0.parent == nil ? place : Syntax($0.type) } ?? place }
}
