internal import CaissonModel

/// A function of the static back end: its stub in C, and the Swift method that calls it.
struct StaticFunction {
  private let function: FunctionDescription
  private let index: Int
  private let library: String
  private let isFirstOfSymbol: Bool

  init(_ function: FunctionDescription, index: Int, library: String, isFirstOfSymbol: Bool) {
    self.function = function
    self.index = index
    self.library = library
    self.isFirstOfSymbol = isFirstOfSymbol
  }

  private var stub: String { "caisson_\(library)_\(function.symbol)" }

  // MARK: C

  var headerView: View {
    let view: View = [
      "name": .text(function.name), "symbol": .text(function.symbol), "prototype": .text(cString(function.prototype)),
      "assertions": .list(
        assertions.map { ["condition": .text($0.condition), "message": .text(cString($0.message))] }),
      "isFirstOfSymbol": .flag(isFirstOfSymbol), "stub": .text(stubDeclaration), "stubBody": .text(stubBody),
    ]
    return view.placed(at: function.place)
  }

  private var assertions: [(condition: String, message: String)] {
    let symbol = function.symbol
    return [
      (
        isOfType(function.type),
        "the type of '\(symbol)' in the header is not '\(function.prototype)'"
      ),
      (
        "!\(isOfType(FunctionType(parameters: [Self.noSuchParameter], result: function.result)))",
        "'\(symbol)' has no prototype in the header, so nothing can be checked"
      ),
    ] + function.parameters.enumerated().compactMap(callbackAssertion)
  }

  private func isOfType(_ type: FunctionType) -> String {
    "__builtin_types_compatible_p(__typeof__(\(function.symbol)), \(CType.function(type)))"
  }

  /// A parameter that no function with a prototype has.
  private static let noSuchParameter = CType.pointer(to: .opaque("struct caisson_no_such_type"))

  /// A callback has a prototype in the header, too.
  private func callbackAssertion(
    _ index: Int, _ parameter: ParameterDescription
  ) -> (condition: String, message: String)? {
    guard case .pointer(to: .function(let callback)) = parameter.type else { return nil }
    var type = function.type
    let other = FunctionType(parameters: [Self.noSuchParameter], result: callback.result)
    type.parameters[index] = .pointer(to: .function(other))
    return ("!\(isOfType(type))", "the callback '\(parameter.name)' has no prototype in the header")
  }

  private var stubDeclaration: String {
    let parameters = function.parameters.enumerated().map { index, parameter in
      parameter.stubType.declaration(of: "a\(index)")
    }
    let list = parameters.isEmpty ? "void" : parameters.joined(separator: ", ")
    return function.result.stubType.declaration(of: "\(stub)(\(list))")
  }

  private var stubBody: String {
    let arguments = function.parameters.enumerated().map { index, parameter in
      parameter.type.needsCast ? "(\(parameter.type))a\(index)" : "a\(index)"
    }
    // In parentheses: a macro of the same name is not what was checked.
    let call = "(\(function.symbol))(\(arguments.joined(separator: ", ")))"
    return switch function.result {
    case .void: "\(call);"
    case .pointer: "return (void *)\(call);"
    default: "return \(call);"
    }
  }

  // MARK: Swift

  var swiftView: View {
    [
      "documentation": .list(function.documentation.map { ["line": .text($0.isEmpty ? "" : " " + $0)] }),
      "discardable": .text(function.isResultDiscardable ? "@discardableResult " : ""),
      "signature": .text(signature), "body": .text(SwiftBody(function, stub: stub, index: index).text),
    ]
  }

  private var signature: String {
    let parameters = function.parameters.map { parameter in
      let names =
        parameter.label == parameter.name
        ? SwiftName.escaped(parameter.name) : "\(parameter.label) \(SwiftName.escaped(parameter.name))"
      return "\(names): \(parameter.swiftType)"
    }
    let effects = function.receivesCallbackErrors ? " throws" : ""
    let result = function.result == .void ? "" : " -> \(function.swiftResult)"
    return "\(SwiftName.escaped(function.name))(\(parameters.joined(separator: ", ")))\(effects)\(result)"
  }
}

extension ParameterDescription {
  /// The type of the stub's parameter.
  var stubType: CType {
    type == .pointer(to: .const(.integer(.char))) ? type : type.stubType
  }
}

extension CType {
  /// What stands for this type in a stub's signature: pointers are untyped, so that Swift sees a raw pointer, and
  /// integers are those whose import into Swift is the type that the description says.
  var stubType: CType {
    switch self {
    case .pointer: .pointer(to: .void)
    case .integer(.size): .integer(.unsignedLong)
    case .integer(.signedSize): .integer(.long)
    case .enumeration(_, let rawType): CType.integer(rawType).stubType
    default: self
    }
  }

  /// Whether C converts the stub's type into this one only by a cast: `void *` into a function pointer is an extension.
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
    case .pointer: "UnsafeMutableRawPointer?"
    case .floating(.float): "Float"
    case .floating(.double): "Double"
    case .integer(let type), .enumeration(_, let type): type.importedName
    case .const(let type): type.importedName
    case .structure, .opaque, .function: description
    }
  }
}

extension IntegerType {
  /// The Swift type that Clang's importer gives to this type.
  var importedName: String {
    switch self {
    case .bool: "Bool"
    case .char: "CChar"
    case .signedChar, .int8: "Int8"
    case .unsignedChar, .uint8: "UInt8"
    case .short, .int16: "Int16"
    case .unsignedShort, .uint16: "UInt16"
    case .int, .int32: "Int32"
    case .unsignedInt, .uint32: "UInt32"
    case .long, .signedSize: "Int"
    case .unsignedLong, .size: "UInt"
    case .longLong, .int64: "Int64"
    case .unsignedLongLong, .uint64: "UInt64"
    }
  }
}
