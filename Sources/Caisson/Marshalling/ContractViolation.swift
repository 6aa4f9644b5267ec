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
    /// C gave a value that the closed enumeration or the view of this name does not have.
    case unknownValue(String)
    /// A field of the structure of this name is a null pointer, or a value that its type does not have.
    case invalidField(of: String)
    /// An element was asked for that an array does not have.
    case indexOutOfBounds(Int, count: Int)
    /// The layout of a structure that is described in part was not recorded.
    case layoutNotRecorded
    /// A string to be passed holds a NUL, at which C would cut it short.
    case embeddedNUL
    /// A number does not fit the C type, whose width is that of the address space.
    case valueOutOfRange
    /// A pointer to memory that is lent for the length of a closure was to be stored.
    case storedTemporary
    /// C called a callback again that it calls once.
    case calledAgain
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
    case .unknownValue(let type):
      "caisson: \(subject) is no value of '\(type)': let the type take it, or describe the enumeration as an open one, a "
        + "structure with @CEnum."
    case .invalidField(let type):
      "caisson: \(subject) is a '\(type)' with a field that its description does not allow: a null pointer that is not "
        + "optional, or a value that a closed enumeration does not have."
    case .indexOutOfBounds(let index, let count):
      "caisson: there is no element \(index) in \(subject), which has \(count)."
    case .layoutNotRecorded:
      "caisson: '\(subject)' is described in part, and its layout in this address space is not recorded: run caisson generate."
    case .embeddedNUL:
      "caisson: the string passed as \(subject) holds a NUL character, where C would cut it short: remove it, "
        + "or pass a buffer and its length. (A function declared plain `throws` throws this instead.)"
    case .valueOutOfRange:
      "caisson: a value passed to \(subject) does not fit the C type in this address space."
    case .storedTemporary:
      "caisson: a pointer to \(subject) was to be stored, where it would outlive the memory: allocate it with an owner."
    case .calledAgain:
      "caisson: C called the callback \(subject) again, which it is said to call once (once: [...])."
    case .tooManyCallbacks:
      "caisson: \(subject) would be one callback too many: all trampolines are in use. Callbacks that C keeps are "
        + "released with their owner: does the description say which function releases it (releases: [...])?"
    case .unreceivedError(let error):
      "caisson: the callback \(subject) threw where nothing can receive the error: \(error). Declare the function from "
        + "which C calls it as plain `throws`."
    }
  }

  /// What is broken where C gave a value that its type does not allow.
  @usableFromInline
  static func rejected<Value: CResult>(_ type: Value.Type, in subject: String) -> Self {
    Self(Value.rejection, in: subject)
  }
}
