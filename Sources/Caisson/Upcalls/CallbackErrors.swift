internal import CCaisson

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
    let outcome = withUnsafeMutablePointer(to: &receiver) { receiver -> Swift.Result<Result, Failure> in
      caisson_set_error_receiver(receiver)
      defer { caisson_set_error_receiver(receiver.pointee.previous) }
      do throws(Failure) {
        return .success(try call())
      } catch {
        return .failure(error)
      }
    }
    // Where the call has failed as well, it has because of this.
    if let error = receiver.error { throw error }
    return try outcome.get()
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
    HostSpace.failure(ContractViolation(.unreceivedError("\(error)"), in: "\(name)"))
  }
}
