internal import CaissonModel
internal import SwiftSyntax

/// The kind of a type in an exported signature, as its syntax shows it.
enum ExportShape {
  /// The Swift type of elements that C passes.
  enum Buffer {
    case array
    case span
    case unsafe
    case mutableSpan
    case mutableUnsafe

    var isMutable: Bool { self == .mutableSpan || self == .mutableUnsafe }
  }

  case nothing
  /// A number whose name determines the C type.
  case number(TypeSyntax, NumberType)
  /// A type that only the compiler can resolve.
  case named(TypeSyntax)
  /// Elements, or bytes if there is no element type.
  case buffer(element: TypeSyntax?, Buffer)
  case closure(ExportClosure)

  /// Creates the shape of a parameter's or result's type; ``nothing`` for nil, `()` and `Void`.
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
      return number(type).map { .number(type, $0) } ?? .named(type)
    }
  }

  static func isVoid(_ type: TypeSyntax) -> Bool { ["Void", "()"].contains(type.trimmedDescription) }

  /// The numbers that every C99 compiler has, by their Swift names, with the expressions of their types.
  private static let numbers: Set<CType> = [
    .integer(.bool), .integer(.char), .integer(.signedChar), .integer(.unsignedChar), .integer(.short),
    .integer(.unsignedShort), .integer(.int), .integer(.unsignedInt), .integer(.long), .integer(.unsignedLong),
    .integer(.longLong), .integer(.unsignedLongLong), .integer(.int8), .integer(.uint8), .integer(.int16),
    .integer(.uint16), .integer(.int32), .integer(.uint32), .integer(.int64), .integer(.uint64), .integer(.intptr),
    .integer(.uintptr), .integer(.intmax), .integer(.uintmax), .integer(.size), .integer(.pointerDifference),
    .integer(.wideChar), .floating(.float), .floating(.double),
  ]

  private static func number(_ type: TypeSyntax) -> NumberType? {
    NumberType(swiftName: type.trimmedDescription).flatMap { numbers.contains($0.type) ? $0 : nil }
  }

  /// Returns the `IntegerType` case of a type for raw values of enumerations; nil if it is not an integer type.
  static func integer(_ type: TypeSyntax) -> IntegerType? {
    guard case .integer(let integer)? = number(type)?.type, integer != .bool else { return nil }
    return integer
  }

  /// Returns the expression of an element's form: `Caisson...ExportedForm(.integer(.int))`.
  static func form(ofElement type: TypeSyntax) -> String {
    let form = number(type)?.expression ?? "(\(type.trimmedDescription)).exportedType"
    return "CaissonExport.ExportedForm(\(form))"
  }
}

/// A closure parameter.
struct ExportClosure {
  let type: FunctionTypeSyntax
  let isKept: Bool
  let isSendable: Bool
  let isNullable: Bool

  var parameters: [TypeSyntax] { type.parameters.map(\.type.trimmed) }
  /// The type of the result; nil if there is none.
  var result: TypeSyntax? {
    let result = type.returnClause.type.trimmed
    return ExportShape.isVoid(result) ? nil : result
  }
  var isThrowing: Bool { type.effectSpecifiers?.throwsClause != nil }

  init?(_ type: TypeSyntax) {
    if let optional = type.as(OptionalTypeSyntax.self) {
      guard let inner = ExportClosure(optional.wrappedType) else { return nil }
      // An optional closure always escapes.
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
