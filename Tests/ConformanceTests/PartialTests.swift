internal import Caisson
internal import CaissonDynamic
internal import Fixtures
internal import Testing

/// Structures that are described in part: the layout is the header's.
@Suite struct PartialTests {
  private func onEach(_ body: (any PartialFixtures) throws -> Void) throws {
    try body(PartialFixturesStatic())
    try body(PartialFixturesLinked(Dynamic()))
  }

  @Test func fieldsLieWhereTheHeaderHasThem() throws {
    // 2000-02-29 12:00:00 UTC
    let memory = UnsafeMutablePointer<CTime>.allocate(capacity: 1)
    defer { memory.deallocate() }
    memory.pointee = 951_825_600
    func timePointer<Library: PartialFixtures>(for library: Library) -> Library.ConstPointer<CTime> {
      Library.ConstPointer<CTime>(address: .init(word: UInt64(UInt(bitPattern: memory)), instance: .host))
    }
    func open<Library: PartialFixtures>(_ library: Library) throws {
      let time = try #require(try library.calendarTime(timePointer(for: library)))
      #expect(try time.load() == CalendarTime(yearsSince1900: 100, day: 29, month: 1))
      #expect(try time.load(\.day) == 29)
    }
    #expect(Partial.size(in: .host) == 32)
    #expect(Partial.layout(in: .host).first.offset == 8)
    #expect(Partial.layout(in: .host).second.offset == 24)
    try onEach { try open($0) }
  }

  @Test func undescribedBytesAreUnchanged() throws {
    func run<Library: PartialFixtures>(_ library: Library) throws {
      let memory = UnsafeMutableRawPointer.allocate(byteCount: 32, alignment: 8)
      defer { memory.deallocate() }
      memory.initializeMemory(as: UInt8.self, repeating: 7, count: 32)
      let pointer = Library.Pointer<Partial>(
        address: Library.Space.Address(word: UInt64(UInt(bitPattern: memory)), instance: .host))
      var value = try pointer.load()
      value.first = -1
      try pointer.store(value)
      #expect(try pointer.readBytes(count: 5) == [7, 7, 7, 7, 7])
      #expect(try pointer.load(\.first) == -1)
      // By value too: what C does with its hidden fields comes back.
      let changed = try library.change(value)
      try pointer.store(changed)
      #expect(try pointer.readBytes(count: 5) == [8, 7, 7, 7, 7])
      #expect(value == Partial(second: 0x0707, first: -1))
    }
    try onEach { try run($0) }
  }

  @Test func partialStructureIsPassedWithItsRealLayout() throws {
    func run(_ library: some PartialFixtures) throws {
      #expect(try library.change(Partial(second: 5, first: -7)) == Partial(second: 7, first: -6))
    }
    try onEach { try run($0) }
  }

  @Test func bindingNeedsRecordedLayouts() throws {
    var library = try PartialFixturesLinked<Dynamic>.describeLibrary()
    #expect(library.types.records.allSatisfy { $0.isPartial && $0.recorded[.host] != nil })
    library.types = TypeTable()
    library.types.add(
      RecordDescription(
        name: .structure("partial"), swiftName: "Partial", isPartial: true,
        place: SourcePlace(file: "P.swift", line: 3, column: 1))
    ) { _ in [] }
    let error = #expect(throws: LinkError.self) { try _LinkedEntries(Dynamic(), library: library) }
    #expect(
      try #require(error).description.contains(
        "P.swift:3:1: Partial: 'struct partial' is a partial structure whose layout for \(DataModel.host.rawValue) is "
          + "not recorded; run 'caisson generate'"))
  }
}
