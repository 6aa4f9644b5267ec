internal import Caisson

/// What an exported function was called with, or was to give, that has no meaning on the other side.
public struct ExportFailure: Error, Hashable, CustomStringConvertible {
  /// What is wrong, and which status it has in C.
  public enum Reason: CInt, Hashable, Sendable {
    /// An error of the function's own that has no status.
    case error = -1
    /// A pointer is null that must not be.
    case null = -2
    /// An object has ended.
    case released = -3
    /// A pointer to an object was not given by the library.
    case unknown = -4
    /// An object is of another type.
    case otherType = -5
    /// An enumeration does not have the value, or a count is too large.
    case invalidValue = -6
    /// Text is not UTF-8, or holds a NUL.
    case invalidText = -7
  }

  /// What is wrong.
  public var reason: Reason
  /// The parameter, or `result`.
  public var subject: String
  /// What is wrong, in words.
  public var explanation: String

  init(_ reason: Reason, _ subject: StaticString, _ explanation: String) {
    self.reason = reason
    self.subject = "\(subject)"
    self.explanation = explanation
  }

  static func null(_ subject: StaticString) -> ExportFailure { ExportFailure(.null, subject, "the pointer is null") }

  init(_ error: RootError, _ subject: StaticString) {
    switch error.reason {
    case .null: self = .null(subject)
    case .released: self.init(.released, subject, "the \(error.expected) was freed")
    case .otherType: self.init(.otherType, subject, "the object is no \(error.expected)")
    case .unknown: self.init(.unknown, subject, "no \(error.expected) was ever given as this pointer")
    }
  }

  public var description: String { "\(subject): \(explanation)" }
}
