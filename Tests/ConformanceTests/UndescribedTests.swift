internal import CaissonLinking
internal import Testing

/// Types that nothing describes to C, and those that something else describes.
@Suite struct UndescribedTests {
  private struct Nothing {}

  private struct Celsius: CConvertible {
    var rawValue: Double
    init(rawValue: Double) { self.rawValue = rawValue }
  }

  private struct Kelvin: CConvertible {
    var rawValue: Celsius
    init(rawValue: Celsius) { self.rawValue = rawValue }
  }

  private struct Path: CStringConvertible {
    var rawValue: String
    init(rawValue: String) { self.rawValue = rawValue }
  }

  private func describe<Value: CDescribed>(_: Value.Type) throws -> String {
    var types = TypeTable()
    return try Value.describeArgument(in: &types).type.description
  }

  @Test func aViewIsDescribedByItsRawValue() throws {
    #expect(try describe(CPointer<Kelvin, HostSpace>?.self) == "double *")
    #expect(try describe([3 of Kelvin].self) == "double [3]")
    #expect(try describe(Path?.self) == "const char *")
    #expect(try describe(ForeignCallback<Never, Kelvin, Celsius>.self) == "double (*)(double)")
    #expect(try describe(CFunctionPointer<HostSpace, CPointer<Kelvin, HostSpace>, Void>.self) == "void (*)(double *)")
  }

  @Test func anElementOfAFunctionPointerIsNeverTakenForVoid() throws {
    #expect(throws: UndescribedType.self) { try describe(CFunctionPointer<HostSpace, Nothing, Void>.self) }
    #expect(throws: UndescribedType.self) { try describe(CFunctionPointer<HostSpace, Void, CInt>.self) }
    #expect(throws: UndescribedType.self) { try describe(CFunctionPointer<HostSpace, CInt, Nothing>.self) }
    #expect(throws: UndescribedType.self) { try describe(ForeignCallback<Never, CInt, Nothing>.self) }
  }

  @Test func aBindingSaysWhichDeclarationNamesIt() throws {
    var types = _TypeList()
    types.argument(CFunctionPointer<HostSpace, CInt, Nothing>.self)
    let error = #expect(throws: LinkError.self) { () throws(LinkError) in
      try LibraryDescription(
        _facts: #"""
          {"library":{"name":"Library","access":"public","place":{"file":"M/File.swift","line":1,"column":17}},
          "functions":[{"callee":{"symbol":{"_0":"call"}},"name":"call","form":{"method":{}},
          "parameters":[{"type":{"type":{}},"source":{"argument":{"_0":{"label":"_","name":"a","swiftType":"T",
          "marshalling":{"value":{}}}}}}],"result":{"void":{}},"swiftResult":"Void",
          "place":{"line":3,"column":8}}]}
          """#, types, _ValueList())
    }
    #expect(try #require(error).description.contains("M/File.swift:3:8: call: 'call' "))
    #expect(try #require(error).description.contains("'Nothing'"))
  }
}
