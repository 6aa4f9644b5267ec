internal import CaissonModel
internal import Testing

@Suite struct DeclaratorTests {
  private let string = CType.pointer(to: .const(.integer(.char)))

  @Test func printsTypesAsCDoes() {
    let int = CType.integer(.int)
    let compare = CType.pointer(to: .function(FunctionType(parameters: [string, string], result: int)))
    let cases: [(CType, String)] = [
      (int, "int"),
      (string, "const char *"),
      (.pointer(to: string), "const char **"),
      (.pointer(to: .const(string)), "const char *const *"),
      (.pointer(to: .record("struct tm")), "struct tm *"),
      (compare, "int (*)(const char *, const char *)"),
      (.pointer(to: compare), "int (**)(const char *, const char *)"),
      (.function(FunctionType(parameters: [], result: .void)), "void (void)"),
      (.function(FunctionType(parameters: [int], result: compare)), "int (*(int))(const char *, const char *)"),
    ]
    for (type, text) in cases { #expect(type.description == text) }
  }

  @Test func printsWhatDeclaratorsNest() {
    let int = CType.integer(.int)
    let three = CType.array(of: int, count: 3)
    let toArray = CType.pointer(to: .function(FunctionType(parameters: [], result: .pointer(to: three))))
    #expect(toArray.declaration(of: "f") == "int (*(*f)(void))[3]")
    #expect(three.description == "int [3]")
    #expect(CType.array(of: three, count: 2).declaration(of: "grid") == "int grid[2][3]")
    #expect(CType.array(of: .pointer(to: three), count: 2).declaration(of: "rows") == "int (*rows[2])[3]")
    #expect(CType.array(of: .integer(.char), count: nil).declaration(of: "data") == "char data[]")
    #expect(CType.const(.array(of: int, count: 4)).declaration(of: "table") == "const int table[4]")
    #expect(CType.pointer(to: .const(.array(of: int, count: 4))).description == "const int (*)[4]")
    #expect(CType.const(.pointer(to: three)).declaration(of: "p") == "int (*const p)[3]")
    let chooser = CType.pointer(to: .function(FunctionType(parameters: [int], result: toArray)))
    #expect(chooser.declaration(of: "g") == "int (*(*(*g)(int))(void))[3]")
    let printf = FunctionType(parameters: [string], result: int, isVariadic: true)
    #expect(CType.function(printf).declaration(of: "printf") == "int printf(const char *, ...)")
    #expect(CType.complex(.longDouble).declaration(of: "z") == "long double _Complex z")
    #expect(CType.record("union u").declaration(of: "u") == "union u u")
  }

  @Test func printsDeclarations() {
    let handler = CType.pointer(to: .function(FunctionType(parameters: [.integer(.int)], result: .void)))
    let signal = CType.function(FunctionType(parameters: [.integer(.int), handler], result: handler))
    #expect(signal.declaration(of: "signal") == "void (*signal(int, void (*)(int)))(int)")
    #expect(string.declaration(of: "name") == "const char *name")
  }
}
