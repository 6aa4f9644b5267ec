import CaissonDescription

@COpaque("struct timer")
public enum Timer {}

@Bindings(headers: ["\"case.h\""])
public protocol Callbacks: ForeignLibrary {
  /// During the call: a closure that does not escape.
  @C("apply", contexts: ["body": .at(2, .last)])
  func apply(_ body: (CInt) -> CInt, _ value: CInt) throws(Failure) -> CInt

  /// During the call: a callback that may throw.
  @C("apply", onError: ["body": -1])
  func apply(_ body: ThrowingCallback<CInt, Context, CInt>, _ value: CInt, context: Context) throws -> CInt

  /// Retained by the timer, until it is replaced or the timer is released.
  @C("set_handler", retains: ["handler"], contexts: ["handler": .after(.last)])
  func setHandler(_ timer: Pointer<Timer>, _ handler: Callback<Pointer<Timer>, Void>?) throws(Failure)

  @C("end_timer", releases: ["timer"]) func end(_ timer: Pointer<Timer>) throws(Failure)

  /// Called once.
  @C("run_later", once: ["body"], contexts: ["body": .after(.last)])
  func runLater(_ body: SendableCallback<Void>) throws(Failure)

  /// Permanent.
  @C("at_exit", forever: ["body"]) func atExit(_ body: SendableCallback<Void>) throws(Failure)
}
