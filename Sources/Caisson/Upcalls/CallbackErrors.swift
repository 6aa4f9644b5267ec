internal import CCaisson

/// Delivers errors from callbacks to the call that entered C, without unwinding C's frames.
///
/// A function that is declared plain `throws` installs a receiver on its thread for the duration of the call. If a
/// callback throws, the error is stored in the receiver, C gets the described result, and the function throws the error
/// when C has returned. Until then, throwing callbacks of the same call do not run again: as after any throw, the code
/// that follows is skipped.
@_documentation(visibility: internal)
public enum _CallbackErrors {
  fileprivate struct Receiver {
    let previous: UnsafeMutableRawPointer?
    var error: (any Error)?
  }

  private static var current: UnsafeMutablePointer<Receiver>? {
    caisson_get_error_receiver()?.assumingMemoryBound(to: Receiver.self)
  }

  /// Enters C through `call`, and throws the error that a callback threw on this thread meanwhile.
  public static func receiving<Result, Failure: Error>(
    _ call: () throws(Failure) -> Result
  ) throws -> Result {
    var receiver = Receiver(previous: caisson_get_error_receiver())
    let outcome = withUnsafeMutablePointer(to: &receiver) { receiver -> Swift.Result<Result, Failure> in
      caisson_set_error_receiver(receiver)
      defer { caisson_set_error_receiver(receiver.pointee.previous) }
      do throws(Failure) {
        return .success(try call())
      } catch {
        return .failure(error)
      }
    }
    // If the call failed too, the callback's error is the cause.
    if let error = receiver.error { throw error }
    return try outcome.get()
  }

  /// Runs a callback's body; its error goes to the receiver, and C gets `resultOnError`.
  ///
  /// - Parameters:
  ///   - name: the declaration, for messages.
  ///   - failure: the address space's failure.
  ///   - resultOnError: the result for C if the body throws.
  ///   - body: the callback's body.
  /// - Returns: the body's result, or `resultOnError`.
  /// - Throws: the address space's own failure, which the linker takes out of the call.
  package static func catching<Result, Failure: Error>(
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
    // C called this from a function that is not declared plain `throws`, or on another thread.
    HostSpace.failure(ContractViolation(.unreceivedError("\(error)"), in: "\(name)"))
  }
}
