internal import CClang
internal import CaissonModel

/// Reads types of headers into the model.
///
/// Typedefs are resolved, except those for which the model has a name. The model omits `restrict`, which does not
/// change how a value is passed, and `volatile`, except for the target of a pointer.
struct TypeReader {
  let dataModel: DataModel
  /// The names given to unnamed records, by their definitions.
  var names: [Cursor: CTypeName] = [:]
  /// The names of unsupported records.
  var opaque: Set<CTypeName> = []

  /// Returns the C name of a record: its own, or the path to it.
  func name(of record: Cursor) -> CTypeName { names[record] ?? record.ownTypeName }

  func read(_ type: HeaderType) throws(UnsupportedReason) -> CType {
    let unqualified = try readUnqualified(type)
    return type.isConst ? unqualified.constant : unqualified
  }

  private func readUnqualified(_ type: HeaderType) throws(UnsupportedReason) -> CType {
    if let integer = Self.integers[type.kind.rawValue] { return .integer(integer) }
    if let floating = Self.floats[type.kind.rawValue] { return .floating(floating) }
    switch type.kind {
    case ClangType_Void: return .void
    case ClangType_Complex:
      guard let part = Self.floats[type.part.kind.rawValue] else { throw type.unsupported }
      return .complex(part)
    case ClangType_Pointer:
      // A description cannot express `volatile`, but the pointer still has an offset in its record.
      if type.pointee.isVolatile { return .pointer(to: .opaque(.volatile(try read(type.pointee)))) }
      return .pointer(to: try read(type.pointee))
    case ClangType_Elaborated: return try read(type.named)
    case ClangType_Typedef: return try readTypedef(type)
    case ClangType_Enum: return try readEnumeration(type)
    case ClangType_Record where ["__va_list_tag", "__va_list"].contains(type.declaration.name):
      // A parameter that is an array of these no longer has its typedef's name.
      throw .argumentList("va_list")
    case ClangType_Record:
      guard let definition = type.declaration.definition else { return .opaque(name(of: type.declaration)) }
      let name = name(of: definition)
      return opaque.contains(name) ? .opaque(name) : .record(name)
    case ClangType_FunctionProto: return try readFunction(type)
    case ClangType_FunctionNoProto: throw .noPrototype(type.spelling)
    case ClangType_ConstantArray: return .array(of: try read(type.element), count: type.count)
    case ClangType_IncompleteArray: return .array(of: try read(type.element), count: nil)
    case ClangType_Unexposed: return try readUnexposed(type)
    default: throw type.unsupported
    }
  }

  private func readTypedef(_ type: HeaderType) throws(UnsupportedReason) -> CType {
    let declaration = type.declaration
    if ["va_list", "__builtin_va_list", "__gnuc_va_list"].contains(declaration.name) {
      throw .argumentList(declaration.name)
    }
    if let integer = IntegerType(rawValue: declaration.name),
      Self.integers[type.canonical.kind.rawValue] == integer.basic(in: dataModel)
    {
      return .integer(integer)
    }
    return try read(declaration.underlyingType)
  }

  private func readEnumeration(_ type: HeaderType) throws(UnsupportedReason) -> CType {
    let declaration = type.declaration
    guard declaration.definition != nil else { return .opaque(declaration.ownTypeName) }
    guard case .integer(let rawType) = try read(declaration.integerType.canonical) else { throw type.unsupported }
    return declaration.isUnnamed ? .integer(rawType) : .enumeration(declaration.ownTypeName, rawType)
  }

  /// Reads a function type, in which parameters declared as arrays or functions are pointers.
  private func readFunction(_ type: HeaderType) throws(UnsupportedReason) -> CType {
    .function(try functionType(type))
  }

  /// Returns the type of a function with a prototype.
  func functionType(_ type: HeaderType) throws(UnsupportedReason) -> FunctionType {
    var parameters: [CType] = []
    for parameter in type.parameters {
      if parameter.kind == ClangType_VariableArray {
        parameters.append(.pointer(to: try read(parameter.element)))
        continue
      }
      switch try read(parameter).unqualified {
      case .array(let element, _): parameters.append(.pointer(to: element))
      case .function(let type): parameters.append(.pointer(to: .function(type)))
      case let type: parameters.append(type)
      }
    }
    return FunctionType(parameters: parameters, result: try read(type.result), isVariadic: type.isVariadic)
  }

  /// Reads a type in parentheses or `__typeof__`, which libclang shows only by its canonical type.
  private func readUnexposed(_ type: HeaderType) throws(UnsupportedReason) -> CType {
    let canonical = type.canonical
    guard canonical.kind != ClangType_Unexposed else { throw type.unsupported }
    return canonical.kind == ClangType_FunctionProto ? try readFunction(type) : try read(canonical)
  }

  private static let integers: [UInt32: IntegerType] = [
    ClangType_Bool.rawValue: .bool, ClangType_Char_U.rawValue: .char, ClangType_Char_S.rawValue: .char,
    ClangType_SChar.rawValue: .signedChar, ClangType_UChar.rawValue: .unsignedChar,
    ClangType_Short.rawValue: .short, ClangType_UShort.rawValue: .unsignedShort,
    ClangType_Int.rawValue: .int, ClangType_UInt.rawValue: .unsignedInt,
    ClangType_Long.rawValue: .long, ClangType_ULong.rawValue: .unsignedLong,
    ClangType_LongLong.rawValue: .longLong, ClangType_ULongLong.rawValue: .unsignedLongLong,
    ClangType_Int128.rawValue: .int128, ClangType_UInt128.rawValue: .unsignedInt128,
  ]

  private static let floats: [UInt32: FloatingType] = [
    ClangType_Float16.rawValue: .float16, ClangType_Float.rawValue: .float, ClangType_Double.rawValue: .double,
    ClangType_LongDouble.rawValue: .longDouble,
  ]
}

extension HeaderType {
  fileprivate var unsupported: UnsupportedReason { .type(spelling) }
}

extension CType {
  /// The type with `const`, which on an array belongs to the elements.
  fileprivate var constant: CType {
    switch self {
    case .array(let element, let count): .array(of: element.constant, count: count)
    case .const: self
    default: .const(self)
    }
  }
}
