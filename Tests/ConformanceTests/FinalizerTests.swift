internal import Caisson
internal import Fixtures
internal import Testing

/// Swift code that runs because something ends, and comes back to what is ending.
@Suite struct FinalizerTests {
  @Test(arguments: HostBackend.allCases) func targetsAreAliveInAFinalizer(_ backend: HostBackend) throws {
    func run<Library: LifetimeFixtures>(_ library: Library) throws {
      let sums = Endings<CInt>()
      do {
        let holder = try library.allocate(Item<Library.Space>(value: 1)) { pointer in
          // C writes to what is ending, and to what it points to.
          try? library.incrementPointer(pointer)
          if let next = try? pointer.load(\.next) {
            try? library.incrementPointer(next)
            sums.add((try? next.load(\.value)) ?? -1)
          }
          sums.add((try? pointer.load(\.value)) ?? -1)
        }
        let next = try library.allocate(Item<Library.Space>(value: 10)) { _ in sums.add(0) }
        try holder.store(next, to: \.next)
      }
      #expect(sums.all == [11, 2, 0])
    }
    try run(backend.lifetimes())
  }

  @Test(arguments: HostBackend.allCases) func finalizerCallsCWhichCallsBack(_ backend: HostBackend) throws {
    func run<Library: LifetimeFixtures>(_ library: Library) throws {
      let results = Endings<CInt>()
      let holder = try library.allocate(Item<Library.Space>(value: 5)) { pointer in
        let result = try? library.computeThrowing(
          { value in
            // Memory comes and goes in the callback, and the memory that is ending is read and written.
            let other = try library.allocate(Item<Library.Space>(value: value))
            try pointer.store(try pointer.load(\.value) + 1, to: \.value)
            return try library.sum(other.borrow) + pointer.load(\.value)
          }, 0, times: 3)
        results.add(result ?? -1)
      }
      holder.free()
      #expect(results.all == [6 + 7 + 8])
    }
    try run(backend.lifetimes())
  }

  /// The holder of owned memory whose targets write to it when they end.
  private final class Writer<Library: LifetimeFixtures>: @unchecked Sendable {  // All of it happens on one thread.
    let library: Library
    let item: Library.Owned<Item<Library.Space>>
    var ended: [CInt] = []

    init(_ library: Library) throws {
      self.library = library
      item = try library.allocate(Item<Library.Space>(value: 0))
    }

    /// Points to a new target, which points to another when it ends.
    func point(to value: CInt, thenTo next: CInt) throws {
      let target = try library.allocate(Item<Library.Space>(value: value)) { _ in
        self.ended.append(value)
        if next > 0 { try? self.point(to: next, thenTo: 0) }
      }
      try item.withBorrow { try $0.store(target.borrow, to: \.next) }
    }
  }

  /// A target that a store releases stores a pointer in the same place.
  @Test(arguments: HostBackend.allCases) func finalizerStoresIntoMemoryThatReleasedIt(_ backend: HostBackend) throws {
    func run<Library: LifetimeFixtures>(_ library: Library) throws {
      let writer = try Writer(library)
      // Two other places, so that there are several.
      for index in 0..<2 {
        let number = try library.allocate(CInt(index))
        try writer.item.withBorrow { try $0.field(\.numbers).element(index).store(number.borrow) }
      }
      try writer.point(to: 1, thenTo: 2)
      try writer.point(to: 3, thenTo: 4)
      // 1 has ended, and what it stored took the place of 3, which stored in turn.
      #expect(writer.ended == [1, 3, 2])
      #expect(try writer.item.withBorrow { try library.sum($0.constant) } == 4)
      try writer.item.withBorrow { try $0.store(Item(value: 9)) }
      #expect(writer.ended == [1, 3, 2, 4])
      #expect(try writer.item.withBorrow { try library.sum($0.constant) } == 9)
    }
    try run(backend.lifetimes())
  }

  /// An object that asks for itself when its root ends.
  private final class Asking<Library: ForeignLibrary> {
    var context: Library.Context = nil
    let answer: (ObjectHandleError.Reason?) -> Void

    init(_ answer: @escaping (ObjectHandleError.Reason?) -> Void) { self.answer = answer }

    deinit {
      do {
        _ = try Library.ObjectHandle<Asking>.object(behind: context)
        answer(nil)
      } catch {
        answer(error.reason)
      }
      // The table of roots can be used meanwhile.
      Library.ObjectHandle<Other>(Other()).release()
    }
  }

  private final class Other {}

