internal import ArenaLinker
internal import Caisson
internal import CaissonDynamic
internal import CaissonTracing
internal import Fixtures
internal import Testing

/// Memory that the program owns: C may use it for as long as something refers to it, and no longer.
@Suite struct OwnershipTests {
  /// The back ends whose memory is tested: the host's own, and an arena with pointers of 32 bits.
  private func onEachMemory(_ body: (any LendingFixtures) throws -> Void) throws {
    let arena = try FakeLending.linker()
    let before = arena.blockCount
    for library in [
      LendingFixturesStatic(), try LendingFixturesLinked(Dynamic()),
      try LendingFixturesLinked(Traced(Dynamic()) { _ in }), try LendingFixturesLinked(arena),
    ] as [any LendingFixtures] {
      try body(library)
    }
    #expect(arena.blockCount == before, "all memory is given back")
  }

  /// A node that says when it ends.
  private func node<Library: ForeignLibrary>(
    _ value: CInt, in library: Library, _ log: Endings<String>
  ) throws -> Library.Owned<Item<Library.Space>> {
    try library.allocate(Item<Library.Space>(value: value)) { _ in log.add("\(value)") }
  }

  /// The program that loses an integer elsewhere: its owner is gone before C reads it.
  @Test(arguments: HostBackend.allCases) func aStoredPointerKeepsItsTarget(_ backend: HostBackend) throws {
    func run<Library: LifetimeFixtures>(_ library: Library) throws {
      let holder = try library.allocate(Item<Library.Space>(value: 0))
      func fill() throws {
        for index in 0..<2 {
          let number = try library.allocate(CInt(20 + index))
          try holder.borrow.field(\.numbers).element(index).store(number.borrow)
        }
        let name = try library.allocate(string: "a name")
        try holder.borrow.store(name.borrow, to: \.name)
        let data = try library.allocate(copying: [1, 2, 3] as [CShort])
        try holder.borrow.store(data.borrow, to: \.data)
        let target = try library.allocate(Item<Library.Space>(value: 7))
        try holder.borrow.field(\.link).store(target.borrow, to: \.target)
      }
      try fill()
      // Whoever has been freed too early finds other bytes in its place.
      for _ in 0..<64 { _ = try library.allocate(copying: [UInt8](repeating: 0xEE, count: 64)) }
      #expect(try library.sumNumbers(holder.borrow) == 41)
      #expect(try library.nameLength(holder.borrow) == 6)
      #expect(try library.linkedValue(holder.borrow) == 7)
    }
    try run(backend.lifetimes())
  }

  @Test(arguments: HostBackend.allCases) func aListLivesWithItsFirstNode(_ backend: HostBackend) throws {
    func run<Library: LifetimeFixtures>(_ library: Library) throws {
      let log = Endings<String>()
      func list() throws -> Library.Owned<Item<Library.Space>> {
        var first = try node(1, in: library, log)
        for value in 2...10 as ClosedRange<CInt> {
          let next = try node(value, in: library, log)
          try next.store(first, to: \.next)
          first = next
        }
        return first
      }
      let first = try list()
      #expect(log.all.isEmpty)
      #expect(try first.withBorrow { try library.sum($0.constant) } == 55 && library.sum(nil) == 0)
      try first.withBorrow { try library.increment($0) }
      try first.withPointer { try library.incrementPointer($0) }
      #expect(try first.withBorrow { try library.sum($0.constant) } == 57)
      first.free()
      #expect(log.all == (1...10).reversed().map(String.init))
    }
    try run(backend.lifetimes())
  }

  /// An owner of memory that a class has.
  private final class Holder<Library: LifetimeFixtures> {
    let item: Library.Owned<Item<Library.Space>>
    let values: Library.OwnedArray<CInt>

    init(_ library: Library) throws {
      item = try library.allocate(Item<Library.Space>(value: 1))
      values = try library.allocate(copying: [1, 2, 3])
    }
  }

