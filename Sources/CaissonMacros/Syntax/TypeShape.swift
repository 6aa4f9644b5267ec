internal import CaissonModel
internal import SwiftSyntax
internal import SwiftSyntaxBuilder

/// The properties of a type that its syntax shows.
struct TypeShape {
  enum Kind {
    case string
    case callback(throwing: Bool, sendable: Bool, result: TypeSyntax?)
    /// A closure, with the equivalent type of a callback that ends with the call.
    case closure(throwing: Bool, callback: TypeSyntax, result: TypeSyntax)
    /// An array or a span; without an element type, of raw bytes.
    case buffer(element: TypeSyntax?, isArray: Bool, isMutable: Bool)
    /// `inout` of any other type.
    case reference(TypeSyntax)
    /// `Borrowed` or `ConstBorrowed`.
    case borrowed(TypeSyntax?, isConst: Bool)
    /// A pointer, with its target if that appears to be an object.
    case pointer(object: TypeSyntax?)
    /// A C string.
    case characters
    case number(isInMemory: Bool)
    case unknown
  }

  /// The kind of the type without an optional.
  let kind: Kind
  /// Whether it is optional.
  let isOptional: Bool

  /// Creates the shape of a type whose own names have been expanded.
  init(_ type: TypeSyntax) {
    if let optional = type.as(OptionalTypeSyntax.self) {
      self.init(kind: TypeShape(optional.wrappedType.trimmed).kind, isOptional: true)
    } else if let attributed = type.as(AttributedTypeSyntax.self) {
      self.init(attributed)
    } else if let closure = type.as(FunctionTypeSyntax.self) {
      self.init(kind: Self.kind(of: closure), isOptional: false)
    } else if let tuple = type.as(TupleTypeSyntax.self), tuple.elements.count == 1, let only = tuple.elements.first {
      self.init(only.type.trimmed)
    } else if let array = type.as(ArrayTypeSyntax.self) {
      let element = array.element.trimmed
      self.init(kind: .buffer(element: element, isArray: true, isMutable: false), isOptional: false)
    } else if let name = type.as(IdentifierTypeSyntax.self) {
      self.init(kind: Self.kind(of: name), isOptional: name.name.text == "Context")
    } else if let array = type.as(InlineArrayTypeSyntax.self), let element = array.element.argument.as(TypeSyntax.self),
      case .number = TypeShape(element.trimmed).kind
    {
      self.init(kind: .number(isInMemory: true), isOptional: false)
    } else {
      self.init(kind: .unknown, isOptional: false)
    }
  }

  private init(_ attributed: AttributedTypeSyntax) {
    let base = TypeShape(attributed.baseType.trimmed)
    guard attributed.specifiers.contains(where: { $0.trimmedDescription == "inout" }) else {
      self = base
      return
    }
    switch base.kind {
    case .buffer(let element, let isArray, _):
      kind = .buffer(element: element, isArray: isArray, isMutable: true)
    default: kind = .reference(attributed.baseType.trimmed)
    }
    isOptional = false
  }

  private init(kind: Kind, isOptional: Bool) {
    self.kind = kind
    self.isOptional = isOptional
  }

  private static func kind(of closure: FunctionTypeSyntax) -> Kind {
    let result = closure.returnClause.type.trimmed
    let isVoid = ["Void", "()"].contains(result.trimmedDescription)
    let types = closure.parameters.map(\.type.trimmed.description) + [isVoid ? "Void" : result.description]
    let isThrowing = closure.effectSpecifiers?.throwsClause != nil
    let name = isThrowing ? "ThrowingCallback" : "Callback"
    return .closure(
      throwing: isThrowing, callback: "\(raw: name)<\(raw: types.joined(separator: ", "))>", result: result)
  }

  private static func kind(of name: IdentifierTypeSyntax) -> Kind {
    let last = name.genericArgumentClause?.arguments.last?.argument.as(TypeSyntax.self)?.trimmed
    return switch name.name.text {
    case "String": .string
    case "Callback": .callback(throwing: false, sendable: false, result: last)
    case "ThrowingCallback": .callback(throwing: true, sendable: false, result: last)
    case "SendableCallback": .callback(throwing: false, sendable: true, result: last)
    case "SendableThrowingCallback": .callback(throwing: true, sendable: true, result: last)
    case "Span": .buffer(element: last, isArray: false, isMutable: false)
    case "MutableSpan": .buffer(element: last, isArray: false, isMutable: true)
    case "RawSpan": .buffer(element: nil, isArray: false, isMutable: false)
    case "MutableRawSpan": .buffer(element: nil, isArray: false, isMutable: true)
    case "Borrowed": .borrowed(last, isConst: false)
    case "ConstBorrowed": .borrowed(last, isConst: true)
    case "Pointer", "ConstPointer": .pointer(object: last.flatMap { isObject($0) ? $0 : nil })
    case "RawPointer", "ConstRawPointer", "Context", "FunctionPointer": .pointer(object: nil)
    case "CString": .characters
    case "CComplex": .number(isInMemory: true)
    case let name:
      if let number = NumberType(swiftName: name) { .number(isInMemory: !number.type.isWord) } else { .unknown }
    }
  }

