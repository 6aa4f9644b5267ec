public import CCaisson

/// A C function pointer behind which a Swift object stands: for generated code.
///
/// The functions are written in advance, so that no memory is ever both writable and executable; each notes which one
/// of them C called, and goes on to a function of the callback's signature, which finds the object through
/// ``current()``. While the trampoline lives, C may call it; a call after that ends the program with a report of the
/// declaration, for as long as the trampoline is not needed again: the one that expired first is reused first.
public final class Trampoline {
  /// The function pointer.
  public let address: UnsafeMutableRawPointer

  private let index: Int

  /// Takes a trampoline from the pool.
  ///
  /// - Parameters:
  ///   - object: what C's call is to find; kept alive.
  ///   - name: the declaration, for reports.
  ///   - entry: the function that C's call goes to, of the callback's own C type.
  ///   - body: the Swift function that `entry` goes on to, where that one is C.
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
    // A call that is running lets go of both when it ends.
    guard let object = caisson_expire_trampoline(index) else { return }
    TrampolinePool.shared.give(back: index)
    Unmanaged<AnyObject>.fromOpaque(object).release()
  }

  /// The callback behind the trampoline that C called: to be asked for first thing by its entry.
  @inlinable
  @inline(__always)
  public static func current() -> CalledCallback { CalledCallback(caisson_current_callback()) }
}

/// Which trampolines are free. The one that was freed first is taken first, and not before there are many, so that a late call of C's finds an
/// expired one for as long as possible.
final class TrampolinePool: Sendable {
  static let shared = TrampolinePool()

  /// How many that have expired are left alone.
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
      // A late call finds an expired one for as long as there are others to take.
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