  @Test(arguments: HostBackend.allCases) func memoryCanBelongToAClass(_ backend: HostBackend) throws {
    func run<Library: LifetimeFixtures>(_ library: Library) throws {
      let holder = try Holder(library)
      try holder.item.withBorrow { try library.increment($0) }
      #expect(try holder.item.withBorrow { try library.sum($0.constant) } == 2)
      #expect(try holder.values.withBorrow { try library.sum($0.constant, count: 3) } == 6)
      try holder.item.withPointer { pointer in
        try library.incrementPointer(pointer)
        try library.incrementPointer(pointer)
      }
      #expect(try holder.item.load(\.value) == 4)
    }
    try run(backend.lifetimes())
  }

  @Test func overwrittenPointerReleasesItsTarget() throws {
    func run<Library: ForeignLibrary>(_ library: Library) throws {
      let log = Endings<String>()
      do {
        let holder = try node(0, in: library, log)
        func point(_ holder: CBorrowed<Item<Library.Space>, Library.Space>, to value: CInt) throws {
          let target = try node(value, in: library, log)
          try holder.store(target.borrow, to: \.next)
        }
        try point(holder.borrow, to: 1)
        try point(holder.borrow, to: 2)
        #expect(log.all == ["1"], "a pointer to another target")
        do {
          let linked = try node(3, in: library, log)
          try holder.borrow.field(\.link).store(linked.borrow, to: \.target)
        }
        #expect(log.all == ["1"])
        try holder.borrow.store(nil, to: \.next)
        #expect(log.all == ["1", "2"], "null")
        try holder.borrow.store(ItemLink(target: nil), to: \.link)
        #expect(log.all == ["1", "2", "3"], "the structure around the pointer")
        try point(holder.borrow, to: 4)
        try holder.store(Item(value: 5))
        #expect(log.all == ["1", "2", "3", "4"], "all of the value")
        #expect(try holder.load().value == 5 && holder.borrow.load(\.value) == 5)
      }
      #expect(log.all == ["1", "2", "3", "4", "0"])
    }
    try onEachMemory { try run($0) }
  }

