internal import CaissonModel

/// An inline function of C that Swift calls in the place of a described one: words are passed as they are, all else behind pointers.
struct Stub {
  let function: FunctionDescription
  let name: String

  /// Whether the result is written to where the last parameter points.
  var returnsThroughMemory: Bool { function.result != .void && !function.result.isWord }

  /// The type of the stub's own result.
  var result: CType { returnsThroughMemory ? .void : function.result.stubType }

  /// The declaration of the stub, without its name: two stubs with the same one and the same symbol are one.
  var signature: String { declaration(named: "") }

  var declaration: String { declaration(named: name) }

  private func declaration(named name: String) -> String {
    var parameters = function.parameters.enumerated().map { index, parameter in
      parameter.stubType.declaration(of: "a\(index)")
    }
    if returnsThroughMemory { parameters.append("void *result") }
    if function.failure != nil { parameters.append("int *error") }
    return result.declaration(of: "\(name)(\(parameters.isEmpty ? "void" : parameters.joined(separator: ", ")))")
  }

  var body: String {
    var statements: [String] = []
    for (index, parameter) in function.parameters.enumerated() where parameter.isIndirect {
      statements.append("\(parameter.type.uninitialized("v\(index)"));")
      statements.append("__builtin_memcpy(&v\(index), a\(index), sizeof v\(index).value);")
    }
    let keepsError = function.failure != nil
    if keepsError { statements.append("errno = 0;") }
    if function.result == .void {
      statements.append("\(call);")
    } else if keepsError || returnsThroughMemory {
      statements.append("\(function.result.declaration(of: "r")) = \(call);")
    } else {
      statements.append("return \(returned(call));")
    }
    if keepsError { statements.append("*error = errno;") }
    if returnsThroughMemory {
      statements.append("__builtin_memcpy(result, &r, sizeof r);")
    } else if keepsError, function.result != .void {
      statements.append("return \(returned("r"));")
    }
    return statements.joined(separator: " ")
  }

  private func returned(_ value: String) -> String {
    if case .pointer = function.result.unqualified { "(void *)\(value)" } else { value }
  }

  private var call: String {
    var arguments = function.parameters.enumerated().map { index, parameter in
      if parameter.isIndirect { return "v\(index).value" }
      // Of a macro, nothing was compared: its pointers are of the described type when C looks at them.
      let isCast = parameter.type.needsCast || (function.kind == .macro && parameter.type.isPointer)
      return isCast ? "(\(parameter.type))a\(index)" : "a\(index)"
    }
    switch function.kind {
    // In parentheses: a macro of the same name is not what was checked.
    case .function: return "(\(function.symbol))(\(arguments.joined(separator: ", ")))"
    case .macro: return "\(function.symbol)(\(arguments.joined(separator: ", ")))"
    case .pointer:
      let callee = arguments.removeFirst()
      return "(\(callee))(\(arguments.joined(separator: ", ")))"
    }
  }
}

extension ParameterDescription {
  /// Whether the stub is given a pointer to the value's bytes.
  var isIndirect: Bool { passing == .value && !type.isWord }

  /// The type of the stub's parameter.
  var stubType: CType { isIndirect ? .pointer(to: .const(.void)) : type.stubType }
}

extension CType {
  /// What stands for this type in a stub's signature: pointers are untyped, so that Swift sees a raw pointer, and
  /// integers are those whose import into Swift is the type that the description says.
  var stubType: CType {
    switch self {
    case .pointer: .pointer(to: .void)
    case .integer(let type): .integer(type.stubType)
    case .enumeration(_, let rawType): CType.integer(rawType).stubType
    case .const(let type): type.stubType
    default: self
    }
  }

  /// The declaration of a variable whose `value` is filled in later, as bytes: in a union, since a record may have fields
  /// that are `const`.
  func uninitialized(_ name: String) -> String {
    "union { char byte; \(declaration(of: "value")); } \(name)"
  }

  /// Whether C converts the stub's type into this one only by a cast: `void *` into a function pointer is an extension, and so is
  /// a pointer to `const` into one that is not.
  var needsCast: Bool {
    switch self {
    case .enumeration: true
    default: isFunctionPointer
    }
  }

  /// The Swift type of the stub's type, as Clang's importer has it.
  var importedName: String {
    switch self {
    case .void: "Void"
    // Behind a pointer, where it is no word.
    case _ where !isWord: "UnsafeMutableRawPointer?"
    case .pointer: "UnsafeMutableRawPointer?"
    case .floating(.float): "Float"
    case .floating(.double): "Double"
    case .integer(let type), .enumeration(_, let type): type.importedName
    case .const(let type): type.importedName
    case .floating, .complex, .record, .array, .opaque, .function: "UnsafeMutableRawPointer?"
    }
  }
}

extension IntegerType {
  /// The type whose import into Swift is the one that the description says: C's `int64_t` is imported as `Int64`, whatever it is.
  fileprivate var stubType: IntegerType {
    switch self {
    case .int64, .uint64: self
    case .intmax: .int64
    case .uintmax: .uint64
    default: basic(in: .host)
    }
  }

  /// The Swift type that Clang's importer gives to this type.
  var importedName: String {
    switch stubType {
    case .int64: "Int64"
    case .uint64: "UInt64"
    case .bool: "Bool"
    case .char: "CChar"
    case .signedChar: "Int8"
    case .unsignedChar: "UInt8"
    case .short: "Int16"
    case .unsignedShort: "UInt16"
    case .int: "Int32"
    case .unsignedInt: "UInt32"
    case .unsignedLong: "UInt"
    case .longLong: "Int64"
    case .unsignedLongLong: "UInt64"
    default: "Int"
    }
  }
}
