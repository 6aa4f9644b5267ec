internal import ArenaLinker
internal import Caisson
internal import CaissonDynamic
internal import CaissonTracing
internal import Fixtures
internal import Testing

/// Memory that is lent to C for the duration of a call, on every back end: in place, or as a copy in an arena.
@Suite struct LendingTests {
  private func onEach(_ body: (any LendingFixtures) throws -> Void) throws {
    let arena = try FakeLending.linker()
    let before = arena.blockCount
    for library in [
      LendingFixturesStatic(), try LendingFixturesLinked(Dynamic()),
      try LendingFixturesLinked(Traced(Dynamic()) { _ in }), try LendingFixturesLinked(arena),
    ] as [any LendingFixtures] {
      try body(library)
    }
    #expect(arena.blockCount == before, "what was lent is given back")
  }

  @Test func arrays() throws {
    func run(_ library: some LendingFixtures) throws {
      #expect(try library.sum([] as [CInt]) == 0)
      #expect(try library.sum([1, -2, 30] as [CInt]) == 29)
      #expect(try library.sum([Tenths(0.5), Tenths(-0.2)]) == 3)
      #expect(try library.checksum([1, 2]) == (31 + 1) * 31 + 2)
      #expect(try library.sum([Duo(a: 2, b: 3), Duo(a: -4, b: 5)]) == -14)
    }
    try onEach { try run($0) }
  }

  @Test func spans() throws {
    func run(_ library: some LendingFixtures) throws {
      let values: [CInt] = [4, 5, 6]
      #expect(try library.sum(span: values.span.extracting(1..<3)) == 11)
      var bytes = [UInt8](repeating: 0, count: 5)
      var span = bytes.mutableSpan
      var raw = span.mutableBytes
      #expect(try library.fill(&raw, with: 0xAB) == 5)
      #expect(bytes == [UInt8](repeating: 0xAB, count: 5))
    }
    try onEach { try run($0) }
  }

  /// C's `bool` may hold any byte, Swift's may not.
  @Test func boolsWrittenByCAreReadBack() {
    var values = [false, true, false]
    var span = values.mutableSpan
    HostLender()._withMutableBuffer(&span, "values") { $0.copyBytes(from: [2, 0, 255]) }
    #expect(values == [true, false, true])
  }

  @Test func valuesWrittenByCAreReadBack() throws {
    func run(_ library: some LendingFixtures) throws {
      var numbers: [CInt] = [1, -2, 3]
      try library.double(&numbers)
      #expect(numbers == [2, -4, 6])
      var tenths = [Tenths(0.5), Tenths(-1)]
      try library.double(&tenths)
      #expect(tenths == [Tenths(1), Tenths(-2)])
      var number: CInt = .min
      try library.increment(&number)
      #expect(number == CInt.min + 1)
      var view = Tenths(1)
      try library.increment(&view)
      #expect(view == Tenths(1.1))
      var duo = Duo(a: 1, b: -1)
      try library.move(&duo, by: 10)
      #expect(duo == Duo(a: 11, b: 9))
      #expect(try library.change(duo) == Duo(a: 12, b: 11))
    }
    try onEach { try run($0) }
  }

  @Test func resultsThroughPointersAndFailure() throws {
    func run(_ library: some LendingFixtures) throws {
      let (quotient, remainder) = try library.divide(-17, by: 5)
      #expect(quotient == -3 && remainder == -2)
      #expect(throws: CallFailure("divide", result: -1 as CInt, errorNumber: 0)) { try library.divide(1, by: 0) }
      #expect(try library.failNegative(3, 2) == 3)
      #expect(throws: CallFailure("failNegative", result: -1 as CInt, errorNumber: 2)) {
        try library.failNegative(-1, 2)
      }
    }
    try onEach { try run($0) }
  }

  @Test func strings() throws {
    func run(_ library: some LendingFixtures) throws {
      #expect(try library.upperCase("text") == "TEXT")
      #expect(try library.upperCase("") == nil)
      #expect(throws: CallFailure.self) { try library.name(ofNumber: 3) }
    }
    try onEach { try run($0) }
  }

  /// C's result points into what was lent: it is copied before that is taken back.
  @Test func stringsThatPointIntoArguments() throws {
    func run(_ library: some LendingFixtures) throws {
      let long = String(repeating: "long ", count: 100)
      #expect(try library.longerText("a", "bc") == "bc")
      #expect(try library.longerText("a", long) == long)
      #expect(try library.longerText(nil, "") == "")
      #expect(try library.longerText(nil, nil) == nil)
      #expect(try library.longText(long, "x") == long)
      #expect(throws: CallFailure.self) { try library.longText(nil, nil) }
    }
    try onEach { try run($0) }
  }

  @Test func viewsOfStrings() throws {
    func run(_ library: some LendingFixtures) throws {
      let (a, long) = (try #require(Word(rawValue: "a")), try #require(Word(rawValue: "long")))
      #expect(try library.longerWord(a, long) == long)
      #expect(try library.longerWord(a, nil) == a)
      #expect(try library.longWord(nil, a) == a)
      #expect(throws: CallFailure.self) { try library.longWord(nil, nil) }
      #expect(try library.upperCase(word: long) == Word(rawValue: "LONG"))
      #expect(try library.upperCase(word: try #require(Word(rawValue: ""))) == nil)
      #expect(try library.wordIfLonger(a, "") == a)
      #expect(throws: ContractViolation(.embeddedNUL, in: "wordIfLonger(a:)")) {
        try library.wordIfLonger(try #require(Word(rawValue: "a\0b")), "")
      }
      #expect(throws: ContractViolation(.unknownValue("Word"), in: "the result of wordIfLonger")) {
        try library.wordIfLonger(a, "two words")
      }
    }
    try onEach { try run($0) }
  }

  @Test func variablesConstantsAndMissingFunctions() throws {
    func run(_ library: some LendingFixtures) throws {
      let before = try library.counter.load()
      try library.counter.store(-5)
      #expect(try library.counter.load() == -5)
      try library.counter.store(before)
      #expect(library.limit == 42)
      #expect(library.missingFunction == nil)
    }
    try onEach { try run($0) }
  }

  @Test func hostMemoryIsNotCopied() throws {
    func run<Library: LendingFixtures>(_ library: Library) throws where Library.Space == HostSpace {
      var values: [CInt] = [1, 2, 3]
      let place = values.withUnsafeBufferPointer { UInt(bitPattern: $0.baseAddress) }
      let readPlace = library.place(of: values.span.bytes)
      let writtenPlace = library.place(of: &values)
      #expect(readPlace?.address.bits == place && writtenPlace?.address.bits == place)
    }
    try run(LendingFixturesStatic())
    try run(LendingFixturesLinked(Dynamic()))
  }

  @Test func aCountThatDoesNotFitIsReported() throws {
    let arena = try FakeLending.linker()
    let library = try LendingFixturesLinked(arena)
    let many = [Duo](repeating: Duo(a: 1, b: 1), count: 256)
    #expect(throws: ArenaFailure.contract(ContractViolation(.valueOutOfRange, in: "sum(pairs:)"))) {
      try library.sum(many)
    }
  }
}
