internal import CaissonModel

/// What a header says of an exported function beside its documentation: who owns what, and what failure looks like.
struct ExportContract {
  private let prototype: ExportPrototype

  init(_ prototype: ExportPrototype) { self.prototype = prototype }

  private var function: ExportedFunctionDescription { prototype.function }
  private var free: String { "\(prototype.prefix)_memory_free()" }

  var sentences: [String] {
    zip(function.parameters, prototype.names).flatMap(sentences) + resultSentences + failureSentences
  }

  // MARK: Parameters

  private func sentences(_ parameter: ExportedParameterDescription, _ name: String) -> [String] {
    switch parameter.passing {
    case .value(let form): return form.isNullable ? ["'\(name)' may be null."] : []
    case .buffer(let element, let isMutable):
      let what = element == nil ? "bytes" : "elements"
      let verb = isMutable ? "read and written" : "read"
      return ["'\(name)' leads to '\(name)_count' \(what), which are \(verb); it may be null if there are none."]
    case .callback(let callback): return sentences(callback, name)
    }
  }

  private func sentences(_ callback: ExportedCallbackDescription, _ name: String) -> [String] {
    var sentences: [String] = []
    if callback.isKept {
      sentences.append(
        "'\(name)' is kept and called with '\(name)_context', perhaps when this function has returned"
          + (callback.isSendable ? ", on any thread." : "."))
      sentences.append(
        "'\(name)_release' is called once with '\(name)_context' when that is over, on whichever thread that is, and also if "
          + "this function fails; it may be null.")
    } else {
      sentences.append(
        "'\(name)' is called with '\(name)_context' during the call\(callback.isSendable ? ", on any thread." : ".")")
    }
    if callback.isNullable { sentences.append("'\(name)' may be null.") }
    if callback.isThrowing {
      sentences.append("What '\(name)' returns other than 0 is an error, whose status that is if it is greater than 0.")
    }
    if callback.parameters.contains(where: { $0.role == .text }) {
      sentences.append("The text that '\(name)' is given is valid until it returns.")
    }
    for form in callback.parameters where form.role == .handle {
      guard let type = form.objectType else { continue }
      sentences.append(
        "The \(type) that '\(name)' is given is freed when it returns: \(type)_retain() gives one that stays.")
    }
    return sentences
  }

  // MARK: Results

  private var resultSentences: [String] {
    let name = function.returnsStatus ? "'*\(prototype.result.value)'" : "what is returned"
    var sentences: [String] = []
    switch function.result {
    case .none: return []
    case .value(let form):
      switch form.role {
      case .text: sentences.append("The caller frees \(name) with \(free).")
      case .handle: sentences.append("The caller frees \(name) with \(form.objectType ?? "")_free().")
      case .value, .enumeration: break
      }
      if form.isNullable { sentences.append("Null is a result, and no error.") }
    case .buffer:
      sentences.append(
        "'*\(prototype.result.count)' is the number of elements. The caller frees \(name) with \(free), even if there are "
          + "none.")
    }
    if function.returnsStatus {
      sentences.append(
        "'\(prototype.result.value)' may be null where nobody wants the result; it is 0 or null after a failure.")
    }
    return sentences
  }

  private var failureSentences: [String] {
    let asked = "\(prototype.prefix)_last_error() says why"
    if function.returnsStatus { return ["Returns 0, or the status of an error: \(asked)."] }
    guard canFail else { return [] }
    switch function.result {
    case .value(let form) where form.type.isPointer: return ["Returns null if it fails: \(asked)."]
    case .buffer: return ["Returns null if it fails: \(asked)."]
    default: return ["Returns 0 if it is called wrongly, too: \(prototype.prefix)_last_error_code() tells."]
    }
  }

  /// Whether a call can be wrong, or its result have no form in C.
  private var canFail: Bool {
    if case .value(let form) = function.result, form.role == .text { return true }
    if case .buffer = function.result { return true }
    return function.parameters.contains { parameter in
      guard case .value(let form) = parameter.passing else { return true }
      return form.role != .value || (form.type.isPointer && !form.isNullable)
    }
  }
}

extension ExportedForm {
  /// The name of the type of an object.
  fileprivate var objectType: String? {
    if role == .handle, case .pointer(.opaque(let name)) = type { name } else { nil }
  }
}
