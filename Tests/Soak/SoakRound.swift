import Caisson
import Fixtures

/// Calls of every kind into three libraries, each with a result that is known.
struct SoakRound<Lifetimes: LifetimeFixtures, Lending: LendingFixtures, Records: RecordFixtures> {
  /// A call had another result than it should have.
  struct Wrong: Error, CustomStringConvertible {
    let kind: String
    let line: Int
    let number: CInt
    var description: String { "round \(number): wrong result in the calls with \(kind), line \(line)" }
  }

  let lifetimes: Lifetimes
  let lending: Lending
  let records: Records
  /// Whether C keeps callbacks of each round for ever.
  let leaks: Bool
  /// The number of calls of C functions.
  private(set) var calls = 0
  /// The number of calls back from C.
  private(set) var callbacks = 0

  private var number: CInt = 0
  private let counter = Counter()

  init(_ lifetimes: Lifetimes, _ lending: Lending, _ records: Records, leaks: Bool) {
    self.leaks = leaks
    self.lifetimes = lifetimes
    self.lending = lending
    self.records = records
  }

  /// An object behind a context.
  private final class Counter {
    var count = 0
  }

  /// A round of calls; the number of the round is in what they pass.
  mutating func run() throws {
    number = number &+ 1 & 0xFFFF
    try strings()
    try structures()
    try arrays()
    try ownedMemory()
    try closures()
    try contexts()
    try keptCallbacks()
    try callbacksOfObjects()
    if leaks { try leak() }
  }

  /// Takes note of a call, whose result must be right.
  private mutating func check(_ isRight: Bool, _ kind: String = #function, line: Int = #line) throws {
    if !isRight { throw Wrong(kind: kind, line: line, number: number) }
    calls += 1
  }

  private mutating func strings() throws {
    try check(
      lending.upperCase("text \(number), and more than fits into a word")
        == "TEXT \(number), AND MORE THAN FITS INTO A WORD")
    try check(lending.longerText("short", "a longer text") == "a longer text")
    try check(lending.longText("\(number)", nil) == "\(number)")
    try check(lending.name(ofNumber: 2) == "two")
    try check(lending.upperCase("") == nil)
  }

  private mutating func structures() throws {
    try check(lending.change(Duo(a: number, b: 1)) == Duo(a: number + 1, b: 3))
    var pair = Duo(a: number, b: 2)
    try lending.move(&pair, by: 3)
    try check(pair == Duo(a: number + 3, b: 5))
    let big = Big(a: 10, b: 20, c: 30, d: CLong(number), e: 50)
    let changed = Big(a: 11, b: 22, c: 33, d: CLong(number) + 4, e: 55)
    try check(records.change(big) == changed)
    var copy = big
    try records.change(&copy)
    try check(copy == changed)
    let swap = Records.Callback { (big: Big) throws(Records.Failure) -> Big in
      Big(a: big.d, b: big.c, c: big.b, d: big.a, e: -big.e)
    }
    try check(records.map(swap, big) == Big(a: CLong(number), b: 30, c: 20, d: 10, e: -50))
    callbacks += 1
  }

  private mutating func arrays() throws {
    var values = [number, 1, 2, 3]
    try check(lending.sum(values) == CLong(number) + 6)
    try lending.double(&values)
    try check(values == [2 * number, 2, 4, 6])
    try check(lending.sum([Duo(a: number, b: 1), Duo(a: 2, b: 3)]) == CLong(number) + 6)
    try check(lending.sum([Tenths(1.5), Tenths(2.5)]) == 40)
  }

  private mutating func ownedMemory() throws {
    let first = try lifetimes.allocate(Item<Lifetimes.Space>(value: number))
    do {
      let second = try lifetimes.allocate(Item<Lifetimes.Space>(value: 2))
      let name = try lifetimes.allocate(string: "of \(number)")
      try first.borrow.store(name.borrow, to: \.name)
      try first.borrow.store(second.borrow, to: \.next)
      for index in 0..<2 {
        let value = try lifetimes.allocate(number + CInt(index))
        try first.borrow.field(\.numbers).element(index).store(value.borrow)
      }
    }
    try check(lifetimes.sum(first.borrow) == number + 2)
    try check(lifetimes.nameLength(first.borrow) == CInt("of \(number)".utf8.count))
    try check(lifetimes.sumNumbers(first.borrow) == 2 * number + 1)
    let numbers = try lifetimes.allocate(copying: [number, 4, 5])
    try check(lifetimes.sum(numbers.borrow, count: 3) == number + 9)
  }

  private mutating func closures() throws {
    var seen = 0
    let (number, sum) = (number, 3 * number)
    try check(
      lifetimes.compute(
        { value in
          seen += 1
          return value + number
        }, 0, times: 3) == sum)
    try check(lifetimes.computeThrowing({ $0 + 1 }, number, times: 2) == number + 2)
    do {
      _ = try lifetimes.computeThrowing({ _ in throw Wrong(kind: "closures", line: 0, number: number) }, 0, times: 5)
      try check(false)
    } catch let error as Wrong { try check(error.line == 0 && error.number == number && seen == 3) }
    callbacks += 6
  }

  private mutating func contexts() throws {
    let root = lifetimes.handle(for: counter)
    let before = counter.count
    let count = Lifetimes.ThrowingComputation { value, context in
      try Lifetimes.ObjectHandle<Counter>.object(behind: context).count += 1
      return value + 1
    }
    try check(lifetimes.compute(count, number, times: 2, context: root.context) == number + 2)
    try check(counter.count == before + 2)
    callbacks += 2
  }

  private mutating func keptCallbacks() throws {
    let (lifetimes, number) = (lifetimes, number)
    try lifetimes.keep(Lifetimes.SendableCallback { (value) throws(Lifetimes.Failure) in value + number })
    try check(lifetimes.runKeptComputation(1) == number + 1)
    try lifetimes.keep(
      Lifetimes.SharedComputation { (value, _) throws(Lifetimes.Failure) in value + number + 1 }, context: nil)
    try check(lifetimes.runKeptComputation(1) == number + 2)
    try lifetimes.keepOnce(Lifetimes.SendableCallback { (value) throws(Lifetimes.Failure) in value + number + 2 })
    try check(lifetimes.runKeptComputation(1) == number + 3)
    try lifetimes.keepOnce(
      Lifetimes.SharedComputation { (value, _) throws(Lifetimes.Failure) in value + number + 3 }, context: nil)
    try check(lifetimes.runKeptComputation(1) == number + 4)
    calls += 4
    callbacks += 4
  }

  private mutating func leak() throws {
    for addend in 1...10 as ClosedRange<CInt> {
      try lifetimes.keepForever(Lifetimes.SendableCallback { (value) throws(Lifetimes.Failure) in value + addend })
      calls += 1
    }
  }

  private mutating func callbacksOfObjects() throws {
    let caller = try lifetimes.allocate(Caller<Lifetimes.Space>())
    for addend in 1...2 as ClosedRange<CInt> {
      try lifetimes.set(caller.borrow, Lifetimes.Callback { (value) throws(Lifetimes.Failure) in value + addend })
      try check(lifetimes.run(caller.borrow, number) == number + addend)
    }
    try lifetimes.end(caller.borrow)
    calls += 3
    callbacks += 2
  }
}
