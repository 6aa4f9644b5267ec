internal import Caisson
internal import Fixtures
internal import Testing

/// Programs whose last mention of a thing comes before C's last use of it: what C uses is there, with the optimiser on, too.
///
/// `make sanitize` runs them under the address sanitizer, which sees each byte that C reads.
@Suite struct KeptAliveTests {
  /// Takes memory of the sizes that the programs use, and gives it back: whoever was freed too early has others' bytes in it.
  private func collect(in library: some ForeignLibrary) throws {
    for size in [4, 8, 16, 32, 56, 64] {
      for _ in 0..<8 { _ = try library.allocate(copying: [UInt8](repeating: 0xEE, count: size)) }
    }
  }

  /// A structure is allocated, and an integer, whose address is stored in the structure's field. Nothing in Swift refers to the integer
  /// any more when C reads it.
  @Test(arguments: HostBackend.allCases) func anIntegerWhoseAddressIsInAField(_ backend: HostBackend) throws {
    func run<Library: LifetimeFixtures>(_ library: Library) throws {
      for round in 0..<200 as Range<CInt> {
        let holder = try library.allocate(Item<Library.Space>(value: 0))
        let first = try library.allocate(round)
        try holder.borrow.field(\.numbers).element(0).store(first.borrow)
        let second = try library.allocate(1 as CInt)
        try holder.borrow.field(\.numbers).element(1).store(second.borrow)
        try collect(in: library)
        #expect(try library.sumNumbers(holder.borrow) == round + 1)
      }
    }
    try run(backend.lifetimes())
  }

  @Test(arguments: HostBackend.allCases) func targetsOfSeveralOwners(_ backend: HostBackend) throws {
    func run<Library: LifetimeFixtures>(_ library: Library) throws {
      func chain() throws -> Library.Owned<Item<Library.Space>> {
        let first = try library.allocate(Item<Library.Space>(value: 1))
        let second = try library.allocate(Item<Library.Space>(value: 2))
        let arena = library.arena()
        let third = try arena.allocate(Item<Library.Space>(value: 3))
        try third.store(arena.allocate(string: "third"), to: \.name)
        try second.borrow.store(third, to: \.next)
        try first.store(second, to: \.next)
        return first
      }
      let first = try chain()
      try collect(in: library)
      #expect(try library.sum(first.borrow) == 6)
      #expect(try first.load(\.next)?.load(\.next)?.load(\.name)?.string() == "third")
    }
    try run(backend.lifetimes())
  }

  /// The owner has no name.
  @Test(arguments: HostBackend.allCases) func anOwnerWithoutAName(_ backend: HostBackend) throws {
    func run<Library: LifetimeFixtures>(_ library: Library) throws {
      let ended = Endings<Int>()
      for round in 0..<100 as Range<CInt> {
        let sum = try library.allocate(Item<Library.Space>(value: round)) { _ in ended.add(1) }.withBorrow { item in
          try collect(in: library)
          return try library.sum(item.constant)
        }
        #expect(sum == round)
      }
      #expect(ended.count == 100)
    }
    try run(backend.lifetimes())
  }

  /// C has a plain pointer, and the owner is mentioned again only to keep it alive.
  @Test(arguments: HostBackend.allCases) func valueKeptAliveByHand(_ backend: HostBackend) throws {
    func run<Library: LifetimeFixtures>(_ library: Library) throws {
      for _ in 0..<100 {
        let item = try library.allocate(Item<Library.Space>(value: 1))
        let pointer = item.withPointer { $0 }
        try collect(in: library)
        try library.incrementPointer(pointer)
        #expect(try pointer.load(\.value) == 2)
        keepAlive(item)
      }
    }
    try run(backend.lifetimes())
  }

  @Test(arguments: HostBackend.allCases) func aTargetOfTwoHolders(_ backend: HostBackend) throws {
    func run<Library: LifetimeFixtures>(_ library: Library) throws {
      let ended = Endings<Int>()
      let second = try library.allocate(Item<Library.Space>(value: 2))
      do {
        let first = try library.allocate(Item<Library.Space>(value: 1))
        let target = try library.allocate(Item<Library.Space>(value: 3)) { _ in ended.add(1) }
        try first.store(target, to: \.next)
        try second.store(target, to: \.next)
        #expect(try library.sum(first.borrow) == 4)
      }
      try collect(in: library)
      #expect(try ended.count == 0 && library.sum(second.borrow) == 5)
      try second.borrow.store(nil, to: \.next)
      #expect(ended.count == 1)
    }
    try run(backend.lifetimes())
  }

  private final class Holder<Library: LifetimeFixtures> {
    let item: Library.Owned<Item<Library.Space>>
    init(_ library: Library) throws { item = try library.allocate(Item<Library.Space>(value: 7)) }
  }

  @Test(arguments: HostBackend.allCases) func aPropertyOfAnObjectThatEndsMeanwhile(_ backend: HostBackend) throws {
    func run<Library: LifetimeFixtures>(_ library: Library) throws {
      var holder: Holder<Library>? = try Holder(library)
      weak let kept = holder
      let sum = try holder?.item.withBorrow { item in
        holder = nil
        try collect(in: library)
        return try library.sum(item.constant)
      }
      #expect(sum == 7 && kept == nil)
    }
    try run(backend.lifetimes())
  }

  @Test(arguments: HostBackend.allCases) func aTextThatCHasFreed(_ backend: HostBackend) throws {
    func run<Library: LendingFixtures>(_ library: Library) throws {
      let texts = try (0..<100).map { try library.upperCase("a text of C's, number \($0), longer than a word") }
      try collect(in: library)
      for (index, text) in texts.enumerated() { #expect(text == "A TEXT OF C'S, NUMBER \(index), LONGER THAN A WORD") }
    }
    try run(backend.lending())
  }

  /// The pointer that C returns points into an argument that is lent for the call.
  @Test(arguments: HostBackend.allCases) func aResultThatPointsIntoAnArgument(_ backend: HostBackend) throws {
    func run<Library: LendingFixtures>(_ library: Library) throws {
      for round in 0..<100 {
        #expect(
          try library.longerText(String(repeating: "long ", count: 40 + round), "short")?.count == 5 * (40 + round))
      }
    }
    try run(backend.lending())
  }
}