  @Test func elementsOfAnArrayKeepTheirTargets() throws {
    func run<Library: ForeignLibrary>(_ library: Library) throws {
      let log = Endings<String>()
      typealias Reference = CPointer<Item<Library.Space>, Library.Space>?
      do {
        let array = try library.allocate(copying: [Reference](repeating: nil, count: 3))
        for index in 0..<array.count {
          let target = try node(CInt(index), in: library, log)
          try array.element(index).store(target.borrow)
        }
        #expect(log.all.isEmpty)
        for index in 0..<array.count { #expect(try array.element(index).load()?.load(\.value) == CInt(index)) }
        try array.element(1).store(nil)
        #expect(log.all == ["1"])
      }
      #expect(log.all.sorted() == ["0", "1", "2"])
    }
    try onEachMemory { try run($0) }
  }

  @Test func anArenaEndsTogetherWithItsCircles() throws {
    func run<Library: ForeignLibrary>(_ library: Library) throws {
      let arena = library.arena()
      // What points into an arena keeps all of it.
      let holder = try library.allocate(Item<Library.Space>(value: 0))
      func fill(_ arena: borrowing Library.Arena, _ holder: CBorrowed<Item<Library.Space>, Library.Space>) throws {
        let first = try arena.allocate(Item<Library.Space>(value: 1))
        let second = try arena.allocate(Item<Library.Space>(value: 2))
        try first.store(second, to: \.next)
        try second.store(first, to: \.next)
        try first.store(arena.allocate(string: "first"), to: \.name)
        let (value, name) = try (first.load(\.next)?.load(\.next)?.load(\.value), first.load(\.name)?.string())
        #expect(value == 1 && name == "first")
        try holder.store(second, to: \.next)
      }
      try fill(arena, holder.borrow)
      arena.free()
      #expect(try holder.borrow.load(\.next)?.load(\.next)?.load(\.value) == 1)
    }
    try onEachMemory { try run($0) }
  }

  @Test func memoryThatPointsToItselfIsFreed() throws {
    func run<Library: ForeignLibrary>(_ library: Library) throws {
      let log = Endings<String>()
      do {
        let node = try node(1, in: library, log)
        try node.borrow.store(node.borrow, to: \.next)
      }
      #expect(log.all == ["1"])
    }
    try onEachMemory { try run($0) }
  }

  @Test(arguments: HostBackend.allCases) func temporariesAreLentForAClosure(_ backend: HostBackend) throws {
    func run<Library: LifetimeFixtures>(_ library: Library) throws {
      let sum = try library.withTemporary(holding: Item<Library.Space>(value: 3)) { node in
        try library.increment(node)
        return try library.sum(node.constant)
      }
      #expect(sum == 4)
    }
    try run(backend.lifetimes())
  }

  @Test(arguments: HostBackend.allCases) func aTemporaryKeepsItsTargets(_ backend: HostBackend) throws {
    func run<Library: LifetimeFixtures>(_ library: Library) throws {
      let ended = Endings<Int>()
      let sum = try library.withTemporary(holding: Item<Library.Space>(value: 3)) { node in
        do {
          let next = try library.allocate(Item<Library.Space>(value: 4)) { _ in ended.add(1) }
          try node.store(next.borrow, to: \.next)
        }
        #expect(ended.count == 0)
        return try library.sum(node.constant)
      }
      #expect(sum == 7 && ended.count == 1)
    }
    try run(backend.lifetimes())
  }

  @Test(arguments: HostBackend.allCases) func rewrittenPointersKeepTheirTargets(_ backend: HostBackend) throws {
    func run<Library: LifetimeFixtures>(_ library: Library) throws {
      let ended = Endings<Int>()
      let node = try library.allocate(Item<Library.Space>(value: 3))
      do {
        let next = try library.allocate(Item<Library.Space>(value: 4)) { _ in ended.add(1) }
        let name = try library.allocate(string: "four")
        try next.store(name, to: \.name)
        try node.store(name, to: \.name)
        try node.store(next, to: \.next)
      }
      var item = try node.load()
      item.value = 5
      try node.store(item)
      try node.store(node.load(\.next), to: \.next)
      #expect(try ended.count == 0 && library.sum(node.borrow) == 9 && library.nameLength(node.borrow) == 4)
      item.next = nil
      try node.store(item)
      #expect(try ended.count == 1 && library.nameLength(node.borrow) == 4)
    }
    try run(backend.lifetimes())
  }

  /// However long a list is, it ends in the stack that there is.
  @Test func aLongListEnds() {
    let library = LifetimeFixturesStatic()
    let ended = Endings<Int>()
    do {
      var first = library.allocate(Item<HostSpace>(value: 0)) { _ in ended.add(1) }
      for number in 1..<100_000 {
        let node = library.allocate(Item<HostSpace>(value: CInt(number))) { _ in ended.add(1) }
        let name = library.allocate(string: "a name")
        node.store(name, to: \.name)
        node.store(first, to: \.next)
        first = node
      }
    }
    #expect(ended.count == 100_000)
  }

  @Test func aPointerToATemporaryIsNotStored() throws {
    let arena = try LendingFixturesLinked(FakeLending.linker())
    let holder = try arena.allocate(Item<ArenaSpace>(value: 0))
    #expect(throws: ArenaFailure.self) {
      try arena.withTemporary(holding: Item<ArenaSpace>(value: 1)) { temporary in
        try holder.borrow.store(temporary, to: \.next)
      }
    }
    #expect(try holder.load().next == nil)
  }

  @Test(arguments: HostBackend.allCases) func spansReachTheElements(_ backend: HostBackend) throws {
    func run<Library: LifetimeFixtures>(_ library: Library) where Library.Space == HostSpace {
      var values = library.allocate(copying: [1, 2, 3] as [CInt])
      var span = values.mutableSpan
      for index in span.indices { span[index] *= 10 }
      #expect(values.span.count == 3 && values.span[2] == 30)
      #expect(library.sum(values.borrow, count: 3) == 60)
      #expect(library.number(at: values.element(1).constant) == 20 && library.number(at: nil) == -1)
    }
    switch backend {
    case .static: run(LifetimeFixturesStatic())
    case .dynamic: try run(LifetimeFixturesLinked(Dynamic()))
    case .traced: try run(LifetimeFixturesLinked(Traced(Dynamic()) { _ in }))
    }
  }

  @Test func anElementThatIsNotThereIsABrokenContract() throws {
    let arena = try LendingFixturesLinked(FakeLending.linker())
    let values = try arena.allocate(copying: [1, 2] as [CInt])
    for index in [-1, 2] {
      #expect(throws: ArenaFailure.self) { try values.element(index).load() }
    }
  }
}