  /// Returns whether the target of a pointer is an object, not bytes, numbers or pointers.
  private static func isObject(_ type: TypeSyntax) -> Bool {
    if case .unknown = TypeShape(type).kind { return type.trimmedDescription != "CVoid" }
    return false
  }

  /// Whether this is a number that is not a machine word, or an array of numbers.
  var isInMemory: Bool { if case .number(let isInMemory) = kind { isInMemory } else { false } }

  /// The target of the C pointer: the element of a buffer, the borrowed type, or the type after `inout`.
  var target: TypeSyntax? {
    switch kind {
    case .buffer(let element, _, _): element
    case .reference(let type): type
    case .borrowed(let type, _): type
    default: nil
    }
  }

  /// Whether C has the type or one that it stands for: a value, a string, or a callback that is a function pointer.
  var isComparable: Bool {
    switch kind {
    case .string, .callback, .pointer, .characters, .number, .unknown: true
    case .closure, .buffer, .reference, .borrowed: false
    }
  }

  /// Whether an argument of the type is a value or a string.
  var isDirect: Bool { isComparable && !isCallback }

  /// Whether this may be a function pointer: by its looks no value of another kind.
  var mayBeFunctionPointer: Bool {
    switch kind {
    case .pointer(nil), .unknown: true
    default: false
    }
  }

  var isString: Bool { if case .string = kind { true } else { false } }
  var isCallback: Bool { if case .callback = kind { true } else { isClosure } }
  var isClosure: Bool { if case .closure = kind { true } else { false } }
  var isPointer: Bool { if case .pointer = kind { true } else { false } }
  /// Whether this is the address of a C object, and never null: such an object can own what it retains.
  var isObject: Bool {
    if isOptional { return false }
    switch kind {
    case .pointer(_?), .borrowed: return true
    default: return false
    }
  }

  /// Whether this is the address of an object that C knows, which retains callbacks by default.
  var mayBeOwner: Bool { if case .borrowed = kind { true } else { isPointer } }
  var isBuffer: Bool { if case .buffer = kind { true } else { false } }
  var isArray: Bool { if case .buffer(_, true, _) = kind { true } else { false } }
  /// Whether the count of an argument is one of bytes: those of a string do not include its NUL.
  var isCountedInBytes: Bool { isRawBuffer || isString }
  /// The type of a buffer's elements; nil for bytes, and for no buffer.
  var bufferElement: TypeSyntax? { if case .buffer(let element, _, _) = kind { element } else { nil } }
  var isRawBuffer: Bool { if case .buffer(nil, _, _) = kind { true } else { false } }
  var isConstBorrowed: Bool { if case .borrowed(_, true) = kind { true } else { false } }
  var isThrowingCallback: Bool {
    switch kind {
    case .callback(let isThrowing, _, _), .closure(let isThrowing, _, _): isThrowing
    default: false
    }
  }

  /// Whether this is a callback that any thread may call.
  var isSendableCallback: Bool { if case .callback(_, true, _) = kind { true } else { false } }
  /// Whether this is a number or an array of numbers.
  var isNumber: Bool { if case .number = kind { true } else { false } }
  var isBorrowed: Bool { if case .borrowed = kind { true } else { false } }

  /// The callback type for a closure.
  var closureCallback: TypeSyntax? { if case .closure(_, let callback, _) = kind { callback } else { nil } }

  /// Whether this may be a pointer behind a name that the protocol does not declare.
  var mayBePointer: Bool { if case .unknown = kind { true } else { false } }

  /// Whether this is a callback that returns a value to C.
  var isCallbackWithResult: Bool {
    let result: TypeSyntax
    switch kind {
    case .callback(_, _, let type?), .closure(_, _, let type): result = type
    default: return false
    }
    return !["Void", "()"].contains(result.trimmedDescription)
  }
}
