internal import Caisson
internal import CaissonDynamic
internal import Expat
internal import Fixtures
internal import Testing

/// Situations that only the dynamic back end meets.
@Suite struct DynamicTests {
  @Test func everythingMissingIsReportedAtOnce() throws {
    let zlib = try Dynamic("libz.so.1")
    let error = #expect(throws: LinkError.self) { try ExpatLinked(zlib) }
    let problems = try #require(error?.problems)
    #expect(try problems.count == ExpatLinked<Dynamic>.describeLibrary().functions.count)
    let text = try #require(error?.description)
    #expect(text.hasPrefix("cannot bind Expat: \(problems.count) declarations cannot be used\n"))
    #expect(
      text.firstMatch(of: #/Expat/Expat\.swift:\d+:8: createParser: no symbol 'XML_ParserCreate' in libz\.so\.1/#)
        != nil)
    #expect(text.contains("\nA function whose body is in the header (static inline) has no symbol, "))
    #expect(text.hasSuffix("which is nil where there is none. 'caisson import --library' does so."))
  }

  @Test func missingLibraryIsNamed() {
    let error = #expect(throws: LibraryNotFound.self) { try Dynamic("libno-such.so.7") }
    #expect(error?.name == "libno-such.so.7")
    #expect(error?.description.contains("cannot load the library 'libno-such.so.7': ") == true)
  }

  @Test func functionsAreCalledByName() throws {
    let libc = Dynamic()
    let length = try libc.function("strlen", CString.self, returning: CSize.self)
    #expect(length("four") == 4)
    let absolute = try libc.function("abs", CInt.self, returning: CInt.self)
    #expect(absolute(-3) == 3)
    let power = try Dynamic("libm.so.6").function("pow", Double.self, Double.self, returning: Double.self)
    #expect(power(2, 10) == 1024)
    let single = try Dynamic("libm.so.6").function("fabsf", Float.self, returning: Float.self)
    #expect(single(-1.5) == 1.5)
    let variable = try libc.function("getenv", CString.self, returning: CString?.self)
    #expect(variable("PATH") != nil)
    #expect(variable("NO_SUCH_VARIABLE_OF_CAISSON") == nil)
  }

  @Test func missingFunctionIsNamed() {
    let error = #expect(throws: LinkError.self) { try Dynamic().function("no_such_function", CInt.self) }
    #expect(error?.description.contains("no symbol 'no_such_function' in the program") == true)
  }

  @Test func aCallbackThatIsCalledTooLateIsReported() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      // The handler is freed with the first binding's entry for the parser, behind C's back.
      let dynamic = try Dynamic("libexpat.so.1")
      let expat = try ExpatLinked(dynamic)
      let parser = try #require(expat.createParser(encoding: nil))
      let handler = ExpatLinked<Dynamic>.StartHandler { _, _, _ in }
      var handle: CallbackHandle<HostSpace>? = dynamic.makeCallback(handler._target("late(start:)", in: HostSpace.self))
      let set = try dynamic.function(
        "XML_SetElementHandler", CPointer<ParserStruct, HostSpace>.self, CPointer<CVoid, HostSpace>.self,
        CPointer<CVoid, HostSpace>?.self)
      set(parser, try #require(handle)._pointer, nil)
      handle = nil
      _ = try expat.parse(parser, "<a/>", isFinal: 1)
    }
    let report = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(report.contains("C called the callback late(start:) after it had expired"), "\(report)")
  }

  @Test func structuresOfOneNameInTwoLibrariesAreTwo() throws {
    func function(_ symbol: String, _ record: CTypeName) -> FunctionDescription {
      let parameter = SwiftParameter(name: "r", swiftType: "R", marshalling: .value(isNullable: false))
      return FunctionDescription(
        .symbol(symbol), name: symbol,
        parameters: [ParameterDescription(type: .record(record), source: .argument(parameter))],
        result: .value(ResultValue(type: .record(record), swiftType: "R")),
        place: SourcePlace(file: "x", line: 1, column: 1))
    }
    func types(_ fields: [CType]) -> TypeTable {
      var types = TypeTable()
      types.add(
        RecordDescription(name: .structure("r"), swiftName: "R", place: SourcePlace(file: "x", line: 1, column: 1))
      ) {
        _ in fields.map { RecordDescription.Field(name: "f", swiftName: "f", type: $0) }
      }
      return types
    }
    let program = Dynamic()
    func call<Value: CValue>(_ entry: DynamicEntry, _ value: Value) -> Value? {
      var frame = program.frame(for: entry)
      frame.put(value)
      return program.invoke(entry, &frame, returning: Value.self)
    }
    let pair = try program.resolve(
      function("change_pair", .structure("r")), types: types([.integer(.int), .integer(.int)]))
    let vector = try program.resolve(
      function("change_vector", .structure("r")), types: types([CType](repeating: .floating(.float), count: 3)))
    #expect(call(pair, Pair(a: 1, b: 2)) == Pair(a: 2, b: 4))
    #expect(call(vector, Vector(x: 1, y: 2, z: 3)) == Vector(x: 2, y: 4, z: 6))
  }
}
