internal import CaissonEmission
internal import CaissonLowering
internal import CaissonModel
internal import Testing

/// A plan as Swift over a linker.
@Suite struct LinkedPrinterTests {
  private func text(_ parameters: [ParameterDescription], _ value: ResultValue<CType>? = nil, named count: Int? = nil)
    -> String
  {
    let function = FunctionDescription(
      .symbol("f"), name: "f", parameters: parameters, namedParameterCount: count,
      result: value.map { .value($0) } ?? .void, place: SourcePlace(file: "", line: 0, column: 0))
    var writer = LineWriter()
    writer.body(
      LinkedPrinter(function, index: 7, isSerial: false) { $0.map { "// at parameter \($0)" } ?? "// at f" }.body)
    return writer.text
  }

  private func parameter(_ name: String, _ marshalling: Marshalling) -> ParameterDescription {
    ParameterDescription(
      type: .integer(.int), source: .argument(SwiftParameter(name: name, swiftType: "T", marshalling: marshalling)))
  }

  @Test func argumentsArePutIntoTheFrameOneByOne() {
    #expect(
      text([parameter("a", .value(isNullable: false))], ResultValue(type: .integer(.int), swiftType: "CInt")) == #"""
        var frame = self._linker.frame(for: self._entries.function(7))
        // at parameter 0
        frame.put(a)
        // at f
        return try self._linker._call(self._entries.function(7), &frame, returning: (CInt).self, name: "f")
        """#)
  }

  @Test func argumentsBehindThePrototypeArePromoted() {
    let parameters = ["format", "number"].map { parameter($0, .value(isNullable: false)) }
    #expect(text(parameters, named: 1).contains("number.putPromoted(in: &frame)"))
  }

  @Test func aTypeThatOnlyTheCompilerKnowsIsResolvedByOverloads() {
    #expect(
      text([parameter("path", .resolvedByCompiler(isNullable: false))]) == #"""
        // at parameter 0
        try self._linker._withArgument(path, "f(path:)") { (cPath) throws(Failure) -> Void in
          var frame = self._linker.frame(for: self._entries.function(7))
        // at parameter 0
          frame.put(cPath)
        // at f
          return try self._linker.invoke(self._entries.function(7), &frame)
        }
        """#)
  }
}
