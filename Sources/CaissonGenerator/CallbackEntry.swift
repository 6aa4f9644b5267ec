internal import CaissonModel

/// The function that a callback's trampoline goes to: in Swift, and where C passes something through memory, one in C before it.
struct CallbackEntry {
  let type: FunctionType
  let name: String
  private let contextIndex: Int?

  init(_ type: FunctionType, name: String, contextIndex: Int?) {
    self.type = type
    self.name = name
    self.contextIndex = contextIndex
  }

  /// Whether the callback is found by what C hands back. A function in C in between finds it by its trampoline.
  var usesContext: Bool { contextIndex != nil && !isC }

  /// What finds the callback, as an expression.
  var source: String {
    guard usesContext, let contextIndex else { return "Trampoline.current()" }
    return "ContextualCallback.current(behind: a\(contextIndex))"
  }

  /// Whether the result is written to where the last parameter of the Swift function points.
  var returnsThroughMemory: Bool { type.result != .void && !type.result.isWord }

  /// Whether Swift cannot be called by C directly.
  var isC: Bool { returnsThroughMemory || type.parameters.contains { !$0.isWord } }

  /// The type of the Swift function.
  var swiftType: String {
    let parameters = type.parameters.map(\.importedName) + (returnsThroughMemory ? ["UnsafeMutableRawPointer?"] : [])
    let result = returnsThroughMemory ? "Void" : type.result.importedName
    return "@convention(c) (\(parameters.joined(separator: ", "))) -> \(result)"
  }

  /// The C function, and what gives its address.
  var view: View {
    let parameters = type.parameters.enumerated().map { $1.declaration(of: "a\($0)") }
    let list = parameters.isEmpty ? "void" : parameters.joined(separator: ", ")
    return [
      "declaration": .text(type.result.declaration(of: "\(name)_function(\(list))")), "body": .text(body),
      "name": .text(name),
    ]
  }

  private var body: String {
    let types = type.parameters.map { $0.isWord ? $0.stubType : .pointer(to: .void) }
    let swift = FunctionType(
      parameters: types + (returnsThroughMemory ? [.pointer(to: .void)] : []),
      result: returnsThroughMemory ? .void : type.result.stubType)
    let arguments = type.parameters.enumerated().map { index, type in
      type.isWord ? (type.isPointer ? "(void *)a\(index)" : "a\(index)") : "(void *)&a\(index)"
    }
    let function = "((\(CType.pointer(to: .function(swift))))caisson_callback_body())"
    if returnsThroughMemory {
      let call = "\(function)(\((arguments + ["&r"]).joined(separator: ", ")))"
      return "\(type.result.uninitialized("r")); \(call); return r.value;"
    }
    let call = "\(function)(\(arguments.joined(separator: ", ")))"
    if type.result == .void { return "\(call);" }
    return "return \(type.result.needsCast || type.result.isPointer ? "(\(type.result))" : "")\(call);"
  }
}

extension CType {
  /// Whether this is a pointer.
  var isPointer: Bool { if case .pointer = unqualified { true } else { false } }
}
