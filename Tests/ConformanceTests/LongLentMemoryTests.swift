internal import ArenaLinker
internal import Caisson
internal import Expat
internal import Fixtures
internal import Testing

/// Memory that is lent for longer than one call, on every back end.
@Suite struct LongLentMemoryTests {
  @Test(arguments: Backend.allCases)
  func holdsAValueAndStaysWhereItIs(_ backend: Backend) throws {
    func run<Library: Expat>(_ library: Library) throws {
      let feature = Feature<Library.Space>(feature: .sizeOfCharacter, name: nil, value: -7)
      try library.withMemory(holding: feature) { memory in
        #expect(try memory.feature == .sizeOfCharacter && memory.name == nil && memory.value == -7)
        try memory.store(8, to: \.value)
        #expect(try memory.load().value == 8)
      }
      let bytes = try library.withMemory(byteCount: 3) { memory in
        #expect(try memory.readBytes(count: 3) == [0, 0, 0])
        try memory.copyBytes(from: [1, 2, 3])
        return try memory.readBytes(count: 3)
      }
      #expect(bytes == [1, 2, 3])
    }
    try run(backend.expat())
  }

  @Test(arguments: HostBackend.allCases)
  func cWritesToIt(_ backend: HostBackend) throws {
    func run(_ library: some DeclarationFixtures) throws {
      try library.withMemory(holding: CInt(41)) { value in
        try library.increment(at: value)
        try library.increment(at: value)
        #expect(try value.load() == 43)
      }
    }
    try run(backend.declarations())
  }

  @Test(arguments: Backend.allCases)
  func charactersOfEverySignAreText(_ backend: Backend) throws {
    func run(_ library: some Expat) throws {
      try library.withMemory(byteCount: 4) { memory in
        try memory.copyBytes(from: Array("h\u{E9}\0".utf8))
        let text = memory.cast(to: CUnsignedChar.self)
        #expect(try text.string() == "h\u{E9}" && text.constant.string() == "h\u{E9}")
        #expect(try memory.cast(to: CChar.self).advanced(by: 1).string() == "\u{E9}")
      }
    }
    try run(backend.expat())
  }

  private struct Stop: Error {}

  @Test func isGivenBack() throws {
    let arena = FakeExpat.linker()
    let expat = try ExpatLinked(arena)
    #expect(throws: Stop.self) {
      try expat.withMemory(byteCount: 0) { _ in
        #expect(arena.blockCount == 1)
        throw Stop()
      }
    }
    #expect(arena.blockCount == 0)
  }
}
