internal import ArenaLinker
internal import Caisson
internal import Expat
internal import Testing

/// Strings, structures and numbers, on every back end.
@Suite struct ValueTests {
  @Test(arguments: Backend.allCases)
  func fieldsAreReadWhereTheDataModelPutsThem(_ backend: Backend) throws {
    func run(_ expat: some Expat) throws {
      var features: [String: Int] = [:]
      var feature = try expat.features()
      while try feature.feature != .end {
        let name = try #require(try feature.name)
        features[try name.string()] = try feature.value
        feature = feature.advanced(by: 1)
      }
      #expect(features["sizeof(XML_Char)"] == 1)
    }
    try run(backend.expat())
  }

  @Test func structureHasTheLayoutOfItsDataModel() {
    typealias Host = Feature<HostSpace>
    #expect(Host.size(in: .lp64) == 24)
    #expect(Host.alignment(in: .lp64) == 8)
    #expect(Host.layout(in: .lp64).name.offset == 8)
    #expect(Host.layout(in: .lp64).value.offset == 16)
    typealias Arena = Feature<ArenaSpace>
    #expect(Arena.size(in: .ilp32) == 12)
    #expect(Arena.layout(in: .ilp32).value.offset == 8)
  }

  @Test(arguments: Backend.allCases)
  func nullablePointerResultIsNil(_ backend: Backend) throws {
    func run(_ expat: some Expat) throws {
      #expect(try expat.message(for: .none) == nil)
    }
    try run(backend.expat())
  }

  @Test(arguments: Backend.allCases)
  func stringWithNULIsNotCutShort(_ backend: Backend) throws {
    func run(_ expat: some Expat) throws {
      let parser = try #require(try expat.createParser(encoding: nil))
      let error = #expect(throws: ContractViolation.self) {
        try expat.parse(parser, "<a>\0</a>", isFinal: 1)
      }
      #expect(error == ContractViolation(.embeddedNUL, in: "parse(text:)"))
      try expat.free(parser)
    }
    try run(backend.expat())
  }

  @Test func stagedStringsAreGivenBack() throws {
    let arena = FakeExpat.linker()
    let expat = try ExpatLinked(arena)
    let parser = try #require(try expat.createParser(encoding: "UTF-8"))
    _ = try expat.parse(parser, "<a/>", isFinal: 1)
    #expect(arena.blockCount == 1, "only the parser itself")
    try expat.free(parser)
    #expect(arena.blockCount == 0)
  }
}
