internal import Caisson
internal import UV

/// What libuv complains about, in its own words.
public struct UVError: Error, Equatable, CustomStringConvertible {
  /// Libuv's code, below 0.
  public let code: CInt
  /// The code's name, and what is wrong.
  public let message: String

  /// `EINVAL: invalid argument`
  public var description: String { message }
}

extension UV {
  /// Runs what calls libuv, and puts a failure in libuv's words.
  func explaining(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch let failure as CallFailure {
      // Libuv says in its result what is wrong, and not in errno.
      let code = CInt(failure.result)
      throw UVError(code: code, message: "\(try name(ofError: code)): \(try message(forError: code))")
    }
  }
}
