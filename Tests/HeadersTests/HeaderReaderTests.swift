internal import CaissonHeaders
internal import CaissonModel
internal import Testing

/// Reading headers, except for layouts.
@Suite struct HeaderReaderTests {
  private static let layouts = Result {
    try HeaderReader(target: "x86_64-linux-gnu", arguments: ["-ffreestanding", "-I", Compiler.fixtures])
      .read(["\"layouts.h\""])
  }

  private func record(_ name: String) throws -> RecordDescription {
    try #require(try Self.layouts.get().types.records.first { "\($0.name)" == name }, "\(name) is missing")
  }

  private func type(of field: String, in record: String) throws -> CType {
    try #require(try self.record(record).fields.first { $0.name == field }).type
  }

  @Test func typesHaveTheNamesOfTheHeader() throws {
    let cases: [(String, String, CType)] = [
      ("struct fixed", "a", .integer(.int8)), ("struct fixed", "b", .integer(.int64)),
      ("struct fixed", "f", .integer(.size)), ("struct fixed", "i", .integer(.wideChar)),
      ("struct enums", "b", .enumeration(.enumeration("color"), .unsignedInt)),
      ("struct enums", "d", .enumeration(.enumeration("sign"), .int)), ("struct enums", "e", .integer(.unsignedInt)),
      ("struct complexes", "f", .complex(.longDouble)),
      ("struct arrays", "b", .array(of: .array(of: .array(of: .integer(.int), count: 5), count: 3), count: 2)),
      ("struct flexible", "c", .array(of: .integer(.longLong), count: nil)),
      ("struct with_untagged", "b", .record(.typedef("untagged"))),
      ("struct named_inside", "e", .pointer(to: .record(.structure("later")))),
    ]
    for (record, field, expected) in cases {
      #expect(try type(of: field, in: record) == expected, "\(record).\(field)")
    }
    #expect(try type(of: "b", in: "struct functions").description == "int (*)(size_t, const char **, ...)")
    #expect(try type(of: "d", in: "struct functions").description == "void (*(*)(int))(void)")
  }

  @Test func recordsWithoutATagHaveNamesThatCTakes() throws {
    #expect(try record("struct arrays").fields[3].type.description == "__typeof__(((struct arrays *)0)->d[0]) [3]")
    let deep = "__typeof__(((struct unnamed *)0)->e.d[0])"
    #expect(try record(deep).fields.map(\.name) == ["c"])
    #expect(try record("__typeof__(((struct unnamed *)0)->h[0])").kind == .union)
    #expect(try record("const __typeof__(of_a_variable[0])").isNamed)
    let anonymous = try record("struct anonymous").fields[1]
    let key = anonymous.type.description
    #expect(try anonymous.name.isEmpty && anonymous.type == .record(record(key).name))
    #expect(try !record(key).isNamed)
    #expect(try record(key).fields.map(\.name) == ["b", "", "g"])
    #expect(try record("__typeof__(((struct anonymous *)0)->i)").fields.map(\.name) == ["h"])
  }

  @Test func attributesAreRead() throws {
    #expect(try record("struct packed").isPacked)
    #expect(try record("struct packed_field").fields.map(\.isPacked) == [false, true, false, true, false])
    #expect(try record("struct aligned_fields").fields.map(\.alignment) == [nil, 16, 8, 2, nil])
    #expect(try record("struct aligned_by_expression").fields.map(\.alignment) == [nil, 4, 8])
    #expect(try record("struct aligned_at_most").fields[1].alignment == 16)
    #expect(try record("struct over_aligned").alignment == 64)
    #expect(try record("struct under_aligned").alignment == 2)
    for (name, pack) in [("pack1", 1), ("pack2", 2), ("pack4", 4), ("pack8", 8), ("pack16", 16)] {
      #expect(try record("struct \(name)").pack == pack)
    }
    #expect(try record("struct with_pack").pack == nil)
    #expect(try record("struct bits_zero").fields.map(\.bitWidth) == [3, 0, 3, 0, nil, 0, nil])
  }

  @Test func aTypedefLeadsToTheRecord() throws {
    let model = try HeaderReader().read(["<zlib.h>"])
    #expect(model.dataModel == .host)
    #expect(model.recordedLayout(of: .typedef("z_stream")) == model.recordedLayout(of: .structure("z_stream_s")))
    #expect(model.recordedLayout(of: .typedef("z_stream"))?.size == 112)
    #expect(model.recordedLayout(of: .structure("nothing")) == nil)
    #expect(model.types.record(named: .structure("z_stream_s"))?.place.file.hasSuffix("/zlib.h") == true)
  }

  @Test func incompleteTypesAreListed() throws {
    let model = try HeaderReader(arguments: ["-I", Compiler.fixtures]).read(["\"pictures.h\"", "\"names.h\""])
    let opaques = model.types.opaques.map(\.name)
    #expect(opaques.contains(.structure("opaque")) && opaques.contains(.structure("hidden")))
    #expect(model.aliases["hidden_t"] == .structure("hidden"))
    #expect(!opaques.contains { model.types.record(named: $0) != nil })
  }

  @Test func theFilesOfHeadersAreListedOnce() throws {
    let files = try HeaderReader(arguments: ["-I", Compiler.fixtures]).files(of: [
      "<zlib.h>", "\"names.h\"", "<zlib.h>",
    ])
    let ends = ["/zlib.h", "/zconf.h", "/stddef.h", "/CFixtures/names.h"]
    let places = ends.map { end in files.firstIndex { $0.hasSuffix(end) } ?? -1 }
    #expect(!places.contains(-1) && places == places.sorted(), "\(files)")
    #expect(Set(files).count == files.count && !files.contains("headers.c"))
  }

  @Test func unsupportedDeclarationsAreListed() throws {
    let model = try HeaderReader(arguments: ["-I", Compiler.fixtures]).read(["\"unsupported.h\""])
    let expected: [(name: String, reason: String)] = [
      ("struct vector", "field 'b': the type '__attribute__((__vector_size__("),
      ("struct contains_vector", "field 'a': 'struct vector' is not supported"),
      ("struct atomic", "field 'a': the type '_Atomic(int)' is not supported"),
      ("struct bit_int", "field 'a': the type '_BitInt(7)' is not supported"),
      ("struct complex_int", "field 'a': the type '_Complex int' is not supported"),
      ("struct old_style", "field 'a': the function type 'int ()' has no prototype"),
      ("struct microsoft", "its layout does not follow from its declaration: size 12, not 4"),
    ]
    #expect(model.unsupported.dropLast().map(\.name) == expected.map(\.name))
    for (record, expected) in zip(model.unsupported, expected) {
      #expect(record.reason.description.hasPrefix(expected.reason), "\(record.name): \(record.reason)")
    }
    #expect(model.unsupported.first { $0.name == "struct old_style" }?.reason.isMissingPrototype == true)
    #expect(model.unsupported.last?.reason == .unreachable)
    let types = try #require(model.types.record(named: .structure("points"))).fields.map(\.type)
    #expect(types.map(\.description) == ["struct vector *", "void (*)(struct atomic *)", "struct points *"])
    #expect(types[0] == .pointer(to: .opaque(.structure("vector"))))
    #expect(types[2] == .pointer(to: .record(.structure("points"))))
  }
}
