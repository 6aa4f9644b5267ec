internal import Caisson
internal import UV

/// An error that libuv reports, with its own message.
public struct UVError: Error, Equatable, CustomStringConvertible {
  /// libuv's error code, below 0.
  public let code: CInt
  /// The name of the code, and the message.
  public let message: String

  /// `EINVAL: invalid argument`
  public var description: String { message }
}

extension UV {
  /// Runs a call of libuv, and converts a failure to an error with libuv's message.
  func explaining(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch let failure as CallFailure {
      // libuv returns its error as the result, not in errno.
      let code = CInt(failure.result)
      throw UVError(code: code, message: "\(try name(ofError: code)): \(try message(forError: code))")
    }
  }
}
