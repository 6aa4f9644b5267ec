internal import CaissonModel
internal import SwiftSyntax
internal import SwiftSyntaxBuilder

/// A parameter of a C function, as far as the macro reads it.
struct BoundParameter {
  /// Where C's argument comes from.
  enum Role {
    /// A parameter of the Swift function, by its label.
    case visible(FunctionParameterSyntax, label: String, position: Int)
    /// How much there is of buffers.
    case count(of: [String], CountUnit)
    /// The size of a type, which may be that of a buffer's elements.
    case size(of: TypeSyntax, buffer: String?)
    /// The same value in each call.
    case constant(ExprSyntax)
    /// The pointer that C hands back to callbacks.
    case context(of: [String])
    /// Where C writes a part of the result, at a position among those.
    case out(position: Int)
  }

  let role: Role
  /// Where it stands; for one that Swift does not see, its element of `arguments:`, or the part of the result.
  let place: Syntax
  /// The name; for a count, a size or a context, that of the first parameter that it belongs to.
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
  var contextPosition: Upcall.ContextPosition?

  /// A parameter of the Swift function.
  init(
    _ syntax: FunctionParameterSyntax, position: Int, names: TypeNames, attribute: FunctionAttribute?,
    place: Syntax? = nil
  ) {
    let name = (syntax.secondName ?? syntax.firstName).text.replacing("`", with: "")
    let written = syntax.type.trimmed
    let shape = TypeShape(names.expand(written))
    self.shape = shape
    self.name = name
    self.place = place ?? Syntax(syntax)
    role = .visible(syntax, label: syntax.firstName.text.replacing("`", with: ""), position: position)
    type = written
    described = names.described(shape.target ?? shape.closureCallback ?? written)
    callbackType = shape.closureCallback ?? (shape.isCallback ? names.wrapped(written) : nil)
    resultOnError = attribute?.onError.first { $0.key == name }?.value
    contextPosition = attribute?.contextPosition(of: name)
  }

  /// A parameter of an optional function: it has a type alone.
  init(_ syntax: FunctionParameterSyntax, position: Int, at place: Syntax, names: TypeNames) {
    self.init(syntax, position: position, names: names, attribute: nil, place: place)
  }

  /// A parameter that only C sees.
  init(_ role: Role, name: String, type: TypeSyntax, at place: Syntax, names: TypeNames) {
    self.role = role
    self.name = name
    self.type = type
    self.place = place
    described = names.described(type)
    shape = TypeShape(names.expand(type))
  }

  /// The parameter of the Swift function, if it is one.
  var syntax: FunctionParameterSyntax? { if case .visible(let syntax, _, _) = role { syntax } else { nil } }

  /// The type as it stands in the source; for a parameter that Swift does not see, what it belongs to.
  var typeNode: Syntax { syntax.map { $0.parent == nil ? place : Syntax($0.type) } ?? place }
}
