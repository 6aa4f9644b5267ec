/// A broken promise at the border between Swift and C.
///
/// Where the address space can fail, it comes out as the space's failure. Where it cannot, a function that is declared
/// plain `throws` throws it if it concerns the function's own strings or result; all else ends the program with its
/// message, as an index out of bounds does.
public struct ContractViolation: Error, Hashable, CustomStringConvertible {
  /// What was broken.
  public enum Kind: Hashable, Sendable {
    /// C gave a null pointer where the description says that there is none.
    case unexpectedNull
    /// A string to be passed holds a NUL, at which C would cut it short.
    case embeddedNUL
    /// A number does not fit the C type, whose width is that of the address space.
    case valueOutOfRange
    /// There are more live callbacks than trampolines.
    case tooManyCallbacks
    /// A callback threw where no call on its thread takes errors of callbacks; the error in words.
    case unreceivedError(String)
  }

  /// What was broken.
  public var kind: Kind
  /// Where: a function, and a parameter of it if there is one.
  public var subject: String

  public init(_ kind: Kind, in subject: String) {
    self.kind = kind
    self.subject = subject
  }

  public var description: String {
    switch kind {
    case .unexpectedNull:
      "caisson: \(subject) is a null pointer, but its description does not say that it may be: make its type optional."
    case .embeddedNUL:
      "caisson: the string passed as \(subject) holds a NUL character, where C would cut it short: remove it, "
        + "or pass a buffer and its length. (A function declared plain `throws` throws this instead.)"
    case .valueOutOfRange:
      "caisson: a value passed to \(subject) does not fit the C type in this address space."
    case .tooManyCallbacks:
      "caisson: \(subject) would be one callback too many: all trampolines are in use. Callbacks that C keeps are "
        + "released with their owner: does the description say which function releases it (releases: [...])?"
    case .unreceivedError(let error):
      "caisson: the callback \(subject) threw where nothing can receive the error: \(error). Declare the function from "
        + "which C calls it as plain `throws`."
    }
  }
}
