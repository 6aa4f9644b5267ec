internal import CaissonModel

extension CallbackEntry {
  /// Returns the C function, and the function that returns its address.
  ///
  /// - Parameters:
  ///   - limit: the maximum number of lines.
  ///   - directive: the `#line` to insert if they need more.
  func view(limit: Int, directive: String) -> View {
    let parameters = type.parameters.enumerated().map { $1.declaration(of: LocalName.parameter($0)) }
    let list = parameters.isEmpty ? "void" : parameters.joined(separator: ", ")
    let function = CLines.definition(
      type.result.declaration(of: "\(name)_function(\(list))"), statements, limit: limit, directive: directive)
    let address = CLines.definition(
      "const void *\(name)(void)", ["return (const void *)&\(name)_function;"])
    return ["function": .text(function), "address": .text(address)]
  }

  private var statements: [String] {
    let types = type.parameters.map { $0.isWord ? $0.stubType : .pointer(to: .void) }
    let swift = FunctionType(
      parameters: types + (returnsThroughMemory ? [.pointer(to: .void)] : []),
      result: returnsThroughMemory ? .void : type.result.stubType)
    let arguments = type.parameters.enumerated().map { index, type in
      let name = LocalName.parameter(index)
      return type.isWord ? (type.isPointer ? "(void *)\(name)" : name) : "(void *)&\(name)"
    }
    let function = "((\(CType.pointer(to: .function(swift))))caisson_callback_body())"
    if returnsThroughMemory {
      let result = LocalName.result
      let call = "\(function)(\((arguments + ["&\(result)"]).joined(separator: ", ")));"
      return ["\(type.result.uninitialized(result));", call, "return \(result).\(CType.uninitializedValue);"]
    }
    let call = "\(function)(\(arguments.joined(separator: ", ")))"
    if type.result == .void { return ["\(call);"] }
    return ["return \(type.result.needsCast || type.result.isPointer ? "(\(type.result))" : "")\(call);"]
  }
}
