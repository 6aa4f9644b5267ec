internal import CaissonModel
internal import Foundation
internal import Testing

@Suite struct CodableTests {
  @Test func everyKindOfTypeSurvivesJSON() throws {
    let types: [CType] = [
      .void, .integer(.unsignedLongLong), .floating(.double), .pointer(to: .const(.integer(.char))),
      .function(FunctionType(parameters: [.enumeration(.enumeration("e"), .int)], result: .record(.structure("s")))),
      .opaque(.structure("o")),
    ]
    let data = try JSONEncoder().encode(types)
    #expect(try JSONDecoder().decode([CType].self, from: data) == types)
  }

  @Test func aLibrarySaysTheVersionOfItsForm() throws {
    let library = LibraryDescription(
      name: "L", access: "public", headers: ["<l.h>"], link: ["l"], documentation: [], functions: [],
      types: TypeTable(), place: SourcePlace(file: "L.swift", line: 1, column: 1))
    let text = String(decoding: try JSONEncoder().encode(library), as: UTF8.self)
    #expect(text.contains("\"schema\":7"))
  }
}
