internal import CaissonModel
internal import Foundation
internal import Testing

/// `caisson describe`.
@Suite struct DescribeTests {
  private let expat = "Examples/Expat/Sources/Expat/Expat.swift"

  @Test func printsTheModelAsJSON() throws {
    let outcome = try Program.caisson("describe", expat)
    let libraries = try JSONDecoder().decode([LibraryDescription].self, from: Data(outcome.output.utf8))
    let library = try #require(libraries.first)
    #expect(library.schema == LibraryDescription.currentSchema)
    #expect(library.name == "Expat" && library.headers == ["<expat.h>"] && library.link == ["expat"])
    let parse = try #require(library.functions.first { $0.name == "parse" })
    #expect(parse.receivesErrors)
    #expect(parse.place.file == expat)
    let value = Marshalling.value(isNullable: false)
    #expect(parse.arguments.map(\.marshalling) == [value, .string(isNullable: false), value])
    let handler = try #require(library.functions.first { $0.name == "setElementHandler" })
    let retained = Upcall.Lifetime.retained(Retention(owner: "parser"))
    #expect(handler.parameters.compactMap(\.upcall?.lifetime) == [retained, retained])
    #expect(library.types.records.map(\.name) == [.typedef("XML_Feature")])
  }

  @Test func printsPrototypes() throws {
    let outcome = try Program.caisson("describe", "--format", "c", expat)
    #expect(outcome.output.contains("enum XML_Status XML_Parse(struct XML_ParserStruct *, const char *, int, int);"))
    #expect(outcome.output.hasPrefix("// Expat\n#include <expat.h>\n"))
  }

  @Test(arguments: ["", "@CConstant(\"EXIT_FAILURE\", value: 1) var failure: CInt { get }"])
  func aLibraryWithoutFunctionsGivesNoWarnings(_ member: String) throws {
    let scratch = try Scratch()
    try scratch.write(
      "import CaissonDescription\n@Bindings(headers: [\"<stdlib.h>\"]) public protocol Codes: ForeignLibrary {\(member)}\n",
      to: "Codes/Codes.swift")
    let outcome = try Program.caisson("describe", scratch.path("Codes/Codes.swift"), "--no-cache")
    #expect(outcome.exitCode == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
  }

  @Test func severalLibrariesInOneFileKeepTheirOrder() throws {
    let scratch = try Scratch()
    let text = ["Zebra", "Ant"].map { name in
      "@Bindings(headers: [\"<stdlib.h>\"])\nprotocol \(name): ForeignLibrary {\n  @C(\"abs\") func absolute(_ value: CInt) "
        + "throws(Failure) -> CInt\n}\n"
    }
    // Comments and strings that look like descriptions are none.
    try scratch.write(
      "import CaissonDescription\n// @Bindings protocol Comment: ForeignLibrary {}\n"
        + "let text = \"@Bindings protocol Text: ForeignLibrary {}\"\n" + text.joined(), to: "Two/Two.swift")
    let outcome = try Program.caisson("describe", "--format", "c", scratch.path("Two/Two.swift"))
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(outcome.output.matches(of: /\/\/ (\w+)\n#include/).map { String($0.1) } == ["Zebra", "Ant"])
  }
}
