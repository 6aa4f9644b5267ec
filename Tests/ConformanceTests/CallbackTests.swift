internal import ArenaLinker
internal import Caisson
internal import Expat
internal import Testing

/// The behaviour and lifetime of callbacks on every back end.
@Suite struct CallbackTests {
  private struct Stop: Error, Equatable { let name: String }

  private final class Canary {}

  @Test(arguments: Backend.allCases)
  func errorComesOutOfTheCallThatEnteredC(_ backend: Backend) throws {
    func run(_ expat: some Expat) throws {
      let parser = try #require(try expat.createParser(encoding: nil))
      var names: [String] = []
      let start = callback(of: expat) { name in
        names.append(name)
        if name == "b" { throw Stop(name: name) }
      }
      try expat.setElementHandler(parser, start: start, end: nil)
      let document = "<a><b/><c/></a>"
      #expect(throws: Stop(name: "b")) {
        try expat.parse(parser, document, isFinal: 1)
      }
      // As after any throw, what would have come next did not happen.
      #expect(names == ["a", "b"])
      try expat.free(parser)
    }
    try run(backend.expat())
  }

  @Test(arguments: Backend.allCases)
  func nestedErrorsComeOutOfTheirOwnCalls(_ backend: Backend) throws {
    func parse(_ expat: some Expat, _ document: String, _ body: @escaping (String) throws -> Void) throws {
      let parser = try #require(try expat.createParser(encoding: nil))
      try expat.setElementHandler(parser, start: callback(of: expat, body), end: nil)
      let result = Result { try expat.parse(parser, document, isFinal: 1) }
      try expat.free(parser)
      _ = try result.get()
    }
    func run(_ expat: some Expat) throws {
      var caught: [Stop] = []
      #expect(throws: Stop(name: "outer")) {
        try parse(expat, "<outer/>") { name in
          do {
            try parse(expat, "<inner/>") { throw Stop(name: $0) }
          } catch let stop as Stop {
            caught.append(stop)
          }
          throw Stop(name: name)
        }
      }
      #expect(caught == [Stop(name: "inner")])
    }
    try run(backend.expat())
  }

  @Test(arguments: Backend.allCases)
  func closureLivesUntilItsOwnerIsReleased(_ backend: Backend) throws {
    func run(_ expat: some Expat) throws {
      let parser = try #require(try expat.createParser(encoding: nil))
      weak var canary: Canary?
      do {
        let object = Canary()
        canary = object
        try expat.setElementHandler(parser, start: callback(of: expat) { _ in _ = object }, end: nil)
      }
      #expect(canary != nil)
      _ = try expat.parse(parser, "<a/>", isFinal: 1)
      #expect(canary != nil)
      try expat.free(parser)
      #expect(canary == nil)
    }
    try run(backend.expat())
  }

  @Test(arguments: Backend.allCases)
  func closureLivesUntilItIsReplaced(_ backend: Backend) throws {
    func run(_ expat: some Expat) throws {
      let parser = try #require(try expat.createParser(encoding: nil))
      weak var canary: Canary?
      do {
        let object = Canary()
        canary = object
        try expat.setElementHandler(parser, start: callback(of: expat) { _ in _ = object }, end: nil)
      }
      var names: [String] = []
      try expat.setElementHandler(parser, start: callback(of: expat) { names.append($0) }, end: nil)
      #expect(canary == nil)
      _ = try expat.parse(parser, "<a/>", isFinal: 1)
      #expect(names == ["a"])
      try expat.setElementHandler(parser, start: nil, end: nil)
      try expat.free(parser)
    }
    try run(backend.expat())
  }

  @Test(arguments: Backend.allCases)
  func handlerReplacesItselfWhileItRuns(_ backend: Backend) throws {
    func run(_ expat: some Expat) throws {
      let parser = try #require(try expat.createParser(encoding: nil))
      var names: [String] = []
      let first = callback(of: expat) { name in
        let object = Canary()
        try expat.setElementHandler(parser, start: callback(of: expat) { names.append("second \($0)") }, end: nil)
        withExtendedLifetime(object) { names.append("first \(name)") }
      }
      try expat.setElementHandler(parser, start: first, end: nil)
      _ = try expat.parse(parser, "<a><b/></a>", isFinal: 1)
      #expect(names == ["first a", "second b"])
      try expat.free(parser)
    }
    try run(backend.expat())
  }

  @Test(arguments: Backend.allCases)
  func closureOutlivesTheBinding(_ backend: Backend) throws {
    func parser<E: Expat>(_ expat: E, _ names: @escaping (String) -> Void) throws -> E.Parser {
      let parser = try #require(try expat.createParser(encoding: nil))
      try expat.setElementHandler(parser, start: callback(of: expat) { names($0) }, end: nil)
      return parser
    }
    func run<E: Expat>(_ expat: E, _ names: @escaping (String) -> Void) throws {
      let parser = try parser(expat, names)
      _ = try expat.parse(parser, "<a/>", isFinal: 1)
      try expat.free(parser)
    }
    var names: [String] = []
    try run(backend.expat()) { names.append($0) }
    #expect(names == ["a"])
  }

  @Test func failureOfMemoryInACallbackComesOutOfTheCall() throws {
    let arena = FakeExpat.linker()
    let expat = try ExpatLinked(arena)
    let parser = try #require(try expat.createParser(encoding: nil))
    let nowhere = CStringPointer<ArenaSpace>(address: arena.address(0xFFFF_FFF0))
    let start = ExpatLinked<ArenaLinker>.StartHandler { _, _, _ in _ = try nowhere.string() }
    try expat.setElementHandler(parser, start: start, end: nil)
    #expect(throws: ArenaFailure.outOfBounds(0xFFFF_FFF0)) {
      try expat.parse(parser, "<a/>", isFinal: 1)
    }
  }

  /// A start handler that is given the element's name.
  private func callback<E: Expat>(of expat: E, _ body: @escaping (String) throws -> Void) -> E.StartHandler {
    E.StartHandler { _, name, _ in try body(try name.string()) }
  }
}
