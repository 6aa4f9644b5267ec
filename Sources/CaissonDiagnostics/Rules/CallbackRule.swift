/// Rules for callbacks, retained memory and their lifetimes, found by the macros.
public enum CallbackRule: String, RuleFamily {
  case escapingClosure = "escaping-closure"
  case closureThrows = "closure-throws"
  case lifetime
  case replacedMemory = "replaced-memory"
  case sharedCallback = "shared-callback"
  case asyncBorrow = "async-borrow"
  case context
  case owner
  case unknownOwner = "unknown-owner"
  case key
  case onError = "on-error"
  case missingOnError = "missing-on-error"
  case unreceivedError = "unreceived-error"

  /// The documentation of each rule.
  public var explanation: Explanation {
    switch self {
    case .escapingClosure:
      Explanation(
        "A closure parameter ends with the call",
        "C may call it until the function returns. A callback that C retains, or that may be null, is a Callback<...>.")
    case .closureThrows:
      Explanation(
        "A closure parameter throws nothing, or anything",
        "Errors of the address space are thrown by a Callback<...>.")
    case .lifetime:
      Explanation(
        "A parameter has one lifetime",
        "'.retained' and '.permanent' take callbacks and borrowed memory, '.once' takes callbacks. Other values are copied for the "
          + "call and cannot outlive it.")
    case .replacedMemory:
      Explanation(
        "A function that retains memory says when it is replaced",
        "The memory is released when a later call replaces it. If the function also takes a number or a string, that may select "
          + "what is replaced; 'key:' says so, for otherwise the memory could be released while C still uses it.")
    case .sharedCallback:
      Explanation(
        "A callback without an owner is sendable",
        "C may call it on any thread, because no other argument ties it to one: it is a SendableCallback<...>, or '.retained(by:)' names "
          + "the object that retains it.")
    case .asyncBorrow:
      Explanation(
        "An async function borrows nothing",
        "It runs on a thread that may block, and closures and borrowed memory of the caller cannot follow it there.")
    case .context:
      Explanation(
        "A context belongs to a callback",
        "'.context(\"body\", .last)' stands in 'arguments:' where the function takes its 'void *', and says where the callback does."
      )
    case .owner:
      Explanation(
        "An owner is a pointer",
        "'.retained(by:)' and '.released' name parameters that point to the C object that retains callbacks.")
    case .unknownOwner:
      Explanation(
        "The owner of retained arguments is known",
        "A parameter whose type is declared elsewhere may be a pointer, and then it is the owner. '.retained(by:)' says whether it is."
      )
    case .key:
      Explanation(
        "'key:' names values", "C tells callbacks of one owner apart by a number, a string or an address.")
    case .onError:
      Explanation(
        "'onError:' names a ThrowingCallback", "Any other callback throws no error that C could be shielded from.")
    case .missingOnError:
      Explanation(
        "A throwing callback with a result has an 'onError:' value",
        "C gets that value when the callback throws; the error itself is thrown when C has returned.")
    case .unreceivedError:
      Explanation(
        "The errors of a throwing callback are received",
        "A function declared plain 'throws' receives the errors of callbacks that C calls meanwhile. Without one, they would be "
          + "dropped.")
    }
  }
}
