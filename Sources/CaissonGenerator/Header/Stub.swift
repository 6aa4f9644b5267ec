internal import CaissonModel

/// An inline C function that Swift calls instead of a described function: it takes words as they are, and everything
/// else through pointers.
struct Stub {
  let function: FunctionDescription
  let name: String

  /// Whether the stub stores the result through its last parameter.
  var returnsThroughMemory: Bool { function.result.type != .void && !function.result.type.isWord }

  /// Whether Swift sees a pointer in the stub's signature.
  var isUnsafe: Bool {
    let types = function.parameters.map(\.stubType) + [result]
    return returnsThroughMemory || function.failure != nil || types.contains(where: \.isPointer)
  }

  /// The type of the stub's own result.
  var result: CType { returnsThroughMemory ? .void : function.result.type.stubType }

  /// The declaration of the stub without its name: functions of one symbol with the same signature share a stub.
  var signature: String { declaration(named: "") }

  /// Returns the definition of the stub.
  ///
  /// - Parameters:
  ///   - limit: the maximum number of lines.
  ///   - directive: the `#line` to insert if it needs more.
  func definition(limit: Int, directive: String) -> String {
    CLines.definition(declaration(named: name), statements, limit: limit, directive: directive)
  }

  private func declaration(named name: String) -> String {
    var parameters = function.parameters.enumerated().map { index, parameter in
      parameter.stubType.declaration(of: LocalName.parameter(index))
    }
    if returnsThroughMemory { parameters.append("void *\(LocalName.resultBytes)") }
    if function.failure != nil { parameters.append("int *\(LocalName.errorNumber)") }
    return result.declaration(of: "\(name)(\(parameters.isEmpty ? "void" : parameters.joined(separator: ", ")))")
  }

  private var statements: [String] {
    var statements: [String] = []
    for (index, parameter) in function.parameters.enumerated() where parameter.isIndirect {
      let value = LocalName.value(index)
      statements.append("\(parameter.type.uninitialized(value));")
      statements.append(
        "__builtin_memcpy(&\(value), \(LocalName.parameter(index)), sizeof \(value).\(CType.uninitializedValue));")
    }
    let keepsError = function.failure != nil
    let result = LocalName.result
    if keepsError { statements.append("errno = 0;") }
    if function.result.type == .void {
      statements.append("\(call);")
    } else if keepsError || returnsThroughMemory {
      statements.append("\(function.result.type.declaration(of: result)) = \(call);")
    } else {
      statements.append("return \(returned(call));")
    }
    if keepsError { statements.append("*\(LocalName.errorNumber) = errno;") }
    if returnsThroughMemory {
      statements.append("__builtin_memcpy(\(LocalName.resultBytes), &\(result), sizeof \(result));")
    } else if keepsError, function.result.type != .void {
      statements.append("return \(returned(result));")
    }
    return statements
  }

  private func returned(_ value: String) -> String {
    if case .pointer = function.result.type.unqualified { "(void *)\(value)" } else { value }
  }

  private var call: String {
    var arguments = function.parameters.enumerated().map { index, parameter in
      if parameter.isIndirect { return "\(LocalName.value(index)).\(CType.uninitializedValue)" }
      let name = LocalName.parameter(index)
      // A macro has not been checked: C itself must see pointers of the described types.
      let isCast = parameter.type.needsCast || (function.isMacro && parameter.type.isPointer)
      return isCast ? "(\(parameter.type))\(name)" : name
    }
    switch function.callee {
    // The parentheses keep a macro of the same name, which was not checked, from being called.
    case .symbol(let symbol): return "(\(symbol))(\(arguments.joined(separator: ", ")))"
    case .macro(let name): return "\(name)(\(arguments.joined(separator: ", ")))"
    case .pointer:
      let callee = arguments.removeFirst()
      return "(\(callee))(\(arguments.joined(separator: ", ")))"
    }
  }
}

extension ParameterDescription {
  /// Whether the stub takes a pointer to the value's bytes.
  var isIndirect: Bool {
    switch source {
    case .constant: !type.isWord
    case .argument(let argument): if case .value = argument.marshalling { !type.isWord } else { false }
    case .count, .size, .context, .out: false
    }
  }

  /// The type of the stub's parameter.
  var stubType: CType { isIndirect ? .pointer(to: .const(.void)) : type.stubType }
}

extension CType {
  /// The type that stands for this one in a stub's signature: pointers are untyped, so that Swift sees raw pointers,
  /// and integers are those that Swift imports as the described types.
  var stubType: CType {
    switch self {
    case .pointer: .pointer(to: .void)
    case .integer(let type): .integer(type.importable)
    case .enumeration(_, let rawType): CType.integer(rawType).stubType
    case .const(let type): type.stubType
    default: self
    }
  }

  /// Returns the declaration of a variable that is filled in later, as bytes: it is a union, because a record may have
  /// `const` fields.
  func uninitialized(_ name: String) -> String {
    "union { char __byte; \(declaration(of: Self.uninitializedValue)); } \(name)"
  }

  /// The member that holds the value.
  static let uninitializedValue = "__value"

  /// Whether the stub's type is converted to this one by a cast: an integer to an enumeration, and `void *` to a
  /// function pointer, which without a cast is an extension.
  var needsCast: Bool {
    switch self {
    case .enumeration: true
    default: isFunctionPointer
    }
  }

  /// The Swift type of the stub's type, as Clang imports it.
  var importedName: String {
    switch self {
    case .void: "Void"
    // A value that is not a word is passed through a pointer.
    case _ where !isWord: "UnsafeMutableRawPointer?"
    case .pointer: "UnsafeMutableRawPointer?"
    case .floating(let type): NumberType(type).underlyingName
    case .integer(let type), .enumeration(_, let type): NumberType(type).underlyingName
    case .const(let type): type.importedName
    case .complex, .record, .array, .opaque, .function: "UnsafeMutableRawPointer?"
    }
  }
}
