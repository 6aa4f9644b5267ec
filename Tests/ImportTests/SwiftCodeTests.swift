@testable internal import CaissonImport
internal import Testing

/// Telling code from comments and strings in a Swift file.
@Suite struct SwiftCodeTests {
  @Test(arguments: [
    ("a // }", "a     "), ("/* /* } */ } */b", "               b"), ("\"}\\\"}\"b", "      b"),
    ("#\"}\\\"#b", "      b"), ("#\"\\#(\"}\")}\"#b", "            b"),
    ("\"\"\"\n}\"\\\"\"\"\n\"\"\"b", "   \n      \n   b"),
    ("\"\\(f(\"}\", /* ) */ 1))\"b", "                      b"), ("#/}\"/#b", "      b"), ("`a }` b", "      b"),
    ("\"open\nb }", "     \nb }"), ("##\"\"\"\n\"\"\"# }\n\"\"\"##}", "     \n      \n     }"),
    ("größe /*ß*/ {", "größe        {"),
    ("/* open", "       "), ("a / b } / c", "a / b } / c"),
  ])
  func codeStays(_ text: String, _ code: String) {
    #expect(SwiftCode(text).lines.joined(separator: "\n") == code)
  }

  @Test func linesAreCounted() {
    let code = SwiftCode("/* a\n b */\nc\n\"\"\"\nd\n\"\"\"\ne // f\n")
    #expect(code.continuations == [1, 4, 5])
    #expect(code.withoutComments == "    \n     \nc\n\"\"\"\nd\n\"\"\"\ne     \n")
  }
}
