internal import CaissonDiagnostics
internal import SwiftSyntax
internal import SwiftSyntaxBuilder

/// Checks of types that C callers cannot use, by their syntax; the compiler checks the rest.
enum ExportTypeCheck {
  static func check(_ parameter: ExportedFunction.Parameter, diagnostics: inout Diagnostics) {
    let type = parameter.syntax.type
    if let ellipsis = parameter.syntax.ellipsis {
      diagnostics.add(ellipsis, .exportVariadic(type.trimmedDescription))
    }
    let isInout =
      type.as(AttributedTypeSyntax.self)?.specifiers.contains { $0.trimmedDescription == "inout" } ?? false
    switch parameter.shape {
    case .nothing: diagnostics.add(type, .exportVoid)
    case .closure(let closure): check(closure, type, diagnostics: &diagnostics)
    case .buffer(let element, let buffer):
      if buffer == .mutableSpan, !isInout {
        diagnostics.add(
          type, .exportSpan(parameter.name), fixIt: "add 'inout'", replacing: type,
          with: TypeSyntax("inout \(type.as(AttributedTypeSyntax.self)?.baseType.trimmed ?? type.trimmed)"))
      }
      if let element { checkElement(element, type, diagnostics: &diagnostics) }
    case .named(let named): check(named, at: type, diagnostics: &diagnostics)
    case .number: break
    }
    if isInout, !isMutableSpan(parameter.shape) { diagnostics.add(type, .exportInout) }
  }

  static func check(result type: TypeSyntax, _ shape: ExportShape, diagnostics: inout Diagnostics) {
    switch shape {
    case .nothing, .number: break
    case .closure: diagnostics.add(type, .exportClosureResult)
    case .buffer(let element?, .array): checkElement(element, type, diagnostics: &diagnostics)
    case .buffer(let element, _):
      let array = "[\(element?.trimmedDescription ?? "UInt8")]"
      diagnostics.add(
        type, .exportBorrowedResult(array), fixIt: "write '\(array)'", replacing: type,
        with: TypeSyntax("\(raw: array)").with(\.trailingTrivia, type.trailingTrivia))
    case .named(let named): check(named, at: type, diagnostics: &diagnostics)
    }
  }

  private static func isMutableSpan(_ shape: ExportShape) -> Bool {
    if case .buffer(_, .mutableSpan) = shape { true } else { false }
  }

  private static func checkElement(_ element: TypeSyntax, _ place: TypeSyntax, diagnostics: inout Diagnostics) {
    guard case .named(let named) = ExportShape(element) else {
      if case .number = ExportShape(element) { return }
      diagnostics.add(place, .exportNestedElement)
      return
    }
    if named.is(OptionalTypeSyntax.self) || named.trimmedDescription == "String" {
      diagnostics.add(place, .exportElement)
    }
  }

  private static func check(_ closure: ExportClosure, _ place: TypeSyntax, diagnostics: inout Diagnostics) {
    if closure.type.effectSpecifiers?.asyncSpecifier != nil {
      diagnostics.add(place, .exportAsyncClosure)
    }
    if closure.type.effectSpecifiers?.throwsClause?.type != nil {
      diagnostics.add(place, .exportTypedThrows)
    }
    if let result = closure.result {
      if closure.isThrowing {
        diagnostics.add(place, .exportThrowsWithResult)
      } else if case .number = ExportShape(result) {
      } else if case .named(let named) = ExportShape(result), named.is(IdentifierTypeSyntax.self),
        named.trimmedDescription != "String"
      {
      } else {
        diagnostics.add(place, .exportResultOfClosure)
      }
    }
    for parameter in closure.parameters {
      switch ExportShape(parameter) {
      case .number: break
      case .named(let named): check(named, at: place, diagnostics: &diagnostics)
      default:
        diagnostics.add(place, .exportClosureParameter("\(parameter)"))
      }
    }
  }

  /// Rejects a type whose syntax shows that C cannot use it.
  private static func check(_ type: TypeSyntax, at place: TypeSyntax, diagnostics: inout Diagnostics) {
    if let optional = type.as(OptionalTypeSyntax.self) {
      switch ExportShape(optional.wrappedType.trimmed) {
      case .number(let number, _):
        diagnostics.add(place, .exportOptionalNumber("\(number)"))
      case .buffer:
        diagnostics.add(place, .exportOptionalBuffer)
      case .named(let named): check(named, at: place, diagnostics: &diagnostics)
      case .closure, .nothing: break
      }
    } else if type.is(TupleTypeSyntax.self) {
      diagnostics.add(place, .exportTuple)
    } else if type.is(SomeOrAnyTypeSyntax.self) || type.trimmedDescription == "Any" {
      diagnostics.add(place, .exportExistential(type.trimmedDescription))
    } else if type.is(DictionaryTypeSyntax.self) {
      diagnostics.add(place, .exportDictionary)
    } else if let name = type.as(IdentifierTypeSyntax.self)?.name.text {
      checkName(name, type, at: place, diagnostics: &diagnostics)
    }
  }

  private static func checkName(
    _ name: String, _ type: TypeSyntax, at place: TypeSyntax, diagnostics: inout Diagnostics
  ) {
    switch name {
    case "UnsafePointer", "UnsafeMutablePointer":
      let buffer = type.trimmedDescription.replacing("Pointer<", with: "BufferPointer<")
      diagnostics.add(place, .exportPointer(buffer))
    case "OpaquePointer":
      diagnostics.add(place, .exportOpaquePointer)
    case "Set", "Dictionary":
      diagnostics.add(place, .exportDictionary)
    case "Substring", "Character", "StaticString":
      diagnostics.add(place, .exportText(type.trimmedDescription))
    default: break
    }
  }
}
