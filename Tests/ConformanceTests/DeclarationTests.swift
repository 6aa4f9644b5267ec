internal import Caisson
internal import CaissonDynamic
internal import Fixtures
internal import Foundation
internal import Testing

/// Every kind of declaration but plain functions, on every back end that runs C itself.
@Suite(.serialized) struct DeclarationTests {
  @Test(arguments: HostBackend.allCases)
  func variadicFunctionsAtStatedTypes(_ backend: HostBackend) throws {
    func run(_ library: some DeclarationFixtures) throws {
      #expect(try library.sum(0) == 0)
      #expect(try library.sum(3, 1, -20, 300) == 281)
      #expect(try library.sumPromoted(4, -1, 65535, true, -3) == 65532)
      #expect(try library.sumMixed("dldi", 0.5, 1 << 40, 0.25, 7) == Double(1 << 40) + 7.75)
      #expect(try library.sumMixed("spi", "four", Twin(a: 5, b: 6), -9) == 6000)
      var buffer = [CChar](repeating: 0, count: 20)
      #expect(try library.format(&buffer, "%d %.2f %s", -7, 0.5, "end") == 11)
      #expect(String(decoding: buffer.prefix(11).map { UInt8($0) }, as: UTF8.self) == "-7 0.50 end")
    }
    try run(backend.declarations())
  }

