internal import CaissonHeaders
internal import CaissonModel
internal import Foundation
internal import Testing

@testable internal import CaissonPictures

#if canImport(FoundationXML)
  internal import FoundationXML
#endif

/// The picture as a document: that it is one, and what it shows.
@Suite struct SVGPictureTests {
  private func document(_ pictures: RecordPicture...) throws -> SVGDocument {
    try SVGDocument(SVGPicture(pictures).text)
  }

  @Test func eachFieldIsABlock() throws {
    let document = try document(try Fixtures.picture("struct nested"))
    #expect(
      document.titles(of: "field") == [
        "tag: char, byte 0, 1 byte", "first.x: short, byte 2, 2 bytes", "first.y: char, byte 4, 1 byte",
        "rest: struct point [3], byte 6, 12 bytes", "left: int, byte 24, 4 bytes",
        "(union 1): union, byte 32, 8 bytes", "compare: int (*)(const void *, const void *), byte 40, 8 bytes",
        "rest[0].x: short, byte 6, 2 bytes", "rest[0].y: char, byte 8, 1 byte", "c: char, byte 32, 1 byte",
        "d: double, byte 32, 8 bytes",
      ])
    #expect(document.titles(of: "padding").count == 5)
    #expect(document.texts.contains("rest: each of the 3 elements"))
  }

  @Test func unionPaddingFollowsTheLongestMember() throws {
    let document = try document(try Fixtures.picture("union number"))
    #expect(document.groups(of: "padding").map(\.title) == ["trailing padding, byte 9, 7 bytes"])
    #expect(document.groups(of: "field").map(\.rectangles.count) == [1, 1, 2, 1])
  }

  @Test func bitFieldsHaveTheNumbersOfTheirBits() throws {
    let document = try document(try Fixtures.picture("struct flags"))
    #expect(
      document.titles(of: "field") == [
        "a: unsigned int : 1, bit 0 of byte 0", "b: unsigned int : 3, bits 1–3 of byte 0",
        "c: unsigned int : 12, bit 4 of byte 0 – bit 7 of byte 1", "d: _Bool : 1, bit 3 of byte 2",
      ])
    // Eight bits of 9.5 to the byte: where each block begins, and how wide it is.
    let places = document.groups(of: "field").map { $0.rectangles.map { [$0["x"], $0["width"]] } }
    #expect(places == [[["1", "7.5"]], [["10.5", "26.5"]], [["39", "112"]], [["181.5", "7.5"]]])
    #expect(
      document.groups(of: "field").map { $0.texts.suffix(2) } == [["0", "a"], ["1", "3"], ["4", "7"], ["3", "d"]])
  }

  @Test func aLargeArrayIsFolded() throws {
    let document = try document(try Fixtures.picture("struct large"))
    #expect(document.titles(of: "field").count == 3)
    #expect(document.texts.contains("4996 more rows, bytes 24–39991; cache line boundaries: 624"))
    #expect(document.groups(of: "field")[1].rectangles.count == 6)
  }

  @Test func cacheLinesAreMarked() throws {
    let picture = try Fixtures.picture("struct lines")
    #expect(try document(picture).texts.filter { $0.hasPrefix("line ") } == ["line 1", "line 2"])
    let short = try SVGDocument(SVGPicture([picture], cacheLine: 32).text)
    #expect(short.texts.filter { $0.hasPrefix("line ") } == ["line 1", "line 2", "line 3", "line 4"])
  }

  @Test func truncatedNamesAreInTheLegend() throws {
    let document = try document(try Fixtures.picture("untagged"))
    let name = "very_long_name_of_a_flag_that_has_no_room"
    #expect(document.texts.contains("\(name): unsigned long long : 1, bit 0 of byte 0"))
    let flexible = try self.document(try Fixtures.picture("struct flexible"))
    #expect(flexible.texts.contains { $0.hasPrefix("char text[] has size 0") })
  }

  @Test func differencesAreMarkedAndOnlyThose() throws {
    let targets = ["x86_64-linux-gnu", "i686-linux-gnu"]
    let machine = try document(
      try Fixtures.picture("struct machine"), try Fixtures.picture("struct machine", on: targets[1]))
    #expect(machine.texts.filter { targets.contains($0) } == targets)
    let strokes = machine.groups(of: "field").map { $0.rectangles[0]["stroke"] == SVGPaints.difference }
    #expect(strokes == [false, true, true, true, false, true, true, true])
    let alike = try document(try Fixtures.picture("struct alike"), try Fixtures.picture("struct alike", on: targets[1]))
    #expect(!alike.texts.contains("differs between targets"))
  }

  @Test func textIsEscaped() throws {
    let part = LayoutPart(kind: .value, name: "a<&>\"'", declaration: "<T> & \"x\" '\u{1}'", bitOffset: 0, bitSize: 8)
    let element = SVGElement("text", [("class", part.name)], text: part.declaration)
    #expect(element.xml() == "<text class=\"a&lt;&amp;&gt;&quot;'\">&lt;T&gt; &amp; &quot;x&quot; ' '</text>\n")
    _ = try SVGDocument(element.xml())
  }

  @Test(arguments: ["sys/stat.h", "netinet/in.h", "signal.h", "zlib.h", "sqlite3.h", "ucontext.h", "openssl/ssl.h"])
  func realRecordsMakeDocuments(_ header: String) throws {
    let model = try HeaderReader(arguments: ["-D_GNU_SOURCE"]).read(["<\(header)>"])
    for record in model.types.records {
      let picture = try #require(RecordPicture(of: record.name, in: model))
      let blocks = SVGPlan(picture.root).sections.flatMap(\.blocks)
      let document = try document(picture)
      #expect(document.titles(of: "field").count == blocks.count { !$0.isPadding }, "\(record.name)")
      #expect(document.titles(of: "padding").count == blocks.count { $0.isPadding }, "\(record.name)")
    }
  }
}

/// A parsed SVG document.
private final class SVGDocument: NSObject, XMLParserDelegate {
  /// A group: the attributes of its rectangles, and its texts.
  struct Group {
    let name: String
    var title = ""
    var rectangles: [[String: String]] = []
    var texts: [String] = []
  }

  private var all: [Group] = []
  private(set) var texts: [String] = []
  private var open: [Int?] = []
  private var text = ""

  init(_ text: String) throws {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    try #require(parser.parse(), "\(parser.parserError.map { "\($0)" } ?? "")")
  }

  func groups(of name: String) -> [Group] { all.filter { $0.name == name } }
  func titles(of name: String) -> [String] { groups(of: name).map(\.title) }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    text = ""
    if name == "g" {
      let kind = attributes["class"]
      if let kind { all.append(Group(name: kind)) }
      open.append(kind == nil ? nil : all.count - 1)
    } else if name == "rect", let group = open.last ?? nil {
      all[group].rectangles.append(attributes)
    }
  }

  func parser(_ parser: XMLParser, foundCharacters characters: String) { text += characters }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    if name == "g" { open.removeLast() }
    guard name == "text" || name == "title" else { return }
    if name == "text" { texts.append(text) }
    guard let group = open.last ?? nil else { return }
    if name == "title" { all[group].title = text } else { all[group].texts.append(text) }
  }
}
