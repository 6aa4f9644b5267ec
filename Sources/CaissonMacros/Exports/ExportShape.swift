internal import CaissonEmission
internal import CaissonModel
internal import SwiftSyntax

/// What a type is at the border, by its looks.
enum ExportShape {
  /// How Swift sees elements that C passes.
  enum Buffer {
    case array
    case span
    case unsafe
    case mutableSpan
    case mutableUnsafe

    var isMutable: Bool { self == .mutableSpan || self == .mutableUnsafe }
  }

  case nothing
  /// A number whose name says what it is in C, with the expression of its `CType`.
  case number(TypeSyntax, form: String)
  /// A type of which the compiler knows whether it has a form in C.
  case named(TypeSyntax)
  /// Elements, or bytes where there is no element.
  case buffer(element: TypeSyntax?, Buffer)
  case closure(ExportClosure)

  /// The shape of a parameter's or a result's type; nil for `()` and `Void` gives ``nothing``.
  init(_ type: TypeSyntax?) {
    guard let type, !Self.isVoid(type) else {
      self = .nothing
      return
    }
    if let closure = ExportClosure(type) {
      self = .closure(closure)
    } else if let array = type.as(ArrayTypeSyntax.self) {
      self = .buffer(element: array.element.trimmed, .array)
    } else if let attributed = type.as(AttributedTypeSyntax.self) {
      self = ExportShape(attributed.baseType.trimmed)
    } else if let name = type.as(IdentifierTypeSyntax.self) {
      self = Self.shape(of: name)
    } else {
      self = .named(type.trimmed)
    }
  }

  private static func shape(of name: IdentifierTypeSyntax) -> ExportShape {
    let element = name.genericArgumentClause?.arguments.first?.argument.as(TypeSyntax.self)?.trimmed
    switch (name.name.text, element) {
    case ("Array", let element?): return .buffer(element: element, .array)
    case ("Span", let element?): return .buffer(element: element, .span)
    case ("MutableSpan", let element?): return .buffer(element: element, .mutableSpan)
    case ("UnsafeBufferPointer", let element?): return .buffer(element: element, .unsafe)
    case ("UnsafeMutableBufferPointer", let element?): return .buffer(element: element, .mutableUnsafe)
    case ("RawSpan", nil): return .buffer(element: nil, .span)
    case ("MutableRawSpan", nil): return .buffer(element: nil, .mutableSpan)
    case ("UnsafeRawBufferPointer", nil): return .buffer(element: nil, .unsafe)
    case ("UnsafeMutableRawBufferPointer", nil): return .buffer(element: nil, .mutableUnsafe)
    default:
      let type = TypeSyntax(name.trimmed)
      return numbers[type.trimmedDescription].map { .number(type, form: $0) } ?? .named(type)
    }
  }

  static func isVoid(_ type: TypeSyntax) -> Bool { ["Void", "()"].contains(type.trimmedDescription) }

  /// The numbers that every C99 compiler has, by their names in Swift, with the expressions of their types.
  private static let numbers: [String: String] = {
    let integers: [IntegerType] = [
      .bool, .char, .signedChar, .unsignedChar, .short, .unsignedShort, .int, .unsignedInt, .long, .unsignedLong,
      .longLong, .unsignedLongLong, .int8, .uint8, .int16, .uint16, .int32, .uint32, .int64, .uint64, .intptr, .uintptr,
      .intmax, .uintmax, .size, .pointerDifference, .wideChar,
    ]
    var numbers = [
      "CBool": ".integer(.bool)", "Int": ".integer(.long)", "UInt": ".integer(.unsignedLong)",
      "Float": ".floating(.float)", "CFloat": ".floating(.float)", "Double": ".floating(.double)",
      "CDouble": ".floating(.double)",
    ]
    for type in integers { numbers[SwiftTypeName.name(of: type)] = ".integer(.\(type))" }
    return numbers
  }()

  /// The integer types that an enumeration can have raw values of.
  static func integer(_ type: TypeSyntax) -> String? {
    guard let form = numbers[type.trimmedDescription], form.hasPrefix(".integer("), form != ".integer(.bool)" else {
      return nil
    }
    return String(form.dropFirst(".integer(".count).dropLast())
  }

  /// The type and the form of elements: `Caisson...ExportedForm(.integer(.int))`.
  static func form(ofElement type: TypeSyntax) -> String {
    let form = numbers[type.trimmedDescription] ?? "(\(type.trimmedDescription)).exportedType"
    return "CaissonExport.ExportedForm(\(form))"
  }
}

/// A closure in a parameter.
struct ExportClosure {
  let type: FunctionTypeSyntax
  let isKept: Bool
  let isSendable: Bool
  let isNullable: Bool

  var parameters: [TypeSyntax] { type.parameters.map(\.type.trimmed) }
  /// Nil for nothing.
  var result: TypeSyntax? {
    let result = type.returnClause.type.trimmed
    return ExportShape.isVoid(result) ? nil : result
  }
  var isThrowing: Bool { type.effectSpecifiers?.throwsClause != nil }

  init?(_ type: TypeSyntax) {
    if let optional = type.as(OptionalTypeSyntax.self) {
      guard let inner = ExportClosure(optional.wrappedType) else { return nil }
      // What is optional escapes.
      self.init(type: inner.type, isKept: true, isSendable: inner.isSendable, isNullable: true)
    } else if let tuple = type.as(TupleTypeSyntax.self), let only = tuple.elements.first, tuple.elements.count == 1 {
      guard let inner = ExportClosure(only.type) else { return nil }
      self = inner
    } else if let attributed = type.as(AttributedTypeSyntax.self) {
      guard let inner = ExportClosure(attributed.baseType) else { return nil }
      let names = attributed.attributes.compactMap {
        $0.as(AttributeSyntax.self)?.attributeName.trimmedDescription
      }
      self.init(
        type: inner.type, isKept: inner.isKept || names.contains("escaping"),
        isSendable: inner.isSendable || names.contains("Sendable"), isNullable: inner.isNullable)
    } else if let function = type.as(FunctionTypeSyntax.self) {
      self.init(type: function.trimmed, isKept: false, isSendable: false, isNullable: false)
    } else {
      return nil
    }
  }

  private init(type: FunctionTypeSyntax, isKept: Bool, isSendable: Bool, isNullable: Bool) {
    self.type = type
    self.isKept = isKept
    self.isSendable = isSendable
    self.isNullable = isNullable
  }
}