  @Test(arguments: HostBackend.allCases)
  func argumentsThatSwiftDoesNotSee(_ backend: HostBackend) throws {
    func run(_ library: some DeclarationFixtures) throws {
      #expect(try library.sumOfProducts([1, 2, 3], [4, 5, 6].span) == 96)
      #expect(try library.sumOfProducts([], [CInt]().span) == 0)
      #expect(try library.sumOfSizes([7]) == 2 * 1000 + 8 * 10 + 7 + 2)
      #expect(try library.difference(from: 3, to: 10) == 7)
      #expect(
        try library.countS(in: "süßes essen") == 4 && library.countS(in: "") == 0 && library.countS(in: nil) == -1)
      let subtract = try #require(try library.currentOperation.load())
      #expect(try library.apply(to: 30, subtract) == 70)
    }
    try run(backend.declarations())
  }

  @Test(arguments: HostBackend.allCases)
  func severalCallbacksWithOneContext(_ backend: HostBackend) throws {
    func run<Library: DeclarationFixtures>(_ library: Library) throws {
      let double = Library.Callback { (value: CInt) throws(Library.Failure) -> CInt in value * 2 }
      let next = Library.Callback { (value: CInt) throws(Library.Failure) -> CInt in value + 1 }
      #expect(try library.callIfThere(double, next, with: 5) == 11)
      #expect(try library.callIfThere(nil, next, with: 5) == 6)
      #expect(try library.callIfThere(double, nil, with: 5) == 10)
      #expect(try library.callIfThere(nil, nil, with: 5) == -5)
      #expect(try library.call({ $0 + 1 }, then: { $0 * 10 }, with: 4) == 50)
    }
    try run(backend.declarations())
  }

  @Test(arguments: HostBackend.allCases)
  func variablesAreReadAndWritten(_ backend: HostBackend) throws {
    func run(_ library: some DeclarationFixtures) throws {
      try library.counter.store(10)
      #expect(try library.counter.load() == 10)
      try library.counter.store(-3)
      #expect(try library.readCounter() == -3)
      #expect(try library.factor.load() == 1.5)
      #expect(try library.origin.load() == Twin(a: 3, b: 4))
      #expect(try library.table.element(4).load() == 5)
      #expect(try library.table.load().elements == [1, 2, 3, 4, 5])
      #expect(try library.title.load().string() == "fixtures")
      #expect(try library.runCurrent(7, 2) == 5)
      let operation = try library.currentOperation.load()
      try library.currentOperation.store(nil)
      #expect(try library.currentOperation.load() == nil)
      try library.currentOperation.store(operation)
      #expect(try library.runCurrent(9, 2) == 7)
    }
    try run(backend.declarations())
  }

  @Test(arguments: HostBackend.allCases)
  func aThreadHasItsOwnVariable(_ backend: HostBackend) throws {
    func run(_ library: some DeclarationFixtures) throws {
      try library.slot.store(7)
      #expect(try library.readSlot() == 7)
      try library.slot.store(8)
      #expect(try library.readSlot() == 8)
      nonisolated(unsafe) var seen: CInt?
      let lock = NSLock()
      let thread = Thread { lock.withLock { seen = try? library.slot.load() } }
      thread.start()
      while !thread.isFinished { usleep(1000) }
      #expect(lock.withLock { seen } == 7)
      try library.slot.store(7)
    }
    try run(backend.declarations())
  }

  @Test(arguments: HostBackend.allCases)
  func constants(_ backend: HostBackend) throws {
    func run(_ library: some DeclarationFixtures) {
      #expect(library.limit == 42)
      #expect(library.lowest == -7)
      #expect(library.highest == .max)
      #expect(library.ratio == 2.5)
      #expect(library.label == "a \"fixture\"")
      #expect(library.enumerated == 1 << 20)
      #expect(library.keepOperation.word == .max)
    }
    run(try backend.declarations())
  }

  @Test(arguments: HostBackend.allCases)
  func functionsThatMayBeMissing(_ backend: HostBackend) throws {
    func run(_ library: some DeclarationFixtures) throws {
      let present = try #require(library.presentFunction)
      #expect(try present(41) == 42)
      #expect(library.missingFunction == nil)
      // Its body is in the header, and its symbol nowhere.
      #expect(try library.inlineFunction?(42) == (backend == .static ? 21 : nil))
      // The name in the library that the header gives is known to C's compiler alone.
      #expect(try library.labelledFunction?() == (backend == .static ? 1 : 2))
      // One that is inline is there where it is compiled.
      if backend == .static { #expect(try library.plainInlineFunction?(42) == 43) }
    }
    try run(backend.declarations())
  }

  @Test(arguments: HostBackend.allCases)
  func failureIsThrownWithErrno(_ backend: HostBackend) throws {
    func run(_ library: some DeclarationFixtures) throws {
      #expect(try library.failNegative(3, ENOENT) == 3)
      let error = #expect(throws: CallFailure.self) { try library.failNegative(-1, ENOENT) }
      #expect(error?.errorNumber == ENOENT && error?.result == -1 && error?.function == "failNegative")
      #expect(error?.description == "failNegative failed: No such file or directory (errno 2)")
      try library.failNonzero(0, EIO)
      #expect(throws: CallFailure("failNonzero", result: 5 as CInt, errorNumber: EIO)) {
        try library.failNonzero(5, EIO)
      }
      try library.failZero(true, EIO)
      #expect(throws: CallFailure("failZero", result: false, errorNumber: EPERM)) { try library.failZero(false, EPERM) }
      let pointer = library.counter.cast(to: CVoid.self)
      #expect(try library.failNull(pointer, EIO) == pointer)
      #expect(throws: CallFailure("failNull", result: 0 as CInt, errorNumber: ENOMEM)) {
        try library.failNull(nil, ENOMEM)
      }
      #expect(try library.failOther(-1, EIO) == -1)
      let silent = #expect(throws: CallFailure.self) { try library.failOther(-2, 0) }
      #expect(silent?.description == "failOther failed: it returned -2")
    }
    try run(backend.declarations())
  }

  @Test(arguments: HostBackend.allCases)
  func callsThatBlockLeaveTheCooperativeThreads(_ backend: HostBackend) async throws {
    func run(_ library: some DeclarationFixtures) async throws {
      let own = try library.currentThread()
      let threads = try await withThrowingTaskGroup(of: CUnsignedLong.self) { group in
        for _ in 0..<32 { group.addTask { try await library.meet(32) } }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      // On the cooperative threads, of which there is one for each core, they would never meet.
      #expect(threads.count == 32 && !threads.contains(own) && !threads.contains(0))
      #expect(try await library.failLater(1, EIO) == 1)
      await #expect(throws: CallFailure("failLater", result: -4 as CInt, errorNumber: EIO)) {
        try await library.failLater(-4, EIO)
      }
    }
    try await run(backend.declarations())
  }

  @Test(arguments: HostBackend.allCases)
  func outParametersAreResults(_ backend: HostBackend) throws {
    func run(_ library: some DeclarationFixtures) throws {
      let (quotient, remainder) = try library.divide(17, by: 5)
      #expect(quotient == 3 && remainder == 2)
      let (rest, whole) = try library.remainder(17, by: 5)
      #expect(rest == 2 && whole == 3)
      #expect(throws: CallFailure.self) { try library.remainder(1, by: 0) }
      #expect(throws: CallFailure.self) { try library.divide(1, by: 0) }
      let tried = try library.tryDividing(1, by: 0)
      #expect(tried.status == -1 && tried.quotient == 0 && tried.remainder == 0)
      let parts = try library.split(-2.75)
      #expect(parts.whole == -2 && parts.fraction == -0.75)
      let object = try library.openObject("an object")
      #expect(try library.name(of: object.constant) == "an object")
      try library.close(object)
      #expect(throws: CallFailure("openObject", result: EINVAL, errorNumber: 0)) { try library.openObject("") }
      var (a, b): (CInt, CInt) = (1, 2)
      try library.increment(&a)
      try library.swap(&a, &b)
      #expect(a == 2 && b == 2)
      try library.increment(&a)
      try library.swap(&a, &b)
      #expect(a == 2 && b == 3)
      var limit = Limit.number
      try library.increment(&limit)
      #expect(limit == Limit(rawValue: 43))
      var pair = Twin(a: 1, b: -1)
      try library.move(&pair, by: 10)
      #expect(pair == Twin(a: 11, b: 9))
    }
    try run(backend.declarations())
  }

  @Test(arguments: HostBackend.allCases)
  func buffersGoWithTheirCounts(_ backend: HostBackend) throws {
    func run(_ library: some DeclarationFixtures) throws {
      #expect(try library.sum([CInt]()) == 0)
      #expect(try library.sum([1, 2, .max]) == CLong(CInt.max) + 3)
      let values: [CInt] = [4, 5, 6]
      #expect(try library.sum(span: values.span.extracting(1..<3)) == 11)
      var bytes = [UInt8](repeating: 0, count: 5)
      var span = bytes.mutableSpan
      var raw = span.mutableBytes
      #expect(try library.fill(&raw, with: 0xAB) == 5)
      #expect(bytes == [UInt8](repeating: 0xAB, count: 5))
      var doubled: [CInt] = [1, -2, 3]
      try library.double(&doubled)
      #expect(doubled == [2, -4, 6])
      var doubledSpan = doubled.mutableSpan
      try library.double(span: &doubledSpan)
      #expect(doubled == [4, -8, 12])
      #expect(try library.checksum([]) == 1)
      #expect(try library.checksum([1, 2]) == (31 + 1) * 31 + 2)
      #expect(try library.sum([Twin(a: 2, b: 3), Twin(a: -4, b: 5)]) == -14)
      #expect(try library.sum([Twin](repeating: Twin(a: 1, b: 1), count: 255)) == 255)
    }
    try run(backend.declarations())
  }

  @Test func aCountThatDoesNotFitIsNotCut() async {
    await #expect(processExitsWith: .failure) {
      _ = DeclarationFixturesStatic().sum([Twin](repeating: Twin(a: 1, b: 1), count: 256))
    }
    await #expect(processExitsWith: .failure) {
      _ = try DeclarationFixturesLinked(Dynamic()).sum([Twin](repeating: Twin(a: 1, b: 1), count: 256))
    }
  }

  @Test(arguments: HostBackend.allCases)
  func callbacksLiveOnWhereCRefuses(_ backend: HostBackend) throws {
    final class Canary {}
    func run<Library: DeclarationFixtures>(_ library: Library) throws {
      let keeper = try library.makeKeeper()
      var seen: [CInt] = []
      weak var first: Canary?
      do {
        let canary = Canary()
        first = canary
        let body = Library.Body { (value: CInt) throws(Library.Failure) -> Void in
          withExtendedLifetime(canary) { seen.append(value) }
        }
        try library.set(keeper, body, refuses: 0)
      }
      // Refused, the one before stays.
      #expect(throws: CallFailure.self) {
        try library.set(keeper, Library.Body { (_: CInt) throws(Library.Failure) -> Void in }, refuses: 1)
      }
      try library.fire(keeper, 1)
      // Refused, the object stays, and its callback with it.
      #expect(throws: CallFailure.self) { try library.close(keeper, refuses: 1) }
      #expect(first != nil)
      try library.fire(keeper, 2)
      #expect(seen == [1, 2])
      try library.close(keeper, refuses: 0)
      #expect(first == nil)
    }
    try run(backend.declarations())
  }

  @Test(arguments: HostBackend.allCases)
  func stringsAreCopiedAndFreed(_ backend: HostBackend) throws {
    func run(_ library: some DeclarationFixtures) throws {
      let before = try library.textsAlive()
      #expect(try library.upperCase("text") == "TEXT")
      #expect(try library.upperCase("") == nil)
      #expect(try library.textsAlive() == before)
      #expect(try library.name(ofNumber: 1) == "one")
      #expect(try library.name(ofNumber: 3) == nil)
      #expect(try library.knownName(ofNumber: 2) == "two")
      #expect(throws: CallFailure.self) { try library.knownName(ofNumber: 3) }
    }
    try run(backend.declarations())
  }

  @Test(arguments: HostBackend.allCases)
  func viewsConvertBothWays(_ backend: HostBackend) throws {
    func run(_ library: some DeclarationFixtures) throws {
      #expect(try library.warm(Celsius(degrees: 20.5)) == Celsius(degrees: 21.5))
      #expect(try library.thaw(Celsius(degrees: 0)).rawValue.degrees == 1)
      let violation = #expect(throws: ContractViolation.self) { try library.thaw(Celsius(degrees: -10)) }
      #expect(violation?.description.contains("the result of thaw is not a value of 'Thawed'") == true)
    }
    try run(backend.declarations())
  }

  @Test(arguments: HostBackend.allCases)
  func typesOfTheStandardHeaders(_ backend: HostBackend) throws {
    func run(_ library: some DeclarationFixtures) throws {
      #expect(try library.later(1 << 40, by: 60) == (1 << 40) + 60)
      #expect(try library.moved(-5, by: 1 << 50) == (1 << 50) - 5)
      #expect(try library.with(0o644, 0o111) == 0o755)
      #expect(try library.next(CProcessID(-2)) == -1)
      #expect(try library.nextWide(0x10FFFF) == 0x110000)
      #expect(try library.next16(0xFFFE) == 0xFFFF)
      #expect(try library.next32(0xFFFF_FFFE) == 0xFFFF_FFFF)
      #expect(try library.nextInteger(-1) == 0)
      #expect(try library.nextUnsigned(.max - 1) == .max)
      #expect(try library.nextDifference(.min) == .min + 1)
      #expect(try library.nextMaximal(CIntMax.min) == .min + 1)
      #expect(try library.nextMaximal(CUnsignedIntMax.max - 1) == .max)
      #expect(try library.nextLength(9) == 10)
    }
    try run(backend.declarations())
  }

  @Test func functionsWithoutSymbolNeedTheStaticBackEnd() throws {
    let library = InlineFixturesStatic()
    #expect(library.half(of: -9) == -4)
    #expect(library.larger(3, 4) == 4 && library.larger(2.5, -1) == 2.5)
    #expect(library.scaled(3) == 7.5)
    let error = #expect(throws: LinkError.self) { try InlineFixturesLinked(Dynamic()) }
    let text = try #require(error?.description)
    #expect(text.contains("half: no symbol 'half_of' in the program"))
    #expect(
      text.contains("larger: 'LARGER' is a macro, which only the static back end can call"))
  }
}
