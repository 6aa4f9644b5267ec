internal import CaissonModel
internal import Foundation
internal import Testing

/// The names of types: read as a description writes them, printed so, and spelled in C.
@Suite struct CTypeNameTests {
  private struct Case: Sendable, CustomTestStringConvertible {
    let notation: String
    let name: CTypeName
    let spelling: String

    init(_ notation: String, _ name: CTypeName, _ spelling: String? = nil) {
      self.notation = notation
      self.name = name
      self.spelling = spelling ?? notation
    }

    var testDescription: String { notation }
  }

  private static let outer = MemberPath.Origin.type(.structure("outer"))

  private static let cases = [
    Case("struct tm", .structure("tm")), Case("union epoll_data", .union("epoll_data")),
    Case("enum XML_Status", .enumeration("XML_Status")), Case("XML_Feature", .typedef("XML_Feature")),
    Case(
      "struct outer.position", .member(MemberPath(from: outer, [.field("position")])),
      "__typeof__(((struct outer *)0)->position)"),
    Case(
      "struct outer.rows[0][0].cell",
      .member(MemberPath(from: outer, [.field("rows"), .element, .element, .field("cell")])),
      "__typeof__(((struct outer *)0)->rows[0][0].cell)"),
    Case(
      "Outer.in[0]", .member(MemberPath(from: .type(.typedef("Outer")), [.field("in"), .element])),
      "__typeof__(((Outer *)0)->in[0])"),
    Case("volatile void", .volatile(.void)), Case("volatile unsigned int", .volatile(.integer(.unsignedInt))),
    Case("volatile uint8_t", .volatile(.integer(.uint8))),
    Case("volatile long double", .volatile(.floating(.longDouble))),
    Case("volatile float _Complex", .volatile(.complex(.float))),
    Case("volatile const char", .volatile(.const(.integer(.char)))),
    Case("volatile struct tm", .volatile(.opaque(.structure("tm")))),
  ]

  @Test(arguments: cases) private func namesAreReadAndPrinted(_ test: Case) throws {
    #expect(CTypeName(notation: test.notation) == test.name)
    #expect(test.name.notation == test.notation)
    #expect(test.name.description == test.spelling)
    #expect(test.name.isNamed)
  }

  @Test(arguments: cases) private func namesSurviveJSON(_ test: Case) throws {
    let data = try JSONEncoder().encode(test.name)
    #expect(try JSONDecoder().decode(CTypeName.self, from: data) == test.name)
  }

  @Test func spacesDoNotCount() {
    #expect(CTypeName(notation: "  struct \t tm ") == .structure("tm"))
  }

  @Test(arguments: [
    "", " ", ".", "struct", "struct tm x", "tm *", "int[4]", "struct tm.", "struct tm..a", "struct tm.a b",
    "struct tm.[0]",
    "struct tm[0]", "struct tm.a[1]", "struct; tm", "2tm", "unsigned int", "const struct tm", "volatile",
    "volatile int *",
    "volatile struct tm.a", "volatile volatile int", "__typeof__(x)",
  ])
  func otherTextIsNoName(_ text: String) {
    #expect(CTypeName(notation: text) == nil)
  }

  @Test func aDescriptionCannotWriteEveryName() throws {
    let constant = CTypeName.member(MemberPath(from: Self.outer, [.field("a")], isConst: true))
    let ofVariable = CTypeName.member(MemberPath(from: .variable("all"), [.element, .field("one")]))
    let anonymousMember = CTypeName.anonymousMember(of: .structure("outer"), at: 2)
    let anonymous = CTypeName.anonymous("Inside")
    let pointer = CTypeName.volatile(.pointer(to: .integer(.char)))
    let spellings = [
      "const __typeof__(((struct outer *)0)->a)", "__typeof__(all[0].one)", "struct outer.2", "anonymous Inside",
      "char *volatile",
    ]
    let names = [constant, ofVariable, anonymousMember, anonymous, pointer]
    #expect(names.map(\.description) == spellings)
    #expect(names.allSatisfy { $0.notation == nil && !$0.hasOwnName })
    #expect(names.map(\.isNamed) == [true, true, false, false, true])
    let data = try JSONEncoder().encode(names)
    #expect(try JSONDecoder().decode([CTypeName].self, from: data) == names)
  }

  @Test func aPathLeadsToTheFirstElementAlone() {
    let text =
      #"{"kind": "member", "path": {"of": {"kind": "struct", "name": "outer"}, "steps": ["rows", 1]}}"#
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(CTypeName.self, from: Data(text.utf8)) }
  }

  @Test func typesArePrintedWithOtherSpellings() {
    let path = CTypeName.member(MemberPath(from: Self.outer, [.field("a")]))
    let type = CType.pointer(to: .function(FunctionType(parameters: [.pointer(to: .record(path))], result: .void)))
    #expect(type.declaration(of: "f") == "void (*f)(__typeof__(((struct outer *)0)->a) *)")
    #expect(type.declaration(of: "f") { _ in "struct" } == "void (*f)(struct *)")
  }
}
