internal import CaissonDiagnostics
internal import SwiftSyntax
internal import SwiftSyntaxBuilder

/// Finds types that are not C types by their looks.
enum TypeCheck {
  /// - Parameters:
  ///   - isField: whether it is the type of a field, or in an attribute: it may name its address space, and is never a callback.
  ///   - place: the node to report at, if not the type itself, which may be made by the macro.
  static func check(
    _ type: TypeSyntax, isField: Bool = false, reportedAt place: Syntax? = nil, diagnostics: inout Diagnostics
  ) {
    let finder = UnsupportedTypeFinder(isField: isField)
    finder.walk(type)
    for found in finder.found {
      if let place {
        diagnostics.add(place, found.message)
      } else if let replacement = found.replacement {
        diagnostics.add(
          found.node, found.message, fixIt: "write '\(replacement)'", replacing: found.node,
          with: TypeSyntax("\(raw: replacement)").with(\.trailingTrivia, found.node.trailingTrivia))
      } else {
        diagnostics.add(found.node, found.message)
      }
    }
  }
}

private final class UnsupportedTypeFinder: SyntaxVisitor {
  struct Found {
    let node: Syntax
    let message: Message
    /// The type to write instead, where it is certain.
    let replacement: String?
  }

  private(set) var found: [Found] = []
  private let isField: Bool

  init(isField: Bool) {
    self.isField = isField
    super.init(viewMode: .sourceAccurate)
  }

  private func add(
    _ node: some SyntaxProtocol, _ message: Message, replacement: String? = nil
  ) -> SyntaxVisitorContinueKind {
    found.append(Found(node: Syntax(node), message: message, replacement: replacement))
    return .skipChildren
  }

  override func visit(_ node: FunctionTypeSyntax) -> SyntaxVisitorContinueKind {
    let parameters = node.parameters.map { $0.type.trimmedDescription }
    let result = node.returnClause.type.trimmedDescription.replacing("()", with: "Void")
    let callback = node.effectSpecifiers?.throwsClause == nil ? "Callback" : "ThrowingCallback"
    let pointer = "\(isField ? "FunctionPointer" : callback)<\((parameters + [result]).joined(separator: ", "))>"
    return add(node, .closureType(pointer), replacement: pointer)
  }

  override func visit(_ node: ArrayTypeSyntax) -> SyntaxVisitorContinueKind {
    let element = node.element.trimmedDescription
    return add(node, .arrayType(element: element), replacement: "Pointer<\(element)>")
  }

  override func visit(_ node: DictionaryTypeSyntax) -> SyntaxVisitorContinueKind { add(node, .dictionaryType) }

  override func visit(_ node: TupleTypeSyntax) -> SyntaxVisitorContinueKind {
    if node.elements.isEmpty { return .skipChildren }
    if node.elements.count == 1 { return .visitChildren }
    return add(node, .tupleType)
  }

  override func visit(_ node: SomeOrAnyTypeSyntax) -> SyntaxVisitorContinueKind {
    add(node, .existentialType(node.trimmedDescription))
  }

  override func visit(_ node: AttributedTypeSyntax) -> SyntaxVisitorContinueKind {
    if node.specifiers.contains(where: { $0.trimmedDescription == "inout" }) {
      let pointer = "Pointer<\(node.baseType.trimmedDescription)>"
      return add(node, .inoutType(pointer: pointer), replacement: pointer)
    }
    if node.baseType.is(FunctionTypeSyntax.self) {
      _ = visit(node.baseType.cast(FunctionTypeSyntax.self))
      return .skipChildren
    }
    return .visitChildren
  }

  override func visit(_ node: IdentifierTypeSyntax) -> SyntaxVisitorContinueKind {
    let type = node.trimmedDescription
    let arguments = node.genericArgumentClause?.arguments.map { $0.argument.trimmedDescription } ?? []
    func replace(_ message: (String, String) -> Message, _ replacement: String) -> SyntaxVisitorContinueKind {
      add(node, message(type, replacement), replacement: replacement)
    }
    switch (node.name.text, arguments.first) {
    case ("Pointer", "Void"), ("Pointer", "()"), ("UnsafeMutableRawPointer", _):
      return replace(Message.voidPointer, "RawPointer")
    case ("ConstPointer", "Void"), ("ConstPointer", "()"), ("UnsafeRawPointer", _):
      return replace(Message.voidPointer, "ConstRawPointer")
    case ("UnsafeMutablePointer", let target?): return replace(Message.unsafePointer, "Pointer<\(target)>")
    case ("UnsafePointer", let target?): return replace(Message.unsafePointer, "ConstPointer<\(target)>")
    case ("OpaquePointer", _): return add(node, .opaquePointer)
    case ("CPointer", _) where !isField: return add(node, .addressSpace)
    case ("CWideChar", nil): return replace(Message.unicodeScalar, "CWideCharacter")
    case ("CChar32", nil): return replace(Message.unicodeScalar, "CCharacter32")
    case ("Character", nil), ("Substring", nil), ("Any", nil), ("AnyObject", nil), ("Self", nil), ("Set", _?),
      ("Array", _?), ("Dictionary", _?), ("Range", _?):
      return add(node, .unsupportedType(type))
    default:
      return .visitChildren
    }
  }
}
