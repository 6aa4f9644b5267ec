internal import CaissonLowering
internal import CaissonModel

/// The function that a callback's trampoline goes to: in Swift, and where C passes something through memory, one in C before it.
struct CallbackEntry {
  let type: FunctionType
  let name: String
  private let contextIndex: Int?

  /// The entry of a callback.
  ///
  /// - Parameter position: the callback's position among C's parameters.
  init(_ function: FunctionDescription, parameter position: Int, name: String) {
    let parameter = function.parameters[position]
    guard let upcall = parameter.upcall, case .pointer(to: .function(let type)) = parameter.type else {
      preconditionFailure("a callback is a pointer to a function")
    }
    self.type = type
    self.name = name
    contextIndex = upcall.contextIndex(in: type)
  }

  /// Whether the callback is found by its context.
  ///
  /// An entry written in C finds it by its trampoline.
  var usesContext: Bool { contextIndex != nil && !isC }

  /// The callback that C called, as an expression.
  var source: String {
    guard usesContext, let contextIndex else { return "Caisson._Trampoline.current()" }
    return "Caisson._ContextualCallback.current(behind: a\(contextIndex))"
  }

  /// Whether the result is written to where the last parameter of the Swift function points.
  var returnsThroughMemory: Bool { type.result != .void && !type.result.isWord }

  /// Whether Swift cannot be called by C directly.
  var isC: Bool { returnsThroughMemory || type.parameters.contains { !$0.isWord } }

  /// The entry, as the Swift code that calls the stub sees it.
  var reference: StubReference.Entry {
    let words = type.parameters.indices.map { "a\($0)" }
    let arguments = zip(words, type.parameters).enumerated().compactMap { position, parameter in
      position == contextIndex ? nil : (parameter.1.isWord ? "" : "at: ") + parameter.0
    }
    return StubReference.Entry(
      parameterTypes: type.parameters.map(\.importedName) + (returnsThroughMemory ? ["UnsafeMutableRawPointer?"] : []),
      resultType: returnsThroughMemory ? "Void" : type.result.importedName, words: words, arguments: arguments,
      returnsThroughMemory: returnsThroughMemory,
      usesContext: usesContext, source: source, cEntry: isC ? name : nil)
  }
}

extension CType {
  /// Whether this is a pointer.
  var isPointer: Bool { if case .pointer = unqualified { true } else { false } }
}