  @Test(arguments: HostBackend.allCases) func aRootIsUsedInItsOwnRelease(_ backend: HostBackend) throws {
    func run<Library: LifetimeFixtures>(_ library: Library) throws {
      var reasons: [ObjectHandleError.Reason?] = []
      let root = {
        let object = Asking<Library> { reasons.append($0) }
        let root = library.handle(for: object)
        object.context = root.context
        return root
      }()
      #expect(reasons.isEmpty)
      root.release()
      #expect(reasons == [.released])
    }
    try run(backend.lifetimes())
  }

  private final class RootHolder<Space: AddressSpace> {
    var root: CObjectHandle<Other, Space>?
    init(_ root: consuming CObjectHandle<Other, Space>) { self.root = consume root }
  }

  /// C calls back into Swift, which ends the root that C has the number of.
  @Test(arguments: HostBackend.allCases) func aRootEndsWhileCHasItsNumber(_ backend: HostBackend) throws {
    func run<Library: LifetimeFixtures>(_ library: Library) throws {
      let holder = RootHolder(library.handle(for: Other()))
      let context = holder.root?.context ?? nil
      #expect(throws: ObjectHandleError(.released, expected: "Other")) {
        try library.compute(
          Library.ThrowingComputation { value, context in
            _ = try Library.ObjectHandle<Other>.object(behind: context)
            holder.root = nil
            return value + 1
          }, 0, times: 2, context: context)
      }
    }
    try run(backend.lifetimes())
  }
}

extension KeptStateTests {
  /// Callbacks that end, and what runs then.
  @Suite struct EndingCallbackTests {
    /// Says that it ends.
    private final class Ending: Sendable {
      let value: CInt
      private let body: @Sendable () -> Void

      init(_ value: CInt, _ body: @escaping @Sendable () -> Void) {
        self.value = value
        self.body = body
      }

      deinit { body() }
    }

    /// A callback that adds a number, and does something when it ends.
    private func adding<Library: LifetimeFixtures>(
      _ number: CInt, in library: Library, _ body: @escaping @Sendable () -> Void
    ) -> Library.SendableCallback<CInt, CInt> {
      let ending = Ending(number, body)
      return Library.SendableCallback { (value: CInt) throws(Library.Failure) -> CInt in value + ending.value }
    }

    @Test(arguments: HostBackend.allCases) func endingCallbackPassesItsReplacement(_ backend: HostBackend) throws {
      func run<Library: LifetimeFixtures>(_ library: Library) throws {
        let ended = Locked<[CInt]>([])
        try library.keepGuarded(
          adding(1, in: library) {
            ended.withLock { $0.append(1) }
            try? library.keepGuarded(adding(2, in: library) { ended.withLock { $0.append(2) } })
          })
        #expect(try library.runGuarded(10) == 11)
        try library.keepGuarded(adding(3, in: library) { ended.withLock { $0.append(3) } })
        #expect(try library.runGuarded(10) == 12, "the last one that C was given")
        #expect(ended.withLock { $0 } == [1, 3])
        try library.keepGuarded(nil)
        #expect(ended.withLock { $0 } == [1, 3, 2])
      }
      try run(backend.lifetimes())
    }

    /// C lets go of the callback that it is running: what it captures is there until it returns.
    @Test(arguments: HostBackend.allCases) func callbackReleasesItselfWhileItRuns(_ backend: HostBackend) throws {
      func run<Library: LifetimeFixtures>(_ library: Library) throws {
        let ended = Locked(0)
        func keep() throws {
          let ending = Ending(5) { ended.withLock { $0 += 1 } }
          try library.keep(
            Library.SendableCallback { (value: CInt) throws(Library.Failure) -> CInt in
              try library.keep(nil)
              return ended.withLock { $0 } == 0 ? value + ending.value : -1
            })
        }
        try keep()
        #expect(try library.runKeptComputation(1) == 6)
        #expect(ended.withLock { $0 } == 1)
        #expect(try library.runKeptComputation(1) == -1)
      }
      try run(backend.lifetimes())
    }

    /// One that C keeps for ever lives on when another takes its place: C may have it still.
    @Test(arguments: HostBackend.allCases) func permanentCallbackOutlivesItsReplacement(_ backend: HostBackend)
      throws
    {
      func run<Library: LifetimeFixtures>(_ library: Library) throws {
        let ended = Locked(0)
        for number in 1...3 as ClosedRange<CInt> {
          try library.keepForever(adding(number, in: library) { ended.withLock { $0 += 1 } })
          #expect(try library.runKeptComputation(10) == 10 + number)
        }
        #expect(ended.withLock { $0 } == 0)
        try library.keepForever(nil)
        #expect(ended.withLock { $0 } == 0)
      }
      try run(backend.lifetimes())
    }
  }
}
