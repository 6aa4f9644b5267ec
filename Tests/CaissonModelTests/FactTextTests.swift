internal import CaissonModel
internal import Testing

/// Facts as text: what is written is read again as it was, and what is absent is false, zero or empty.
@Suite struct FactTextTests {
  private static let place = SourcePlace(file: "M/File.swift", line: 3, column: 1)

  private static func function(_ change: (inout FunctionDescription) -> Void) -> FunctionDescription {
    var function = FunctionDescription(.symbol("f"), name: "f", place: place)
    change(&function)
    return function
  }

  private static let functions = [
    function { _ in },
    function { $0.namedParameterCount = 0 },
    function { $0.result = result { $0.freedBy = "" } },
    function { $0.result = result { $0.failure = .negative } },
    function { $0.result = result { $0.failure = .predicate("{ $0 == \"a\\n\" }") } },
    function { $0.callee = .pointer },
    function { $0.form = .optionalProperty(.inline) },
    function { $0.parameters = marshallings.map(parameter) },
    function { $0.parameters = sources.map { ParameterDescription(type: .void, source: $0) } },
    function { $0.documentation = ["", "one \"two\" \u{7} \\ \u{feff} #\"\"\"#", "Grüße 👋🏽"] },
    function {
      $0.result = result {
        $0.type = .array(of: .pointer(to: .function(FunctionType(parameters: [.void], result: .void))), count: nil)
      }
    },
    function { $0.result = result { $0.place = SourcePlace(file: "", line: 0, column: 0) } },
  ]

  private static func result(_ change: (inout ResultValue<CType>) -> Void) -> DescribedResult<CType> {
    var value = ResultValue<CType>(type: .integer(.int), swiftType: "CInt")
    change(&value)
    return .value(value)
  }

  private static func parameter(_ marshalling: Marshalling) -> ParameterDescription {
    ParameterDescription(
      type: .void, source: .argument(SwiftParameter(name: "p", swiftType: "T", marshalling: marshalling)))
  }

  private static let marshallings: [Marshalling] = [
    .value(isNullable: false), .value(isNullable: true), .string(isNullable: false), .inOut,
    .resolvedByCompiler(isNullable: false), .buffer(Buffer(.reads, .array)), .buffer(Buffer(.writes, .span)),
    .borrowed(Borrow(isConst: false)), .borrowed(Borrow(isConst: true, lifetime: .retained(Retention(owner: nil)))),
    .borrowed(Borrow(isConst: true, lifetime: .permanent)), .upcall(Upcall(callbackType: "T", form: .closure)),
    .upcall(Upcall(callbackType: "T", form: .callback(.once), errors: .any(resultOnError: nil))),
    .upcall(Upcall(callbackType: "T", form: .sendableCallback(.duringCall), errors: .any(resultOnError: "0"))),
    .upcall(
      Upcall(callbackType: "T", form: .callback(.retained(Retention(owner: "o", key: ["k"]))), context: .first)),
  ]

  private static let sources: [ArgumentSource] = [
    .count(of: ["b"], .elements, swiftType: "CInt"), .count(of: ["a", "b"], .bytes, swiftType: "CSize"),
    .size(of: "Pair", buffer: nil, swiftType: "CSize"), .size(of: "CInt", buffer: "b", swiftType: "CSize"),
    .constant("nil", swiftType: "CString?"), .context(of: ["c", "d"]), .out(name: "", swiftType: "T"),
  ]

  @Test(arguments: functions)
  func aFunctionIsReadAsItWasWritten(_ function: FunctionDescription) throws {
    #expect(try FactText.read(FunctionDescription.self, from: FactText.text(of: function)) == function)
    #expect(try FactText.read(FunctionDescription.self, from: FactText.page(of: function, depth: 3)) == function)
  }

  @Test func layoutsAreReadAsTheyWereWritten() throws {
    let layout = RecordedLayout(
      size: 8, alignment: 4, fields: [.init(name: "", type: .integer(.int), bitOffset: 0, bitWidth: 0)])
    let layouts = [LayoutFacts(dataModel: .lp64, layout: layout), LayoutFacts(dataModel: .ilp32, layout: layout)]
    #expect(try FactText.read([LayoutFacts].self, from: FactText.page(of: layouts, depth: 4)) == layouts)
  }

  @Test func whatIsZeroIsLeftOut() throws {
    let text = try FactText.text(of: SourcePlace(file: "", line: 0, column: 7))
    #expect(text == #"{"column":7}"#)
  }

  @Test func textStaysInOneLineOfPrintableCharacters() throws {
    let text = try FactText.text(of: ["\u{0}\n\u{feff}"])
    #expect(text == #"["\u0000\n\ufeff"]"#)
  }

  @Test(arguments: ["", "{", #"{"name"}"#, #"{"name":"#, "[1,]", "tru", #""a"#, #""\x""#, "1.5", "{} {}", "-"])
  func malformedTextIsRefused(_ text: String) {
    #expect(throws: FactError.self) { try FactText.read(SourcePlace.self, from: text) }
  }

  @Test(arguments: [#"{"line":"3"}"#, #"{"file":3}"#, "[]", "3"])
  func aValueOfAnotherKindIsRefused(_ text: String) {
    #expect(throws: FactError.self) { try FactText.read(SourcePlace.self, from: text) }
  }
}
