internal import Caisson
internal import Fixtures

/// Programs that do what they must not, each one fault, written once for all back ends: `ReportedFaultTests` and
/// `AddressSanitizerTests` run them.
enum Faults {
  static func anElementAfterItsArray<Library: LifetimeFixtures>(_ library: Library) throws {
    var element: Library.Pointer<CInt>?
    do {
      let numbers = try library.allocate(copying: [1, 2, 3] as [CInt])
      element = numbers.withPointer { $0.advanced(by: 2) }
    }
    _ = try element?.load()
  }

  static func aFieldAfterItsStructure<Library: LifetimeFixtures>(_ library: Library) throws {
    var field: Library.Pointer<ItemLink<Library.Space>>?
    do {
      let item = try library.allocate(Item<Library.Space>(value: 1))
      field = item.borrow.field(\.link).withPointer { $0 }
    }
    try field?.store(ItemLink(target: nil))
  }

  static func cFollowsAPlainPointerInAField<Library: LifetimeFixtures>(_ library: Library) throws {
    let holder = try library.allocate(Item<Library.Space>(value: 1))
    do {
      let target = try library.allocate(Item<Library.Space>(value: 2))
      try target.withPointer { try holder.store($0, to: \.next) }
    }
    _ = try library.sum(holder.borrow)
  }

  static func cReadsAnArenaThatHasEnded<Library: LifetimeFixtures>(_ library: Library) throws {
    let holder = try library.allocate(Item<Library.Space>(value: 1))
    do {
      let arena = library.arena()
      let name = try arena.allocate(string: "of an arena")
      try name.withPointer { try holder.store(Library.CString(address: $0.address), to: \.name) }
    }
    _ = try library.nameLength(holder.borrow)
  }

  static func cReadsAStringThatWasReplaced<Library: LifetimeFixtures>(_ library: Library) throws {
    // C has the first string's address, which the field does not keep any more.
    let item = try library.allocate(Item<Library.Space>(value: 1))
    var first: Library.CString?
    do {
      let name = try library.allocate(string: "first")
      try item.store(name, to: \.name)
      first = try item.load(\.name)
    }
    let name = try library.allocate(string: "second")
    try item.store(name, to: \.name)
    _ = try first?.string()
  }

  static func aPointerToATemporaryAfterItsClosure<Library: LifetimeFixtures>(_ library: Library) throws {
    let pointer = try library.withTemporary(holding: Item<Library.Space>(value: 1)) { $0.withPointer { $0 } }
    try library.incrementPointer(pointer)
  }

  static func aPointerToATemporaryThatIsStored<Library: LifetimeFixtures>(_ library: Library) throws {
    let holder = try library.allocate(Item<Library.Space>(value: 0))
    try library.withTemporary(holding: Item<Library.Space>(value: 1)) { temporary in
      try holder.borrow.store(temporary, to: \.next)
    }
  }

  static func anElementBehindTheEnd<Library: LifetimeFixtures>(_ library: Library) throws {
    let numbers = try library.allocate(copying: [1, 2, 3] as [CInt])
    _ = try library.number(at: numbers.element(3).constant)
  }

  static func cFreesWhatTheProgramOwns<Library: Fixtures>(_ library: Library) throws {
    let point = try library.allocate(Point<Library.Space>(tag: 1, x: 2, y: 3, name: nil, height: 4))
    try point.withPointer { try library.free($0) }
  }

  static func aFinalizerFreesWhatEndsAnyway<Library: Fixtures>(_ library: Library) throws {
    let point = Point<Library.Space>(tag: 1, x: 2, y: 3, name: nil, height: 4)
    _ = try library.allocate(point) { pointer in try? library.free(pointer) }
  }

  static func cCallsForAnOwnerThatHasEnded<Library: LifetimeFixtures>(_ library: Library) throws {
    let caller = try library.allocate(Caller<Library.Space>())
    let other = try library.allocate(Caller<Library.Space>())
    try library.set(caller.borrow, Library.Callback { (value: CInt) throws(Library.Failure) -> CInt in value })
    // Another object of C's has the function pointer, of which the description says nothing.
    try other.store(caller.load())
    try library.end(caller.borrow)
    _ = try library.run(other.borrow, 1)
  }

  static func cCallsAFunctionPointerAfterTheCall<Library: LifetimeFixtures>(_ library: Library) throws {
    try library.keepForgetting(
      Library.Computation { (value: CInt, _: Library.Context) throws(Library.Failure) -> CInt in value }, context: nil)
    _ = try library.runKeptComputation(1)
  }

  static func cCallsACallbackThatWasReplaced<Library: LifetimeFixtures>(_ library: Library) throws {
    let caller = try library.allocate(Caller<Library.Space>())
    let other = try library.allocate(Caller<Library.Space>())
    for number in 1...2 as ClosedRange<CInt> {
      try library.set(
        caller.borrow, Library.Callback { (value: CInt) throws(Library.Failure) -> CInt in value + number })
      if number == 1 { try other.store(caller.load()) }
    }
    let result = try library.run(caller.borrow, 1)
    precondition(result == 3)
    _ = try library.run(other.borrow, 1)
  }

  static func anOwnerThatIsReplacedWhileItIsBorrowed<Library: LifetimeFixtures>(_ library: Library) throws {
    let holder = try Holder(library)
    _ = try holder.item.withBorrow { item in
      holder.item = try library.allocate(Item<Library.Space>(value: 8))
      return try library.sum(item.constant)
    }
  }

  static func aBorrowAcrossAnAwait<Library: LifetimeFixtures>(_ library: Library) async throws {
    _ = try await Keeper(library).borrowAcrossAnAwait()
  }

  static func anIntegerThatNothingKeeps<Library: LifetimeFixtures>(_ library: Library) throws {
    let holder = try library.allocate(Item<Library.Space>(value: 0))
    func fill() throws {
      let number = UnsafeMutablePointer<CInt>.allocate(capacity: 1)
      defer { number.deallocate() }
      number.initialize(to: 41)
      let address = Library.Space.Address(word: UInt64(UInt(bitPattern: number)), instance: .host)
      for index in 0..<2 {
        try holder.borrow.field(\.numbers).element(index).store(Library.Pointer<CInt>(address: address))
      }
    }
    try fill()
    _ = try library.sumNumbers(holder.borrow)
  }

  static func anOwnerThatHasEnded<Library: LifetimeFixtures>(_ library: Library) throws {
    let pointer = try library.allocate(Item<Library.Space>(value: 0)).withPointer { $0 }
    try library.incrementPointer(pointer)
  }

  private final class Holder<Library: LifetimeFixtures> {
    var item: Library.Owned<Item<Library.Space>>
    init(_ library: Library) throws { item = try library.allocate(Item<Library.Space>(value: 7)) }
  }

  private actor Keeper<Library: LifetimeFixtures> {
    let library: Library
    var item: Library.Owned<Item<Library.Space>>

    init(_ library: Library) throws {
      self.library = library
      item = try library.allocate(Item<Library.Space>(value: 7))
    }

    func replace() throws { item = try library.allocate(Item<Library.Space>(value: 8)) }

    func borrowAcrossAnAwait() async throws -> CInt {
      let borrow = item.borrow
      try await Task { try replace() }.value
      return try library.sum(borrow.constant)
    }
  }
}
