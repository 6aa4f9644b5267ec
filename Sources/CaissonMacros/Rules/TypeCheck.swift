internal import SwiftSyntax
internal import SwiftSyntaxBuilder

/// Finds types that have no form in C by their looks.
enum TypeCheck {
  /// - Parameters:
  ///   - namesSpaces: whether the type may name its address space, as the fields of a structure do.
  ///   - place: where to complain, if not at the type itself: it may be a part that the macro made.
  static func check(
    _ type: TypeSyntax, namesSpaces: Bool = false, reportedAt place: Syntax? = nil, complaints: inout Complaints
  ) {
    let finder = FormlessTypeFinder(namesSpaces: namesSpaces)
    finder.walk(type)
    for found in finder.found {
      if let place {
        complaints.add(place, found.id, found.message)
      } else if let mend = found.mend {
        complaints.add(
          found.node, found.id, found.message, mend: "write \(mend)", replacing: found.node,
          with: TypeSyntax("\(raw: mend)").with(\.trailingTrivia, found.node.trailingTrivia))
      } else {
        complaints.add(found.node, found.id, found.message)
      }
    }
  }
}

private final class FormlessTypeFinder: SyntaxVisitor {
  struct Found {
    let node: Syntax
    let id: String
    let message: String
    var mend: String?
  }

  private(set) var found: [Found] = []
  private let namesSpaces: Bool

  init(namesSpaces: Bool) {
    self.namesSpaces = namesSpaces
    super.init(viewMode: .sourceAccurate)
  }

  private func add(
    _ node: some SyntaxProtocol, _ id: String, _ message: String, mend: String? = nil
  ) -> SyntaxVisitorContinueKind {
    found.append(Found(node: Syntax(node), id: id, message: message, mend: mend))
    return .skipChildren
  }

  override func visit(_ node: FunctionTypeSyntax) -> SyntaxVisitorContinueKind {
    let parameters = node.parameters.map { $0.type.trimmedDescription }
    let result = node.returnClause.type.trimmedDescription.replacing("()", with: "Void")
    let name = node.effectSpecifiers?.throwsClause == nil ? "Callback" : "ThrowingCallback"
    let mend = "\(name)<\((parameters + [result]).joined(separator: ", "))>"
    return add(node, "closure", "a closure has no form in C: a function pointer is \(mend)", mend: mend)
  }

  override func visit(_ node: ArrayTypeSyntax) -> SyntaxVisitorContinueKind {
    let mend = "Pointer<\(node.element.trimmedDescription)>"
    return add(
      node, "array",
      "an array has no form in C here: a pointer to its first element is \(mend), and an array of a fixed size "
        + "[4 of \(node.element.trimmedDescription)]", mend: mend)
  }

  override func visit(_ node: DictionaryTypeSyntax) -> SyntaxVisitorContinueKind {
    add(node, "dictionary", "a dictionary has no form in C")
  }

  override func visit(_ node: TupleTypeSyntax) -> SyntaxVisitorContinueKind {
    if node.elements.isEmpty { return .skipChildren }
    if node.elements.count == 1 { return .visitChildren }
    return add(node, "tuple", "a tuple has no form in C: a structure is declared with @CStruct")
  }

  override func visit(_ node: SomeOrAnyTypeSyntax) -> SyntaxVisitorContinueKind {
    add(node, "existential", "'\(node.trimmedDescription)' has no form in C: C needs to know the type")
  }

  override func visit(_ node: AttributedTypeSyntax) -> SyntaxVisitorContinueKind {
    if node.specifiers.contains(where: { $0.trimmedDescription == "inout" }) {
      let mend = "Pointer<\(node.baseType.trimmedDescription)>"
      return add(node, "inout", "inout stands before a parameter: a pointer to the value is \(mend)", mend: mend)
    }
    if node.baseType.is(FunctionTypeSyntax.self) {
      _ = visit(node.baseType.cast(FunctionTypeSyntax.self))
      return .skipChildren
    }
    return .visitChildren
  }

  override func visit(_ node: IdentifierTypeSyntax) -> SyntaxVisitorContinueKind {
    let arguments = node.genericArgumentClause?.arguments.map { $0.argument.trimmedDescription } ?? []
    switch (node.name.text, arguments.first) {
    case ("Pointer", "Void"), ("Pointer", "()"), ("UnsafeMutableRawPointer", _):
      return add(node, "void-pointer", "'void *' is RawPointer", mend: "RawPointer")
    case ("ConstPointer", "Void"), ("ConstPointer", "()"), ("UnsafeRawPointer", _):
      return add(node, "void-pointer", "'const void *' is ConstRawPointer", mend: "ConstRawPointer")
    case ("UnsafeMutablePointer", let target?):
      return add(
        node, "unsafe-pointer", "a pointer of the address space is Pointer<\(target)>", mend: "Pointer<\(target)>")
    case ("UnsafePointer", let target?):
      return add(
        node, "unsafe-pointer", "a constant pointer of the address space is ConstPointer<\(target)>",
        mend: "ConstPointer<\(target)>")
    case ("OpaquePointer", _):
      return add(
        node, "opaque-pointer", "C knows what a pointer points to: declare the type with @COpaque, and write Pointer<T>"
      )
    case ("CPointer", _) where !namesSpaces:
      return add(node, "address-space", "a pointer belongs to the library's own address space: write Pointer<T>")
    case ("CWideChar", nil), ("CChar32", nil):
      let mend = node.name.text == "CWideChar" ? "CWideCharacter" : "CCharacter32"
      return add(
        node, "scalar", "'\(node.name.text)' is Unicode.Scalar, which not every value of C's is: write \(mend)",
        mend: mend)
    case ("Character", nil), ("Substring", nil), ("Any", nil), ("AnyObject", nil), ("Self", nil), ("Set", _?),
      ("Array", _?), ("Dictionary", _?), ("Range", _?):
      return add(node, "no-form", "'\(node.trimmedDescription)' has no form in C that Caisson knows")
    default:
      return .visitChildren
    }
  }
}
