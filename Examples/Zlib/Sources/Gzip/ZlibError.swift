public import Zlib

/// What zlib complains about, in its own words.
public struct ZlibError: Error, Equatable, CustomStringConvertible {
  /// Zlib's code.
  public let code: ResultCode
  /// What is wrong.
  public let message: String

  /// `incorrect data check (zlib -3)`
  public var description: String { "\(message) (zlib \(code.rawValue))" }
}
