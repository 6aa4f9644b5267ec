internal import CaissonModel
internal import Testing

@Suite struct LayoutTests {
  private func structure(_ tag: String, _ types: [CType]) -> RecordDescription {
    let fields = types.enumerated().map { index, type in
      RecordDescription.Field(name: "f\(index)", swiftName: "f\(index)", type: type)
    }
    return RecordDescription(
      name: .structure(tag), swiftName: tag, fields: fields, place: SourcePlace(file: "x", line: 1, column: 1))
  }

  @Test func fieldsLieAtTheirAlignment() throws {
    let types = TypeTable()
    let mixed = structure(
      "struct s", [.integer(.char), .pointer(to: .void), .integer(.short), .integer(.long), .floating(.double)])
    let lp64 = try #require(mixed.layout(in: .lp64, types: types))
    #expect(lp64.fields.map(\.bitOffset) == [0, 64, 128, 192, 256])
    #expect(lp64.size == 40 && lp64.alignment == 8)
    let ilp32 = try #require(mixed.layout(in: .ilp32, types: types))
    #expect(ilp32.fields.map(\.bitOffset) == [0, 32, 64, 96, 128])
    #expect(ilp32.size == 24 && ilp32.alignment == 8)
  }

  @Test func nestedStructuresCountWhole() throws {
    var types = TypeTable()
    let inner = structure("inner", [.integer(.char), .integer(.int)])
    types.add(inner) { _ in inner.fields }
    let outer = structure("outer", [.integer(.char), .record(.structure("inner")), .integer(.char)])
    let layout = try #require(outer.layout(in: .lp64, types: types))
    #expect(layout.fields.map(\.bitOffset) == [0, 32, 96])
    #expect(layout.size == 16)
  }

  @Test func typesWithoutSizeHaveNoLayout() {
    #expect(CType.void.layout(in: .lp64, types: TypeTable()) == nil)
    #expect(structure("s", [.opaque(.structure("o"))]).layout(in: .lp64, types: TypeTable()) == nil)
  }
}
