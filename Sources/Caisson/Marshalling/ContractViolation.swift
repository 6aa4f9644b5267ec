/// A broken promise between Swift and C.
///
/// If the address space can fail, the violation becomes the space's failure. If not, a function declared plain `throws`
/// throws a violation that concerns its own strings or result; any other ends the program with its message, like an
/// index out of bounds.
public struct ContractViolation: Error, Hashable, CustomStringConvertible {
  /// The kinds of violations.
  public enum Kind: Hashable, Sendable {
    /// C returned a null pointer, but the description does not allow one.
    case unexpectedNull
    /// C returned a value that the closed enumeration or convertible type of this name does not have.
    case unknownValue(String)
    /// A field of the structure of this name is a null pointer, or has a value that its type does not allow.
    case invalidField(of: String)
    /// The index is out of bounds for an array.
    case indexOutOfBounds(Int, count: Int)
    /// The layout of a partial structure was not recorded.
    case layoutNotRecorded
    /// A string argument contains a NUL, at which C would cut it off.
    case embeddedNUL
    /// Buffers of which C takes one count differ in the number of elements.
    case countsDiffer([Int])
    /// A number does not fit the C type, whose width depends on the address space.
    case valueOutOfRange
    /// A pointer to memory that is lent only while a closure runs was about to be stored.
    case storedTemporary
    /// C called a callback again that is described as called once.
    case calledAgain
    /// There are more live callbacks than trampolines.
    case tooManyCallbacks
    /// A callback threw, but no call on its thread receives errors of callbacks; the payload is the error's
    /// description.
    case unreceivedError(String)
  }

  /// The kind of violation.
  public var kind: Kind
  /// The function, and its parameter if there is one, for messages.
  public var subject: String

  /// Makes a violation.
  public init(_ kind: Kind, in subject: String) {
    self.kind = kind
    self.subject = subject
  }

  /// The message, which states what is wrong and what to do.
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
    case .countsDiffer(let counts):
      "caisson: the buffers passed to \(subject) have \(counts.map { "\($0)" }.joined(separator: ", ")) elements, and C takes one count "
        + "for all: pass as many in each."
    case .valueOutOfRange:
      "caisson: a value passed to \(subject) does not fit the C type in this address space."
    case .storedTemporary:
      "caisson: a pointer to \(subject) was to be stored, where it would outlive the memory: allocate it with an owner."
    case .calledAgain:
      "caisson: C called the callback \(subject) again, which it is said to call once (lifetimes: [...: .once])."
    case .tooManyCallbacks:
      "caisson: \(subject) would be one callback too many: all trampolines are in use. Callbacks that C keeps are "
        + "released with their owner: does the description say which function releases it (lifetimes: [...: .released])?"
    case .unreceivedError(let error):
      "caisson: the callback \(subject) threw where nothing can receive the error: \(error). Declare the function from "
        + "which C calls it as plain `throws`."
    }
  }

  /// Makes the violation of a C result that the type does not allow.
  @usableFromInline
  package static func rejected<Value: CResult>(_ type: Value.Type, in subject: String) -> Self {
    Self(Value.rejection, in: subject)
  }
}
