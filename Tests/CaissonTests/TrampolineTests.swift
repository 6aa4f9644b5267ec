internal import Caisson
internal import Foundation
internal import Synchronization
internal import Testing

@Suite struct TrampolineTests {
  private typealias Add = ForeignCallback<Never, Int32, Double, Int32>

  private final class Canary {}

  private let entry: @convention(c) (Int32, Double) -> Int32 = { a0, a1 in
    Add._enter(_Trampoline.current(), "add(body:)") { callback, c in
      callback(c.argument(a0), c.argument(a1))
    }
  }

  private func trampoline(_ body: @escaping (Int32, Double) -> Int32) -> _Trampoline {
    _Trampoline(Add(body), name: "add(body:)", entry: unsafeBitCast(entry, to: UnsafeRawPointer.self))
  }

  private func call(_ trampoline: _Trampoline, _ a: Int32, _ b: Double) -> Int32 {
    let function = unsafeBitCast(trampoline.address, to: (@convention(c) (Int32, Double) -> Int32).self)
    return function(a, b)
  }

  @Test func eachTrampolineFindsItsOwnClosure() {
    let trampolines = (0..<100).map { (index: Int32) in trampoline { $0 + Int32($1) + index } }
    for (index, trampoline) in trampolines.enumerated() {
      #expect(call(trampoline, 1, 2) == 3 + Int32(index))
    }
  }

  @Test func trampolinesCallEachOther() {
    let inner = trampoline { $0 + Int32($1) }
    let outer = trampoline { a, b in self.call(inner, a, b) * 10 + self.call(inner, 1, 1) }
    #expect(call(outer, 1, 2) == 32)
  }

  @Test func closureLivesAsLongAsItsTrampoline() {
    weak var canary: Canary?
    do {
      let object = Canary()
      canary = object
      let trampoline = trampoline { a, _ in withExtendedLifetime(object) { a } }
      #expect(canary != nil)
      #expect(call(trampoline, 7, 0) == 7)
    }
    #expect(canary == nil)
  }

  @Test func aMillionInARowAreNotTooMany() {
    for index in 0..<1_000_000 {
      let trampoline = trampoline { a, _ in a }
      if index % 100_000 == 0 { #expect(call(trampoline, 5, 0) == 5) }
    }
  }

  /// More at one time than are written in advance.
  @Test func thePoolGrows() {
    let trampolines = (0..<20_000).map { (index: Int32) in trampoline { $0 + Int32($1) + index } }
    #expect(Set(trampolines.map(\.address)).count == trampolines.count)
    for (index, trampoline) in trampolines.enumerated() where call(trampoline, 1, 2) != 3 + Int32(index) {
      Issue.record("trampoline \(index) found another closure")
    }
  }

  @Test func addedTrampolinesCannotBeWritten() throws {
    let trampolines = (0..<10_000).map { (index: Int32) in trampoline { a, _ in a + index } }
    let file = try #require(FileHandle(forReadingAtPath: "/proc/self/maps"))
    let maps = String(decoding: try file.readToEnd() ?? Data(), as: UTF8.self)
    let code = maps.split(separator: "\n").filter { $0.contains("memfd:caisson-trampolines") }
    #expect(!code.isEmpty && code.allSatisfy { $0.contains(" r-xp ") }, "\(code)")
    keepAlive(trampolines)
  }

  @Test func trampolinesAreCalledFromSeveralThreads() async {
    let sums = await withTaskGroup(of: Int32.self) { group in
      for index in 0..<8 {
        group.addTask {
          let trampoline = trampoline { $0 + Int32($1) + Int32(index) }
          return (0..<10_000).reduce(0) { sum, _ in sum &+ call(trampoline, 1, 1) }
        }
      }
      var sums: [Int32] = []
      for await sum in group { sums.append(sum) }
      return sums
    }
    #expect(sums.sorted() == (0..<8).map { 10_000 * (2 + Int32($0)) })
  }

  /// A callback and its trampoline end with the last call, whoever ends them meanwhile.
  @Test func callbackThatExpiresWhileRunningIsReleasedAfterwards() {
    weak var canary: Canary?
    var running: _Trampoline?
    func expireWhileRunning() -> Int32 {
      let object = Canary()
      canary = object
      running = trampoline { depth, _ in
        if depth > 0, let running { return 1 + self.call(running, depth - 1, 0) }
        running = nil
        let isAlive = canary != nil
        return withExtendedLifetime(object) { isAlive ? 10 : -100 }
      }
      return running.map { call($0, 3, 0) } ?? 0
    }
    #expect(expireWhileRunning() == 13)
    #expect(canary == nil)
  }

  /// A call that comes while another thread ends the callback is whole, or reported.
  @Test func aCallDuringTheEndIsReported() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      typealias Callback = ForeignCallback<Never, Int32, Int32>
      let entry: @convention(c) (Int32) -> Int32 = { a0 in
        Callback._enter(_Trampoline.current(), "run(body:)") { $0($1.argument(a0)) }
      }
      func make(_ index: Int32) -> _Trampoline {
        let box = NSNumber(value: index)
        return _Trampoline(
          Callback { $0 + box.int32Value - index }, name: "run(body:)",
          entry: unsafeBitCast(entry, to: UnsafeRawPointer.self))
      }
      var trampoline = make(0)
      let address = SharedAddress(trampoline.address)
      Thread.detachNewThread {
        while true {
          let function = unsafeBitCast(address.pointer, to: (@convention(c) (Int32) -> Int32).self)
          guard function(1) == 1 else { exit(EXIT_SUCCESS) }
        }
      }
      for index in 1..<1_000_000 {
        let next = make(Int32(index))
        address.pointer = next.address
        trampoline = next
      }
      keepAlive(trampoline)
    }
    let report = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(report.contains("C called the callback run(body:) after it had expired"), "\(report)")
  }

  @Test func aCallAfterTheEndIsReported() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      typealias Callback = ForeignCallback<Never, Int32, Void>
      let entry: @convention(c) (Int32) -> Void = { a0 in
        Callback._enter(_Trampoline.current(), "run(body:)") { $0($1.argument(a0)) }
      }
      var trampoline: _Trampoline? = _Trampoline(
        Callback { _ in }, name: "run(body:)", entry: unsafeBitCast(entry, to: UnsafeRawPointer.self))
      let address = trampoline?.address
      trampoline = nil
      unsafeBitCast(address, to: (@convention(c) (Int32) -> Void).self)(1)
    }
    let report = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(report.contains("C called the callback run(body:) after it had expired"), "\(report)")
  }
}

/// A C variable that holds a function pointer.
private final class SharedAddress: Sendable {
  private let word: Atomic<UInt>

  init(_ pointer: UnsafeMutableRawPointer) { word = Atomic(UInt(bitPattern: pointer)) }

  var pointer: UnsafeMutableRawPointer? {
    get { UnsafeMutableRawPointer(bitPattern: word.load(ordering: .acquiring)) }
    set { word.store(UInt(bitPattern: newValue), ordering: .releasing) }
  }
}
