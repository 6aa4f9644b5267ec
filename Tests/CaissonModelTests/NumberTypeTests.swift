internal import CaissonModel
internal import Testing

/// The table of number types.
@Suite struct NumberTypeTests {
  @Test func eachTypeHasOneRow() {
    let types = IntegerType.allCases.map(CType.integer) + FloatingType.allCases.map(CType.floating)
    #expect(NumberType.all.map(\.type).sorted { "\($0)" < "\($1)" } == types.sorted { "\($0)" < "\($1)" })
  }

  @Test(arguments: NumberType.all) func cSpellingsLeadBack(_ row: NumberType) {
    #expect(NumberType(spelling: row.type.description) == row)
    #expect(CTypeName(notation: "volatile \(row.type)") == .volatile(row.type))
  }

  @Test(arguments: NumberType.all) func namesInSwiftLeadBack(_ row: NumberType) {
    for name in [row.swiftName] + row.otherNames { #expect(NumberType(swiftName: name) == row) }
    switch row.type {
    case .integer(let type): #expect(type.swiftName == row.swiftName)
    case .floating(let type): #expect(type.swiftName == row.swiftName)
    default: Issue.record("\(row.type) is no number")
    }
  }

  @Test func namesInSwiftAreDistinct() {
    let names = NumberType.all.flatMap { [$0.swiftName] + $0.otherNames }
    let spellings = NumberType.all.compactMap(\.spellingName)
    #expect(Set(names).count == names.count && Set(spellings).count == spellings.count)
  }

  @Test func otherNamesLeadNowhere() {
    #expect(NumberType(swiftName: "CString") == nil && NumberType(swiftName: "int") == nil)
    #expect(NumberType(spelling: "CInt") == nil && NumberType(spelling: "struct tm") == nil)
  }

  /// What Clang imports is a type of the same size and sign.
  @Test(arguments: IntegerType.allCases) func importedTypesHaveTheSameValues(_ type: IntegerType) {
    let imported = type.importable
    #expect(
      imported.size(in: .host) == type.size(in: .host) && imported.isSigned(in: .host) == type.isSigned(in: .host))
    #expect(imported.importable == imported)
  }
}
