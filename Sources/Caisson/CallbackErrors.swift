internal import CCaisson

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#endif

/// The way of an error from a callback to the call that entered C: beside C, never through its frames.
///
/// A function that is declared plain `throws` puts a receiver on its thread for the length of the call. An error that a
/// callback throws meanwhile is put there, C is given the stated result, and when C has returned the function throws
/// the error. Until then, throwing callbacks of the same call are not run again: as after any throw, what would have
/// come next does not happen.
public enum CallbackErrors {
  fileprivate struct Receiver {
    let previous: UnsafeMutableRawPointer?
    var error: (any Error)?
  }

  private static var current: UnsafeMutablePointer<Receiver>? {
    caisson_get_error_receiver()?.assumingMemoryBound(to: Receiver.self)
  }

  /// Enters C by `call`, and throws what a callback threw on this thread meanwhile.
  public static func receiving<Result, Failure: Error>(
    _ call: () throws(Failure) -> Result
  ) throws -> Result {
    var receiver = Receiver(previous: caisson_get_error_receiver())
    let result = try withUnsafeMutablePointer(to: &receiver) { receiver in
      caisson_set_error_receiver(receiver)
      defer { caisson_set_error_receiver(receiver.pointee.previous) }
      return try call()
    }
    if let error = receiver.error { throw error }
    return result
  }

  /// Runs a callback's body; what it throws goes to the receiver, and C gets `resultOnError`.
  ///
  /// - Throws: what the address space itself fails with; its linker takes it out of the call.
  static func catching<Result, Failure: Error>(
    _ name: StaticString, failure: Failure.Type, resultOnError: Result, _ body: () throws -> Result
  ) throws(Failure) -> Result {
    if let receiver = current, receiver.pointee.error != nil { return resultOnError }
    do {
      return try body()
    } catch let error as Failure {
      throw error
    } catch {
      deliver(error, from: name)
      return resultOnError
    }
  }

  private static func deliver(_ error: any Error, from name: StaticString) {
    if let receiver = current {
      receiver.pointee.error = error
      return
    }
    // The description let C call this from a function that is not declared plain `throws`, or from another thread.
    let report =
      "caisson: the callback \(name) threw where nothing could receive the error: \(error). "
      + "Declare the function from which C calls it as plain `throws`.\n"
    var text = report
    text.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
