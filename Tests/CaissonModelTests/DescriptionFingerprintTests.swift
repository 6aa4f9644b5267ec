internal import CaissonModel
internal import Testing

@Suite struct DescriptionFingerprintTests {
  /// The published vectors of FNV-1a.
  @Test(arguments: [("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8")])
  func isTheHashOfTheText(_ text: String, _ digits: String) {
    #expect(DescriptionFingerprint(of: text.utf8).digits == digits)
  }

  @Test func endsOfLinesDoNotCount() {
    #expect(DescriptionFingerprint(of: "a\r\nb\r\n".utf8) == DescriptionFingerprint(of: "a\nb\n".utf8))
  }

  @Test func isReadFromWhatIsGenerated() throws {
    let line = DescriptionFingerprint(of: "foobar".utf8).line(of: "A:B.swift")
    let recorded = try #require(DescriptionFingerprint.recorded(in: "// Generated.\r\n\(line)\r\n\r\nimport C\r\n"))
    #expect(recorded == ("A:B.swift", "85944171f73967e8"))
    #expect(DescriptionFingerprint.recorded(in: "// Generated.\n\nimport C\n") == nil)
  }

  @Test(arguments: [
    ("@Bindings(headers: [\"<a.h>\"])\nprotocol A {}", true), ("import X\r\n  @Bindings protocol A {}", true),
    ("// @Bindings\nlet text = \"@Bindings\"", false),
  ])
  func aLineThatBeginsWithTheMacroMakesADescription(_ text: String, _ isDescription: Bool) {
    #expect(DescriptionFingerprint.isDescription(text) == isDescription)
  }
}
