import CaissonDescription

@COpaque("struct timer")
public enum Timer {}

@Bindings(headers: ["\"case.h\""])
public protocol Callbacks: ForeignLibrary {
  /// During the call: a closure that does not escape.
  @C("apply", arguments: ["body", "value", .context("body", .last)])
  func apply(_ body: (CInt) -> CInt, _ value: CInt) throws(Failure) -> CInt

  /// During the call: a callback that may throw.
  @C("apply", onError: ["body": -1])
  func apply(_ body: ThrowingCallback<CInt, Context, CInt>, _ value: CInt, context: Context) throws -> CInt

  /// Retained by the timer, until it is replaced or the timer is released.
  @C("set_handler", arguments: ["timer", "handler", .context("handler", .last)], lifetimes: ["handler": .retained])
  func setHandler(_ timer: Pointer<Timer>, _ handler: Callback<Pointer<Timer>, Void>?) throws(Failure)

  @C("end_timer", lifetimes: ["timer": .released]) func end(_ timer: Pointer<Timer>) throws(Failure)

  /// Called once.
  @C("run_later", arguments: ["body", .context("body", .last)], lifetimes: ["body": .once])
  func runLater(_ body: SendableCallback<Void>) throws(Failure)

  /// Permanent.
  @C("at_exit", lifetimes: ["body": .permanent])
  func atExit(_ body: SendableCallback<Void>) throws(Failure)
}
