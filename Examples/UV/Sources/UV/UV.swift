import CaissonDescription

/// A loop, in memory that the program owns.
@CStruct("uv_loop_t", partial: true)
public struct LoopMemory<Space: AddressSpace> {
  /// The program's own.
  public var data: CPointer<CVoid, Space>? = nil
}

/// What all handles begin with.
@CStruct("uv_handle_t", partial: true)
public struct HandleMemory<Space: AddressSpace> {
  /// The program's own.
  public var data: CPointer<CVoid, Space>? = nil
}

/// A timer, in memory that the program owns. libuv has it from its start until it calls back that it is closed.
@CStruct("uv_timer_t", partial: true)
public struct TimerMemory<Space: AddressSpace> {
  /// The program's own.
  public var data: CPointer<CVoid, Space>? = nil
}

/// What other threads wake a loop up with, in memory that the program owns. libuv has it from its start until it calls back
/// that it is closed.
@CStruct("uv_async_t", partial: true)
public struct AsyncMemory<Space: AddressSpace> {
  /// The program's own.
  public var data: CPointer<CVoid, Space>? = nil
}

/// How long to run.
@CEnum("uv_run_mode")
public struct RunMode {
  /// Until nothing is left to wait for, or the loop is stopped.
  @C("UV_RUN_DEFAULT") public static let untilDone = RunMode(rawValue: 0)
  /// For one round, which waits.
  @C("UV_RUN_ONCE") public static let once = RunMode(rawValue: 1)
  /// For one round, which does not wait.
  @C("UV_RUN_NOWAIT") public static let withoutWaiting = RunMode(rawValue: 2)
}

/// Bindings to libuv: loops, timers, and wake-ups from other threads.
///
/// All is to be called on the loop's own thread, but for ``wake(_:)``.
@Bindings(headers: ["<uv.h>"], link: ["uv"])
public protocol UV: ForeignLibrary {
  typealias Loop = Pointer<LoopMemory<Space>>
  /// A handle of any kind.
  typealias Handle = Pointer<HandleMemory<Space>>
  typealias Timer = Pointer<TimerMemory<Space>>
  typealias Async = Pointer<AsyncMemory<Space>>
  typealias TimerCallback = ThrowingCallback<Timer, Void>
  typealias WakeCallback = ThrowingCallback<Async, Void>
  /// Not one that throws: after an error of another callback, it would not be run.
  typealias CloseCallback = Callback<Handle, Void>

  /// The version of the library: `1.44.2`.
  @C("uv_version_string")
  func version() throws(Failure) -> String

  /// An error's name: `EINVAL`.
  @C("uv_err_name")
  func name(ofError code: CInt) throws(Failure) -> String

  /// An error in words.
  @C("uv_strerror")
  func message(forError code: CInt) throws(Failure) -> String

  /// Makes a loop of memory that is to stay where it is.
  @C("uv_loop_init", status: CInt.self, failure: .negative)
  func start(_ loop: Loop) throws

  /// Ends a loop that has no handles any more.
  @C("uv_loop_close", status: CInt.self, failure: .negative)
  func end(_ loop: Loop) throws

  /// Runs a loop. What callbacks throw comes out here, once the loop has stopped.
  ///
  /// - Returns: 0 if nothing is left to wait for.
  @C("uv_run") @discardableResult
  func run(_ loop: Loop, _ mode: RunMode) throws -> CInt

  /// Has ``run(_:_:)`` return after this round.
  @C("uv_stop")
  func stop(_ loop: Loop) throws(Failure)

  /// Visits the handles of a loop.
  @C("uv_walk", contexts: ["visit": .after(.last)])
  func walk(_ loop: Loop, _ visit: (Handle) throws -> Void) throws

  /// Makes a timer of memory that is to stay where it is.
  @C("uv_timer_init", status: CInt.self, failure: .negative)
  func start(_ loop: Loop, _ timer: Timer) throws

  /// Starts a timer, and has it run another callback if it runs.
  ///
  /// - Parameters:
  ///   - timeout: how long to wait, in milliseconds.
  ///   - interval: how long to wait from then on, in milliseconds; 0 for once.
  @C("uv_timer_start", retains: ["callback"], status: CInt.self, failure: .negative)
  func start(
    _ timer: Timer, _ callback: TimerCallback, timeout: UInt64, interval: UInt64
  ) throws

  /// Stops a timer.
  @C("uv_timer_stop", status: CInt.self, failure: .negative)
  func stop(_ timer: Timer) throws

  /// Makes a handle of memory that is to stay where it is.
  @C("uv_async_init", retains: ["callback"], owner: "async", status: CInt.self, failure: .negative)
  func start(_ loop: Loop, _ async: Async, _ callback: WakeCallback) throws

  /// Has the handle's callback run soon, on the loop's thread; once, for several calls until then. Any thread may call this.
  @C("uv_async_send", status: CInt.self, failure: .negative)
  func wake(_ async: Async) throws

  /// What the program has put into a handle.
  @C("uv_handle_get_data")
  func data(of handle: ConstPointer<HandleMemory<Space>>) throws(Failure) -> Context

  /// Puts a pointer of the program's own into a handle.
  @C("uv_handle_set_data")
  func setData(of handle: Handle, _ data: Context) throws(Failure)

  /// Closes a handle: its callback is run no more, and the memory is libuv's until it calls back.
  @C("uv_close", releases: ["handle"], once: ["closed"])
  func close(_ handle: Handle, _ closed: CloseCallback) throws(Failure)
}
