public import Zlib

/// An error that zlib reports, with its own message.
public struct ZlibError: Error, Equatable, CustomStringConvertible {
  /// zlib's result code.
  public let code: ResultCode
  /// The message.
  public let message: String

  /// `incorrect data check (zlib -3)`
  public var description: String { "\(message) (zlib \(code.rawValue))" }
}
