internal import SwiftSyntax
internal import SwiftSyntaxBuilder

/// Types that have no form where C is the caller, by their looks; the compiler tells the rest.
enum ExportTypeCheck {
  static func check(_ parameter: ExportedFunction.Parameter, complaints: inout Complaints) {
    let type = parameter.syntax.type
    if let ellipsis = parameter.syntax.ellipsis {
      complaints.add(
        ellipsis, "export-variadic", "a C function has a fixed number of parameters: take an array, [\(type.trimmed)]")
    }
    let isInout =
      type.as(AttributedTypeSyntax.self)?.specifiers.contains { $0.trimmedDescription == "inout" } ?? false
    switch parameter.shape {
    case .nothing: complaints.add(type, "export-void", "C passes a value: remove the parameter")
    case .closure(let closure): check(closure, type, complaints: &complaints)
    case .buffer(let element, let buffer):
      if buffer == .mutableSpan, !isInout {
        complaints.add(
          type, "export-span", "Swift writes into '\(parameter.name)': a mutable span is passed as inout",
          mend: "write inout", replacing: type,
          with: TypeSyntax("inout \(type.as(AttributedTypeSyntax.self)?.baseType.trimmed ?? type.trimmed)"))
      }
      if let element { checkElement(element, type, complaints: &complaints) }
    case .named(let named): check(named, at: type, complaints: &complaints)
    case .number: break
    }
    if isInout, !isMutableSpan(parameter.shape) {
      complaints.add(
        type, "export-inout", "C passes the value itself: give the new one as the result of the function")
    }
  }

  static func check(result type: TypeSyntax, _ shape: ExportShape, complaints: inout Complaints) {
    switch shape {
    case .nothing, .number: break
    case .closure:
      complaints.add(
        type, "export-closure-result", "C is given no closure: give an object with a method that is exported")
    case .buffer(let element?, .array): checkElement(element, type, complaints: &complaints)
    case .buffer(let element, _):
      let mend = "[\(element?.trimmedDescription ?? "UInt8")]"
      complaints.add(
        type, "export-lent-result", "C would be given memory of Swift's: give an array, \(mend), which is copied for C",
        mend: "write \(mend)", replacing: type,
        with: TypeSyntax("\(raw: mend)").with(\.trailingTrivia, type.trailingTrivia))
    case .named(let named): check(named, at: type, complaints: &complaints)
    }
  }

  private static func isMutableSpan(_ shape: ExportShape) -> Bool {
    if case .buffer(_, .mutableSpan) = shape { true } else { false }
  }

  private static func checkElement(_ element: TypeSyntax, _ place: TypeSyntax, complaints: inout Complaints) {
    guard case .named(let named) = ExportShape(element) else {
      if case .number = ExportShape(element) { return }
      complaints.add(place, "export-element", "the elements that C has side by side are numbers: one array of them")
      return
    }
    if named.is(OptionalTypeSyntax.self) || named.trimmedDescription == "String" {
      complaints.add(
        place, "export-element", "the elements that C has side by side are numbers: pass what else there is one by one")
    }
  }

  private static func check(_ closure: ExportClosure, _ place: TypeSyntax, complaints: inout Complaints) {
    if closure.type.effectSpecifiers?.asyncSpecifier != nil {
      complaints.add(place, "export-async", "a function of C's returns when it is done: it cannot be async")
    }
    if closure.type.effectSpecifiers?.throwsClause?.type != nil {
      complaints.add(
        place, "export-closure-throws", "what a function of C's returns is thrown as a status: write plain throws")
    }
    if let result = closure.result {
      if closure.isThrowing {
        complaints.add(
          place, "export-closure-throws",
          "what a function of C's returns here is the status that is thrown: the closure gives nothing else")
      } else if case .number = ExportShape(result) {
      } else if case .named(let named) = ExportShape(result), named.is(IdentifierTypeSyntax.self),
        named.trimmedDescription != "String"
      {
      } else {
        complaints.add(place, "export-closure-result", "a function of C's returns a number here, or nothing")
      }
    }
    for parameter in closure.parameters {
      switch ExportShape(parameter) {
      case .number: break
      case .named(let named): check(named, at: place, complaints: &complaints)
      default:
        complaints.add(
          place, "export-closure-parameter",
          "'\(parameter)' cannot be passed to a function of C's: pass numbers, strings and exported objects")
      }
    }
  }

  /// A type whose looks say that it has no form.
  private static func check(_ type: TypeSyntax, at place: TypeSyntax, complaints: inout Complaints) {
    if let optional = type.as(OptionalTypeSyntax.self) {
      switch ExportShape(optional.wrappedType.trimmed) {
      case .number(let number, _):
        complaints.add(
          place, "export-optional", "a number of C's is never null: take \(number) and say which one means none")
      case .buffer:
        complaints.add(place, "export-optional", "null with a count of 0 is an empty buffer: remove the question mark")
      case .named(let named): check(named, at: place, complaints: &complaints)
      case .closure, .nothing: break
      }
    } else if type.is(TupleTypeSyntax.self) {
      complaints.add(place, "export-tuple", "C has one value here: make a final class, and export it")
    } else if type.is(SomeOrAnyTypeSyntax.self) || type.trimmedDescription == "Any" {
      complaints.add(place, "export-existential", "C needs to know the type: take or give an exported class")
    } else if type.is(DictionaryTypeSyntax.self) {
      complaints.add(place, "export-dictionary", "C has no dictionaries: export functions that look up and add")
    } else if let name = type.as(IdentifierTypeSyntax.self)?.name.text {
      checkName(name, type, at: place, complaints: &complaints)
    }
  }

  private static func checkName(
    _ name: String, _ type: TypeSyntax, at place: TypeSyntax, complaints: inout Complaints
  ) {
    switch name {
    case "UnsafePointer", "UnsafeMutablePointer":
      let mend = type.trimmedDescription.replacing("Pointer<", with: "BufferPointer<")
      complaints.add(
        place, "export-pointer", "C passes a pointer with the number of its elements: take \(mend), or a span")
    case "OpaquePointer":
      complaints.add(place, "export-pointer", "a pointer that is only passed on is UnsafeMutableRawPointer")
    case "Set", "Dictionary":
      complaints.add(
        place, "export-dictionary", "C has no sets and dictionaries: export functions that look up and add")
    case "Substring", "Character", "StaticString":
      complaints.add(place, "export-text", "text is String here")
    default: break
    }
  }
}
