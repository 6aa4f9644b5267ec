internal import Caisson

/// An invalid argument or result of an exported function, which cannot be converted between Swift and C.
public struct ExportFailure: Error, Hashable, CustomStringConvertible {
  /// The reasons, with their statuses in C.
  public enum Reason: CInt, Hashable, Sendable {
    /// The function threw an error without a status.
    case error = -1
    /// A pointer is null that must not be.
    case null = -2
    /// An object has been freed.
    case released = -3
    /// A pointer to an object does not come from the library.
    case unknown = -4
    /// An object has another type.
    case otherType = -5
    /// A number is not valid for the enumeration, or a count is too large.
    case invalidValue = -6
    /// Text is not UTF-8, or contains a NUL.
    case invalidText = -7
  }

  /// The reason.
  public var reason: Reason
  /// The parameter, or `result`.
  public var subject: String
  /// The message.
  public var explanation: String

  init(_ reason: Reason, _ subject: StaticString, _ explanation: String) {
    self.reason = reason
    self.subject = "\(subject)"
    self.explanation = explanation
  }

  static func null(_ subject: StaticString) -> ExportFailure { ExportFailure(.null, subject, "the pointer is null") }

  init(_ error: ObjectHandleError, _ subject: StaticString) {
    switch error.reason {
    case .null: self = .null(subject)
    case .released: self.init(.released, subject, "the \(error.expected) was freed")
    case .otherType: self.init(.otherType, subject, "the object is not a \(error.expected)")
    case .unknown: self.init(.unknown, subject, "the pointer does not come from the library as a \(error.expected)")
    }
  }

  /// The parameter and the message.
  public var description: String { "\(subject): \(explanation)" }
}
