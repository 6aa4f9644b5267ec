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
      (.pointer(to: .record(.structure("tm"))), "struct tm *"),
      (.pointer(to: .array(of: int, count: 2)), "int (*)[2]"),
      (.pointer(to: .const(.array(of: int, count: 2))), "const int (*)[2]"),
      (.const(.array(of: string, count: 2)), "const char *const [2]"),
      (compare, "int (*)(const char *, const char *)"),
      (.pointer(to: compare), "int (**)(const char *, const char *)"),
      (.function(FunctionType(parameters: [], result: .void)), "void (void)"),
      (.function(FunctionType(parameters: [int], result: compare)), "int (*(int))(const char *, const char *)"),
    ]
    for (type, text) in cases { #expect(type.description == text) }
  }

  @Test func printsDeclarations() {
    let handler = CType.pointer(to: .function(FunctionType(parameters: [.integer(.int)], result: .void)))
    let signal = CType.function(FunctionType(parameters: [.integer(.int), handler], result: handler))
    #expect(signal.declaration(of: "signal") == "void (*signal(int, void (*)(int)))(int)")
    #expect(string.declaration(of: "name") == "const char *name")
  }
}
