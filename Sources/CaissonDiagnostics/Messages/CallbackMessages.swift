// Callbacks, retained memory and their lifetimes.
extension Message {
  package static func escapingClosure(_ callback: String) -> Message {
    Message(
      .callback(.escapingClosure), "a closure parameter ends with the call and cannot be null",
      hint: "write '\(callback)'")
  }

  package static var closureThrows: Message {
    Message(
      .callback(.closureThrows), "a closure parameter cannot state the type of its errors",
      hint: "write plain 'throws', or 'Callback<...>' to throw errors of the address space")
  }

  package static func memoryIsNotCalled(_ parameter: String) -> Message {
    Message(
      .callback(.lifetime), "'\(parameter)' is borrowed memory, which C does not call",
      hint: "write '.retained' or '.permanent'")
  }

  /// - Parameter advice: the way to declare the parameter, in the imperative.
  package static func notRetainable(_ parameter: String, advice: String) -> Message {
    Message(
      .callback(.lifetime), "'\(parameter)' is neither a callback nor borrowed, and cannot outlive the call",
      hint: advice)
  }

  package static var unreadableLifetime: Message {
    Message(
      .callback(.lifetime), "this is not a lifetime",
      hint: "write '.retained', '.retained(by: \"owner\", key: [\"name\"])', '.once', '.permanent' or '.released'")
  }

  package static func twoLifetimes(_ parameter: String) -> Message {
    Message(
      .callback(.lifetime), "'\(parameter)' has two lifetimes", hint: "remove one of the two")
  }

  /// - Parameter keys: the parameters whose values may select what is replaced.
  package static func replacedMemory(_ parameter: String, keys: [String]) -> Message {
    let list = keys.map { "\"\($0)\"" }.joined(separator: ", ")
    return Message(
      .callback(.replacedMemory), "cannot tell which earlier '\(parameter)' this call replaces",
      hint:
        "write '.retained(key: [])' (the last one), '.retained(key: [\(list)])' (that of the same value) or '.permanent' (none)"
    )
  }

  package static func sharedCallback(_ parameter: String, type: String) -> Message {
    Message(
      .callback(.sharedCallback),
      "'\(parameter)' is retained by the library as a whole, which may call it on any thread",
      hint: "write 'Sendable\(type)<...>', or name the object that retains it: '.retained(by: \"...\")'")
  }

  package static func asyncBorrow(_ parameter: String) -> Message {
    Message(
      .callback(.asyncBorrow), "an async function runs on another thread and cannot borrow '\(parameter)'",
      hint: "write 'Callback<...>' or 'Pointer<T>'")
  }

  package static func contextOfNoCallback(_ parameter: String) -> Message {
    Message(
      .callback(.context), "'\(parameter)' is not a callback, and has no context",
      hint: "remove it from 'arguments:'")
  }

  package static func owner(_ parameter: String) -> Message {
    Message(.callback(.owner), "'\(parameter)' is not a pointer to a C object", hint: "name a parameter that is one")
  }

  package static func unknownOwner(_ parameter: String) -> Message {
    Message(
      .callback(.unknownOwner), "cannot tell whether '\(parameter)' is the owner of the retained arguments",
      hint: "write '.retained(by: \"\(parameter)\")', or '.retained(by: .library)' for the library as a whole")
  }

  package static func key(_ parameter: String) -> Message {
    Message(
      .callback(.key), "'\(parameter)' is not a value that C can tell callbacks apart by",
      hint: "name a number, a string or borrowed memory")
  }

  package static func onError(_ parameter: String) -> Message {
    Message(
      .callback(.onError), "'\(parameter)' is not a 'ThrowingCallback', and cannot throw",
      hint: "remove it from 'onError:'")
  }

  package static func missingOnError(_ parameter: String) -> Message {
    Message(
      .callback(.missingOnError), "C needs a result when '\(parameter)' throws",
      hint: "add 'onError: [\"\(parameter)\": value]'")
  }

  package static func unreceivedError(_ callback: String, in function: String) -> Message {
    Message(
      .callback(.unreceivedError), "no function receives the errors of '\(callback)'",
      hint: "declare '\(function)' plain 'throws', or '\(callback)' as a 'Callback'")
  }

  package static func unreceivedError(retained callback: String) -> Message {
    Message(
      .callback(.unreceivedError), "no function receives the errors of '\(callback)'",
      hint: "declare the function in which C calls it plain 'throws', or '\(callback)' as a 'Callback'")
  }
}
