internal import CaissonEmission
internal import CaissonLowering
internal import CaissonModel
internal import Testing

/// A plan as Swift over C stubs.
@Suite struct StaticPrinterTests {
  private static let entry = StubReference.Entry(
    parameterTypes: ["Int32"], resultType: "Void", words: ["a0"], arguments: ["a0"], returnsThroughMemory: false,
    usesContext: false, source: "Caisson._Trampoline.current()", cEntry: nil)

  private func text(
    _ function: FunctionDescription, isUnsafe: Bool = true, returnsThroughMemory: Bool = false,
    entry: StubReference.Entry = entry
  ) -> String {
    let stub = StubReference(
      name: "stub", returnsThroughMemory: returnsThroughMemory, isUnsafe: isUnsafe, free: "free_text"
    ) { _ in entry }
    var writer = LineWriter()
    writer.body(StaticPrinter(function, index: 7, stub: stub, isSerial: false).body)
    return writer.text
  }

  private let number = ResultValue<CType>(type: .integer(.int), swiftType: "CInt")

  private func function(
    _ parameters: [ParameterDescription], throws receivesErrors: Bool = false, _ value: ResultValue<CType>? = nil
  ) -> FunctionDescription {
    FunctionDescription(
      .symbol("f"), name: "f", form: .method(MethodTraits(receivesErrors: receivesErrors)), parameters: parameters,
      result: value.map { .value($0) } ?? .void, place: SourcePlace(file: "", line: 0, column: 0))
  }

  private func parameter(_ name: String, _ marshalling: Marshalling, _ type: CType = .integer(.int))
    -> ParameterDescription
  {
    ParameterDescription(
      type: type, source: .argument(SwiftParameter(name: name, swiftType: "T", marshalling: marshalling)))
  }

  @Test func aCallOfWordsIsOneExpression() {
    #expect(
      text(function([parameter("a", .value(isNullable: false))], number), isUnsafe: false)
        == #"_lift(stub(_lower(a)), "f")"#)
  }

  @Test func aPointerMakesTheCallUnsafe() {
    #expect(text(function([])) == "unsafe stub()")
  }

  @Test func aStringIsLent() {
    #expect(
      text(function([parameter("name", .string(isNullable: true))], number)) == #"""
        _lender._withString(name, "f(name:)") { cName in
          unsafe _lift(stub(_lower(cName)), "f")
        }
        """#)
  }

  @Test func failureIsThrownWithCsErrorNumber() {
    var value = number
    value.failure = .negative
    #expect(
      text(function([], throws: true, value)) == #"""
        var errorNumber: CInt = 0
        let result = try Caisson._CallbackErrors.receiving {
          unsafe _lifted(stub(&errorNumber), as: (CInt).self)
        }
        let value = try Caisson._HostCall.checked(result, "f")
        if Caisson._FailureTest.negative(value) {
          throw Caisson.CallFailure("f", result: value, errorNumber: errorNumber)
        }
        return value
        """#)
  }

  @Test func aRetainedCallbackIsKeptAlive() {
    let type = CType.pointer(to: .function(FunctionType(parameters: [.integer(.int)], result: .void)))
    let retained = Upcall(callbackType: "Handler", form: .callback(.retained(Retention(owner: "owner"))))
    let parameters = [
      parameter("owner", .value(isNullable: false), .pointer(to: .void)), parameter("handler", .upcall(retained), type),
    ]
    #expect(
      text(function(parameters)) == #"""
        let handlerEntry: @convention(c) (Int32) -> Void = { a0 in
          Handler._enter(Caisson._Trampoline.current(), "f(handler:)") { callback, c in
            callback(c.argument(a0))
          }
        }
        let cHandler = _trampoline(handler, "f(handler:)", entry: handlerEntry)
        let order = Self._callbacks.drawOrder()
        unsafe stub(_lower(owner), cHandler.address)
        Self._callbacks.retain(cHandler, owner: owner.word, Caisson._ParameterID(7, 1), order: order)
        withExtendedLifetime(cHandler) {}
        """#)
  }

  @Test func aCallbackThatTakesPointersIsUnsafe() {
    let entry = StubReference.Entry(
      parameterTypes: ["UnsafeMutableRawPointer?", "UnsafeMutableRawPointer?"], resultType: "Int32",
      words: ["a0", "a1"], arguments: ["a0"], returnsThroughMemory: false, usesContext: true,
      source: "Caisson._ContextualCallback.current(behind: a1)", cEntry: nil)
    let type = CType.pointer(to: .function(FunctionType(parameters: [], result: .void)))
    let upcall = Upcall(callbackType: "Handler", form: .callback(.duringCall))
    #expect(
      text(function([parameter("handler", .upcall(upcall), type)]), entry: entry) == #"""
        let handlerEntry: @convention(c) (UnsafeMutableRawPointer?, UnsafeMutableRawPointer?) -> Int32 = { a0, a1 in
          unsafe Handler._enter(Caisson._ContextualCallback.current(behind: a1), "f(handler:)", isKept: false) { callback, c in
            unsafe callback(c.argument(a0))
          }
        }
        let cHandler = unsafe _contextual(handler, "f(handler:)", entry: handlerEntry)
        unsafe stub(cHandler.address)
        withExtendedLifetime(cHandler) {}
        """#)
  }

  @Test func aResultInMemoryIsUnsafe() {
    let complex = ResultValue<CType>(type: .complex(.double), swiftType: "CComplex<Double>")
    #expect(
      text(function([], complex), returnsThroughMemory: true) == #"""
        unsafe _lift(inMemoryOf: (CComplex<Double>).self, "f") { memory in
          unsafe stub(memory)
        }
        """#)
  }

  @Test func localNamesAreNoParameters() {
    let parameters = ["result", "value", "cText", "text"].map { parameter($0, .string(isNullable: false)) }
    let text = text(function(parameters, throws: true, number))
    #expect(text.contains("let result_ = try") && text.contains("{ cText_ in"))
  }
}
