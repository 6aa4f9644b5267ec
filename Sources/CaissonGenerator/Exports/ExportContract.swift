internal import CaissonModel

/// The sentences that a header adds to the documentation of an exported function, about ownership and failure.
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
      return ["'\(name)' points to '\(name)_count' \(what), which are \(verb); it may be null if the count is 0."]
    case .callback(let callback): return sentences(callback, name)
    }
  }

  private func sentences(_ callback: ExportedCallbackDescription, _ name: String) -> [String] {
    var sentences: [String] = []
    if callback.isKept {
      sentences.append(
        "'\(name)' is retained and called with '\(name)_context', possibly after this function has returned"
          + (callback.isSendable ? ", on any thread." : "."))
      sentences.append(
        "'\(name)_release' is called once with '\(name)_context' when '\(name)' is no longer needed, on any thread, and also if "
          + "this function fails; it may be null.")
    } else {
      sentences.append(
        "'\(name)' is called with '\(name)_context' during the call\(callback.isSendable ? ", on any thread." : ".")")
    }
    if callback.isNullable { sentences.append("'\(name)' may be null.") }
    if callback.isThrowing {
      sentences.append("If '\(name)' returns other than 0, that is an error; a value greater than 0 is its status.")
    }
    if callback.parameters.contains(where: { $0.role == .text }) {
      sentences.append("Text that is passed to '\(name)' is valid until it returns.")
    }
    for form in callback.parameters where form.role == .handle {
      guard let type = form.objectType else { continue }
      sentences.append(
        "The \(type) that is passed to '\(name)' is freed when it returns; call \(type)_retain() to keep it.")
    }
    return sentences
  }

  // MARK: Results

  private var resultSentences: [String] {
    let name = function.returnsStatus ? "'*\(prototype.result.value)'" : "the result"
    var sentences: [String] = []
    switch function.result {
    case .none: return []
    case .value(let form):
      switch form.role {
      case .text: sentences.append("The caller frees \(name) with \(free).")
      case .handle: sentences.append("The caller frees \(name) with \(form.objectType ?? "")_free().")
      case .value, .enumeration: break
      }
      if form.isNullable { sentences.append("The result may be null without an error.") }
    case .buffer:
      sentences.append(
        "'*\(prototype.result.count)' is the number of elements. The caller frees \(name) with \(free), even if the count "
          + "is 0.")
    }
    if function.returnsStatus {
      sentences.append(
        "'\(prototype.result.value)' may be null if the result is not needed; after a failure, it points to 0 or null.")
    }
    return sentences
  }

  private var failureSentences: [String] {
    let asked = "see \(prototype.prefix)_last_error()"
    if function.returnsStatus { return ["Returns 0, or the status of an error; \(asked)."] }
    guard canFail else { return [] }
    switch function.result {
    case .value(let form) where form.type.isPointer: return ["Returns null on failure; \(asked)."]
    case .buffer: return ["Returns null on failure; \(asked)."]
    default: return ["Returns 0 on failure, too; to distinguish, call \(prototype.prefix)_last_error_code()."]
    }
  }

  /// Whether arguments may be invalid, or C may have no value for the result.
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
  /// The C type of an object.
  fileprivate var objectType: String? {
    if role == .handle, case .pointer(.opaque(let name)) = type { name.description } else { nil }
  }
}
