internal import ArenaLinker
internal import Caisson
internal import CaissonDynamic
internal import CaissonTracing
internal import Expat
internal import Outline
internal import Testing

/// The program of the example, unchanged, on every back end.
@Suite struct OutlineTests {
  private let document = """
    <?xml version="1.0"?>
    <library name="caisson">
      <book id="1"><title lang="en" short="yes"/></book>
      <book id="2"/>
    </library>
    """

  private func lines(
    of document: String, with expat: some Expat, pieceSize: Int = 7, attributes: Bool = true
  ) throws -> [String] {
    var lines: [String] = []
    var rest = Array(document.utf8)[...]
    try Outline(expat: expat, showsAttributes: attributes) { lines.append($0) }.run { limit in
      defer { rest = rest.dropFirst(min(limit, pieceSize)) }
      return Array(rest.prefix(min(limit, pieceSize)))
    }
    return lines
  }

  @Test(arguments: Backend.allCases)
  func printsElementsAndAttributes(_ backend: Backend) throws {
    let lines = try lines(of: document, with: backend.expat())
    #expect(
      lines == [
        "library name=\"caisson\"", "  book id=\"1\"", "    title lang=\"en\" short=\"yes\"", "  book id=\"2\"",
      ])
  }

  @Test(arguments: Backend.allCases)
  func reportsMalformedDocument(_ backend: Backend) throws {
    let expat = try backend.expat()
    let error = #expect(throws: MalformedDocument.self) { try lines(of: "<a>\n<b>\n</a>", with: expat) }
    #expect(error?.message == "mismatched tag")
    #expect(error?.line == 3)
  }

  @Test func failureOfTheBackEndComesOutOfTheProgram() throws {
    for symbol in ["XML_ParserCreate", "XML_SetElementHandler", "XML_GetBuffer", "XML_ParseBuffer", "XML_ParserFree"] {
      let arena = FakeExpat.linker()
      let expat = try ExpatLinked(arena)
      arena.failing = symbol
      #expect(throws: ArenaFailure.injected(symbol)) { try lines(of: document, with: expat) }
    }
  }

  @Test func tracedLogsEveryCall() throws {
    nonisolated(unsafe) var log: [String] = []  // The calls are made on this thread.
    let expat = try ExpatLinked(Traced(Dynamic("libexpat.so.1")) { log.append($0) })
    _ = try lines(of: "<a/>", with: expat, pieceSize: 100)
    let symbols = log.map { $0.prefix { $0 != "(" } }
    #expect(
      symbols == [
        "XML_ParserCreate", "XML_SetElementHandler", "XML_GetBuffer", "XML_ParseBuffer", "XML_GetBuffer",
        "XML_ParseBuffer", "XML_ParserFree",
      ])
    #expect(log[0].wholeMatch(of: /XML_ParserCreate\(nil\) = 0x[0-9a-f]+/) != nil, "\(log[0])")
    #expect(log[3].wholeMatch(of: /XML_ParseBuffer\(0x[0-9a-f]+, 4, 0\) = Status\(rawValue: 1\)/) != nil, "\(log[3])")
  }
}
