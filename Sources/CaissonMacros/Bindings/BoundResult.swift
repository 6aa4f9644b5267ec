internal import CaissonModel
internal import SwiftSyntax
internal import SwiftSyntaxBuilder

/// The result of a `@Bindings` function, taken apart: C's own, and what C writes through pointers.
struct BoundResult {
  /// C's own result as it is written, or the type of a status; nil for none.
  let own: TypeSyntax?
  /// What C writes through pointers: name, type and where it stands.
  let written: [(name: String, type: TypeSyntax, place: Syntax)]
  /// The whole result as it is written; `Void` for none.
  let swiftType: String
  /// Whether C's own result is a status that Swift does not see.
  let isHidden: Bool
  /// Whether C's own result is a string that is copied; one of a type of the user's own may be.
  let isString: Bool
  let mayBeString: Bool
  /// Whether C's own result may be null.
  let isNullable: Bool
  /// The type that describes C's own result to C; nil for none.
  let described: TypeSyntax?
  /// The labels of the elements, if the result is a tuple.
  let labels: [String]
  /// Parts of a tuple that are neither C's result nor named as one that C writes.
  let strays: [Syntax]

  init(_ syntax: TypeSyntax?, attribute: FunctionAttribute, names: TypeNames) {
    let whole = ["Void", "()"].contains(syntax?.trimmedDescription ?? "()") ? nil : syntax?.trimmed
    let writes = attribute.results
    labels = syntax?.as(TupleTypeSyntax.self)?.elements.compactMap(\.firstName?.text) ?? []
    var own: TypeSyntax?
    var written: [(name: String, type: TypeSyntax, place: Syntax)] = []
    var strays: [Syntax] = []
    if let tuple = syntax?.as(TupleTypeSyntax.self), tuple.elements.count > 1 {
      for element in tuple.elements {
        let name = element.firstName?.text ?? ""
        if writes.contains(name) {
          written.append((name, element.type.trimmed, Syntax(element)))
        } else if own == nil, attribute.status == nil, written.isEmpty {
          own = element.type.trimmed
        } else {
          strays.append(Syntax(element))
        }
      }
    } else if let whole, let syntax, writes.count == 1 {
      written = [(writes[0], whole, Syntax(syntax))]
    } else {
      own = whole
    }
    if attribute.status != nil, let syntax, whole != nil, written.isEmpty, strays.isEmpty { strays = [Syntax(syntax)] }
    isHidden = attribute.status != nil
    if let status = attribute.status { own = status }
    let shape = own.map { TypeShape(names.expand($0)) }
    isString = shape?.isString == true
    isNullable = shape?.isOptional == true
    described = own.map { names.described($0) }
    // A type that is described by another name is one of C's.
    let isOwnType = shape?.mayBePointer == true && described?.description == own?.description
    mayBeString = isString || isOwnType
    swiftType = whole?.description ?? "Void"
    self.own = own
    self.written = written
    self.strays = strays
  }
}
