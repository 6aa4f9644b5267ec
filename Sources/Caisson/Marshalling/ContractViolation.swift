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
    /// A pointer to temporary memory, which ends with its closure, was about to be stored.
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

  /// Creates a violation.
  public init(_ kind: Kind, in subject: String) {
    self.kind = kind
    self.subject = subject
  }

  /// The message, which states what is wrong and what to do.
  public var description: String {
    switch kind {
    case .unexpectedNull:
      "caisson: \(subject) is a null pointer, but its type is not optional; make the type optional if it may be null"
    case .unknownValue(let type):
      "caisson: \(subject) is not a value of '\(type)'; let the type accept it, or describe the enumeration as open, "
        + "which is a structure with @CEnum"
    case .invalidField(let type):
      "caisson: \(subject) is a '\(type)' with a field that its description does not allow; make a pointer that may "
        + "be null optional, and describe an enumeration with other values as open, which is a structure with @CEnum"
    case .indexOutOfBounds(let index, let count):
      "caisson: index \(index) is out of bounds in \(subject), whose count is \(count)"
    case .layoutNotRecorded:
      "caisson: the layout of the partial structure '\(subject)' is not recorded for this address space; run "
        + "'caisson generate'"
    case .embeddedNUL:
      "caisson: the string for \(subject) contains a NUL, at which C would cut it off; remove it, or pass a buffer "
        + "and its length (a function declared plain 'throws' throws this instead)"
    case .countsDiffer(let counts):
      "caisson: the buffers for \(subject) have \(counts.map { "\($0)" }.joined(separator: " and ")) elements, but C takes "
        + "one count for all; pass as many in each"
    case .valueOutOfRange:
      "caisson: a value for \(subject) does not fit the C type in this address space"
    case .storedTemporary:
      "caisson: \(subject) refers to temporary memory, and would outlive it; allocate the memory with an owner"
    case .calledAgain:
      "caisson: C called the callback \(subject) again, but its description says that C calls it once; describe it as "
        + "'.retained' instead of '.once'"
    case .tooManyCallbacks:
      "caisson: there is no trampoline left for \(subject); if callbacks outlive their owners, describe the argument of the "
        + "function that releases an owner as '.released'"
    case .unreceivedError(let error):
      "caisson: the callback \(subject) threw an error that no call receives: \(error); declare the function that "
        + "calls it as plain 'throws'"
    }
  }

  /// Creates the violation of a C result that the type does not allow.
  @usableFromInline
  package static func rejected<Value: CResult>(_ type: Value.Type, in subject: String) -> Self {
    Self(Value.rejection, in: subject)
  }
}
