import CaissonDescription

/// A loop, in memory that the program owns.
@CStruct("uv_loop_t", partial: true)
public struct LoopMemory<Space: AddressSpace> {
  /// The program's own data.
  public var data: RawPointer? = nil
}

/// The common beginning of all handles.
@CStruct("uv_handle_t", partial: true)
public struct HandleMemory<Space: AddressSpace> {
  /// The program's own data.
  public var data: RawPointer? = nil
}

/// A timer, in memory that the program owns and libuv uses from initialization until its close callback.
@CStruct("uv_timer_t", partial: true)
public struct TimerMemory<Space: AddressSpace> {
  /// The program's own data.
  public var data: RawPointer? = nil
}

/// A handle with which other threads wake up a loop, in memory that the program owns and libuv uses from initialization
/// until its close callback.
@CStruct("uv_async_t", partial: true)
public struct AsyncMemory<Space: AddressSpace> {
  /// The program's own data.
  public var data: RawPointer? = nil
}

/// The mode in which a loop runs.
@CEnum("uv_run_mode")
public struct RunMode {
  /// Until nothing is left to wait for, or the loop is stopped.
  @CEnumerator("UV_RUN_DEFAULT") public static let untilDone = RunMode(rawValue: 0)
  /// For one iteration, which waits.
  @CEnumerator("UV_RUN_ONCE") public static let once = RunMode(rawValue: 1)
  /// For one iteration, which does not wait.
  @CEnumerator("UV_RUN_NOWAIT") public static let withoutWaiting = RunMode(rawValue: 2)
}

/// Bindings to libuv: loops, timers, and wake-ups from other threads.
///
/// All functions except ``wake(_:)`` must be called on the loop's own thread.
@Bindings(headers: ["<uv.h>"], link: ["uv"])
public protocol UV: ForeignLibrary {
  typealias Loop = Pointer<LoopMemory<Space>>
  /// A handle of any kind.
  typealias Handle = Pointer<HandleMemory<Space>>
  typealias Timer = Pointer<TimerMemory<Space>>
  typealias Async = Pointer<AsyncMemory<Space>>
  typealias TimerCallback = ThrowingCallback<Timer, Void>
  typealias WakeCallback = ThrowingCallback<Async, Void>
  /// Not a throwing callback, because it would not run after an error in another callback.
  typealias CloseCallback = Callback<Handle, Void>

  /// Returns the version of the library: `1.44.2`.
  @C("uv_version_string")
  func version() throws(Failure) -> String

  /// Returns the name of an error: `EINVAL`.
  @C("uv_err_name")
  func name(ofError code: CInt) throws(Failure) -> String

  /// Returns the message for an error.
  @C("uv_strerror")
  func message(forError code: CInt) throws(Failure) -> String

  /// Initializes a loop in memory that keeps its address.
  @C("uv_loop_init", status: CInt.self, failure: .negative)
  func start(_ loop: Loop) throws

  /// Closes a loop that has no handles.
  @C("uv_loop_close", status: CInt.self, failure: .negative)
  func end(_ loop: Loop) throws

  /// Runs a loop, and throws the errors of callbacks when it has stopped.
  ///
  /// - Returns: 0 if nothing is left to wait for.
  @C("uv_run") @discardableResult
  func run(_ loop: Loop, _ mode: RunMode) throws -> CInt

  /// Makes ``run(_:_:)`` return after this iteration.
  @C("uv_stop")
  func stop(_ loop: Loop) throws(Failure)

  /// Visits the handles of a loop.
  @C("uv_walk", arguments: ["loop", "visit", .context("visit", .last)])
  func walk(_ loop: Loop, _ visit: (Handle) throws -> Void) throws

  /// Initializes a timer in memory that keeps its address.
  @C("uv_timer_init", status: CInt.self, failure: .negative)
  func start(_ loop: Loop, _ timer: Timer) throws

  /// Starts a timer; if it is running, replaces its callback.
  ///
  /// - Parameters:
  ///   - timeout: the time until the first event, in milliseconds.
  ///   - interval: the time between events, in milliseconds; 0 for a single event.
  @C("uv_timer_start", lifetimes: ["callback": .retained], status: CInt.self, failure: .negative)
  func start(
    _ timer: Timer, _ callback: TimerCallback, timeout: UInt64, interval: UInt64
  ) throws

  /// Stops a timer.
  @C("uv_timer_stop", status: CInt.self, failure: .negative)
  func stop(_ timer: Timer) throws

  /// Initializes a handle in memory that keeps its address.
  @C("uv_async_init", lifetimes: ["callback": .retained(by: "async")], status: CInt.self, failure: .negative)
  func start(_ loop: Loop, _ async: Async, _ callback: WakeCallback) throws

  /// Runs the handle's callback soon, on the loop's thread, once for several calls; may be called on any thread.
  @C("uv_async_send", status: CInt.self, failure: .negative)
  func wake(_ async: Async) throws

  /// Returns the program's data of a handle.
  @C("uv_handle_get_data")
  func data(of handle: ConstPointer<HandleMemory<Space>>) throws(Failure) -> Context

  /// Sets the program's data of a handle.
  @C("uv_handle_set_data")
  func setData(of handle: Handle, _ data: Context) throws(Failure)

  /// Closes a handle: its callback does not run again, and libuv uses the memory until the close callback.
  @C("uv_close", lifetimes: ["handle": .released, "closed": .once])
  func close(_ handle: Handle, _ closed: CloseCallback) throws(Failure)
}
