public import CCaisson

/// A C function pointer backed by a Swift object, for generated code.
///
/// The functions are compiled in advance, so that no memory is ever both writable and executable. Each records which
/// one C called and jumps to a function of the callback's signature, which finds the object through ``current()``. C
/// may call the trampoline while it lives. A later call ends the program with a report that names the declaration,
/// until the trampoline is reused; the one that expired first is reused first.
@_documentation(visibility: internal)
public final class _Trampoline {
  /// The function pointer.
  public let address: UnsafeMutableRawPointer

  private let index: Int

  /// Takes a trampoline from the pool.
  ///
  /// - Parameters:
  ///   - object: the object that calls from C find; it is retained.
  ///   - name: the declaration, for messages.
  ///   - entry: the function that the trampoline jumps to, of the callback's own C type.
  ///   - body: the Swift function that `entry` calls, if `entry` is written in C.
  public init(_ object: AnyObject, name: StaticString, entry: UnsafeRawPointer, body: UnsafeRawPointer? = nil) {
    guard let index = TrampolinePool.shared.take() else {
      HostSpace.failure(ContractViolation(.tooManyCallbacks, in: "\(name)"))
    }
    self.index = index
    address = caisson_bind_trampoline(
      index, Unmanaged.passRetained(object).toOpaque(), entry,
      UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self), body)
  }

  deinit {
    // If a call is running, it releases both when it ends.
    guard let object = caisson_expire_trampoline(index) else { return }
    TrampolinePool.shared.give(back: index)
    Unmanaged<AnyObject>.fromOpaque(object).release()
  }

  /// Returns the callback whose trampoline C called; the entry must call this before doing anything else.
  @inlinable
  @inline(__always)
  public static func current() -> _CalledCallback { _CalledCallback(caisson_current_callback()) }
}

/// The free trampolines.
///
/// They are reused in the order in which they were freed, and only once there are many of them, so that a late call
/// from C finds an expired one for as long as possible.
final class TrampolinePool: Sendable {
  static let shared = TrampolinePool()

  /// The number of expired trampolines that are not reused yet.
  private static let expiredCount = 1024

  private struct State {
    var untouched = 0
    var count = Int(CAISSON_TRAMPOLINES)
    var freed: [Int] = []
    var firstFreed = 0
  }

  private let state = Locked(State())

  func take() -> Int? {
    state.withLock { state in
      // Prefer new trampolines to expired ones, so that late calls are detected.
      if state.untouched == state.count, state.freed.count - state.firstFreed < Self.expiredCount {
        state.count += caisson_add_trampolines()
      }
      if state.untouched < state.count {
        defer { state.untouched += 1 }
        return state.untouched
      }
      guard state.firstFreed < state.freed.count else { return nil }
      defer { state.firstFreed += 1 }
      return state.freed[state.firstFreed]
    }
  }

  func give(back index: Int) {
    state.withLock { state in
      if state.firstFreed > 1024 {
        state.freed.removeFirst(state.firstFreed)
        state.firstFreed = 0
      }
      state.freed.append(index)
    }
  }
}
