internal import CaissonLowering
internal import CaissonModel

/// The function that a callback's trampoline jumps to: a Swift function, preceded by a C function if C passes something
/// through memory.
struct CallbackEntry {
  let type: FunctionType
  let name: String
  private let contextIndex: Int?
  private let sharesContext: Bool

  /// Creates the entry of a callback.
  ///
  /// - Parameter position: the index of the callback among the C parameters.
  init(_ function: FunctionDescription, parameter position: Int, name: String) {
    let parameter = function.parameters[position]
    guard let upcall = parameter.upcall, case .pointer(to: .function(let type)) = parameter.type else {
      preconditionFailure("a callback is a pointer to a function")
    }
    self.type = type
    self.name = name
    contextIndex = upcall.contextIndex(in: type)
    sharesContext = function.parameters.contains { other in
      guard case .context(let callbacks) = other.source else { return false }
      return callbacks.count > 1 && callbacks.contains(parameter.name)
    }
  }

  /// Whether the context leads to the callback.
  ///
  /// For an entry in C, and for callbacks that share a context, the trampoline does.
  var usesContext: Bool { contextIndex != nil && !sharesContext && !isC }

  /// The callback that C called, as an expression.
  var source: String {
    guard usesContext, let contextIndex else { return "Caisson._Trampoline.current()" }
    return "Caisson._ContextualCallback.current(behind: a\(contextIndex))"
  }

  /// Whether the Swift function stores the result through its last parameter.
  var returnsThroughMemory: Bool { type.result != .void && !type.result.isWord }

  /// Whether C needs an entry in C, because it cannot call Swift directly.
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
