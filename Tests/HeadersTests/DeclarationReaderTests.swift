internal import CaissonHeaders
internal import CaissonModel
internal import Testing

/// Reading declarations other than records.
@Suite struct DeclarationReaderTests {
  private func model() throws -> HeaderModel {
    try HeaderReader(target: "x86_64-linux-gnu", arguments: ["-ffreestanding", "-I", Compiler.fixtures])
      .read(["\"surface.h\""], extent: .everything)
  }

  private func function(_ name: String) throws -> HeaderFunction {
    try #require(try model().functions.first { $0.symbol == name })
  }

  @Test func functions() throws {
    let model = try model()
    #expect(
      model.functions.map(\.symbol) == [
        "surface_open", "surface_text", "surface_close", "surface_visit", "surface_log", "surface_old", "surface_area",
      ])
    let open = try function("surface_open")
    #expect(
      CType.function(open.type).declaration(of: open.symbol)
        == "struct surface *surface_open(const char *, size_t)")
    #expect(open.parameters.map(\.name) == ["name", "size"] && open.parameters.map(\.isNonNull) == [true, false])
    #expect(open.parameters.map(\.spelling) == ["const char *", "size_t"] && open.resultSpelling == "surface_ref")
    #expect(open.documentation == ["Opens a surface.", "Frees nothing."] && open.attributes.resultMustBeUsed)
    #expect(open.place.line == 55 && !open.isInline)
    let text = try function("surface_text")
    #expect(text.attributes.returnsNewMemory && text.attributes.returnsNonNull && text.parameters[0].name == "")
    let close = try function("surface_close")
    #expect(close.attributes.isDeprecated && close.attributes.deprecation == "use surface_end")
    #expect(try function("surface_log").type.isVariadic)
    #expect(try !function("surface_old").hasPrototype && function("surface_area").isInline)
  }

  @Test func variables() throws {
    let variables = try model().variables
    #expect(variables.map(\.symbol) == ["surface_version", "surface_error", "surface_names"])
    #expect(variables.map(\.isThreadLocal) == [false, true, false])
    #expect(variables[2].type.declaration(of: "x") == "const char *const x[3]")
  }

  @Test func types() throws {
    let model = try model()
    let color = try #require(model.types.enumerations.first { $0.name == .enumeration("surface_color") })
    #expect(color.rawType == .int && color.enumerators.map(\.value) == ["0", "4", "-2"])
    #expect(color.documentation == ["The colour of a surface.", "", "    an example"])
    #expect(color.enumerators[0].documentation == ["as blood"])
    let state = try #require(model.types.enumerations.first { $0.name == .typedef("surface_state") })
    #expect(state.rawType == .unsignedInt && state.enumerators.map(\.value) == ["2147483648"])
    #expect(model.types.enumerations.contains { $0.name == nil && $0.enumerators.map(\.name) == ["SURFACE_LIMIT"] })
    #expect(model.types.opaques.map(\.name) == [.structure("surface")])
    let point = try #require(model.types.record(named: .structure("surface_point")))
    #expect(point.documentation == ["A point."] && point.fields.map(\.documentation) == [["to the right"], []])
    let typedefs = model.typedefs.filter { $0.name.hasPrefix("surface") }
    #expect(typedefs.map(\.name) == ["surface", "surface_ref", "surface_state", "surface_visitor"])
    #expect(
      typedefs[3].type.declaration(of: "f") == "int (*f)(void *, const struct surface_point *)")
    #expect(model.unsupported.map(\.name) == ["surface_counter", "surface_count"])
  }

  @Test func macros() throws {
    let macros = try model().macros.filter { $0.name.hasPrefix("SURFACE") }
    func value(_ name: String) -> ConstantDescription.Value? { macros.first { $0.name == name }?.value }
    #expect(value("SURFACE_VERSION") == .integer("258"))
    #expect(value("SURFACE_BIG") == .integer("18446744073709551615"))
    #expect(value("SURFACE_NEGATIVE") == .integer("-1"))
    #expect(value("SURFACE_RATIO") == .floating("1.5") && value("SURFACE_SINGLE") == .floating("0.25"))
    #expect(value("SURFACE_NAME") == .string("surface"))
    #expect(value("SURFACE_LETTER") == .integer("120") && value("SURFACE_SIZE") == .integer("16"))
    #expect(value("SURFACE_CAST") == .integer("44") && value("SURFACE_FIRST") == .integer("0"))
    #expect(value("SURFACE_AGAIN") == .integer("2"))
    for name in ["SURFACE_ALIAS", "SURFACE_EMPTY", "SURFACE_BROKEN", "SURFACE_WORD", "SURFACE_MAX"] {
      let macro = try #require(macros.first { $0.name == name })
      #expect(macro.value == nil, "\(macro)")
    }
    #expect(!macros.contains { $0.name == "SURFACE_GONE" }, "it is defined no more")
    let types = macros.compactMap { macro in macro.type.map { "\(macro.name): \($0)" } }
    #expect(types.contains("SURFACE_SINGLE: float") && types.contains("SURFACE_CAST: unsigned char"))
    let max = try #require(macros.first { $0.name == "SURFACE_MAX" })
    #expect(max.parameters == ["a", "b"] && max.text == "( ( a ) > ( b ) ? ( a ) : ( b ) )" && max.place.line == 21)
  }
}
