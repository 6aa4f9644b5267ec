internal import Foundation
internal import Testing

/// `caisson import`, as a person runs it.
@Suite struct ImportCommandTests {
  /// What is imported agrees with what it was imported from, and compiles on both back ends.
  @Test(arguments: ["expat.h", "zlib.h", "time.h", "Tests/CFixtures/surface.h", "Tests/CFixtures/awkward.h"])
  func whatIsImportedAgrees(_ header: String) throws {
    let scratch = try Scratch()
    let imported = try Program.caisson("import", header, "--name", "Thing")
    try #require(imported.exitCode == 0 && imported.errors.isEmpty, "\(imported.errors)")
    try scratch.write(imported.output, to: "Thing/Thing.swift")
    let checked = try Program.caisson("check", scratch.path("Thing/Thing.swift"))
    #expect(checked.exitCode == 0 && checked.errors.isEmpty, "\(checked.output)\(checked.errors)")
    let generated = try Program.caisson("generate", scratch.path("Thing/Thing.swift"), "--output", scratch.url.path)
    #expect(generated.exitCode == 0, "\(generated.errors)")
    let compiled = try Program.typecheck(
      scratch.path("Thing/Thing.swift"), [scratch.path("Thing/Thing+Static.swift"), "-I", scratch.path("CThing")])
    #expect(compiled.exitCode == 0 && compiled.errors.isEmpty, "\(compiled.errors)")
  }

  @Test func aPipeIsRead() throws {
    let caisson = Repository.products.appendingPathComponent("caisson").path
    let outcome = try Program.run(
      "sh",
      [
        "-c",
        "'\(caisson)' import expat.h --allow 'XML_(Parse|ParserCreate|Status)' | '\(caisson)' check - --format json",
      ])
    #expect(
      outcome.exitCode == 0 && outcome.output.contains("\"findings\" : [\n\n  ]"), "\(outcome.output)\(outcome.errors)")
  }

  @Test func oneOfEachThing() throws {
    let imported = try Program.caisson("import", "Tests/CFixtures/surface.h", "--name", "Thing")
    for text in [
      #"@COpaque("struct surface") public enum Surface"#,
      """
      /// The colour of a surface.
      ///
      ///     an example
      @CEnum("enum surface_color", rawType: CInt.self) public struct Color {
        /// as blood
        @C("SURFACE_RED") public static let red = Color(rawValue: 0)
      """,
      """
      /// A point.
      @CStruct("struct surface_point") public struct Point {
        /// to the right
        public var x: Double
        public var y: Double
      }
      """,
      """
        /// Opens a surface.
        /// Frees nothing.
        // 'name' and 'size' may be a buffer: counts: ["name": .after(CSize.self)]
        @C("surface_open")
        func open(_ name: String, _ size: CSize) throws(Failure) -> Ref?
      """,
      "typealias Visitor = FunctionPointer<RawPointer?, ConstPointer<Point>?, CInt>",
      "func visit(_ surface: Pointer<Surface>?, _ visitor: Callback<Context, ConstPointer<Point>?, CInt>?, _ context: Context)",
      #"@C("surface_log", variadicAfter: "format")"#,
      #"@C("surface_version") var version: ConstGlobal<CInt> { get }"#,
      #"@C("SURFACE_BIG", value: 18446744073709551615) var big: CUnsignedLongLong { get }"#,
      #"@C("SURFACE_NAME", value: "surface") var name: String { get }"#,
      #"@C("SURFACE_LIMIT", value: 12) var limit: CUnsignedInt { get }"#,
      "// #define SURFACE_MAX(a, b) ( ( a ) > ( b ) ? ( a ) : ( b ) )",
      "// - function surface_old: it has no prototype",
      "// - function surface_count: the type '_Atomic(int)' has no form in a description",
    ] { #expect(imported.output.contains(text), "\(text)") }
  }

  @Test func whatIsAwkwardHasAForm() throws {
    let imported = try Program.caisson("import", "Tests/CFixtures/awkward.h", "--name", "Thing")
    for text in [
      #"@C("AWKWARD_INF", value: Double.infinity) var inf: Double { get }"#,
      #"@C("AWKWARD_NINF", value: -Float.infinity) var ninf: Float { get }"#,
      #"@C("AWKWARD_NAN", value: Double.nan) var nan: Double { get }"#,
      #"@C("AWKWARD_PTR", value: -1) var ptr: RawPointer { get }"#,
      #"@C("AWKWARD_FPTR", value: 1) var fptr: FunctionPointer<CInt, Void> { get }"#,
      #"@C("AWKWARD_S", value: "a\"b\\c\n\t\u{1}\u{7f}") var s: String { get }"#,
      #"@C("address") public var addressField: CInt"#,
      #"@COpaque("volatile int") public enum VolatileInt {}"#,
      #"@COpaque("struct awkward_forward") public enum Forward {}"#,
      #"@COpaque("enum awkward_hidden_numbers") public enum HiddenNumbers {}"#,
      "func `await`(_ `unsafe`: CInt, _ `await`: CInt",
      "public var f: CFunctionPointer<Space, CPointer<A<Space>, Space>?, B<Space>, Void>?",
      "// - function awkward_vprintf: 'va_list', the arguments of another function, has no form in a description",
      "// - function awkward_hidden: a macro of the same name hides it",
      "// - variable awkward_volatilevar: it is volatile, which a description cannot say",
      "// - field struct awkward_volfield.x: it is volatile, which a description cannot say",
      "// - field awkward_realigned.p: its name has an alignment of its own, which a description cannot say",
      "// - constant AWKWARD_128: it may have more than 64 bits, and Clang tells no more of it",
      "// - constant AWKWARD_LD: its value may be no 'double', and Clang tells no more of it",
      "// - constant AWKWARD_TINY: it is too small for a literal of Swift's",
      "// - constant AWKWARD_NULL: it is a null pointer, which is nil in Swift",
      "// - constant AWKWARD_CALL: 'awkward_open ( 1 )' is no constant",
      "// #define AWKWARD_LINES(x) { ( x ) = 1 ; }",
    ] { #expect(imported.output.contains(text), "\(text)") }
    for name in ["AWKWARD_LIST", "AWKWARD_FILE", "AWKWARD_OTHER_NAME"] {
      #expect(!imported.output.contains("@C(\"\(name)\""), "\(name) is no constant")
    }
  }

  @Test func nothingIsDroppedSilently() throws {
    let report = try Program.caisson("import", "Tests/CFixtures/awkward.h", "--report", "--format", "json")
    let text = try Repository.text("Tests/CFixtures/awkward.h")
    let names = text.matches(of: /#define (\w+)|\b(awkward_\w+)\(/).map { String($0.1 ?? $0.2 ?? "") }
    for name in Set(names).subtracting(["AWKWARD_H", "awkward_fn"]) {
      #expect(report.output.contains("\"\(name)\""), "\(name)")
    }
  }

  @Test func theSelectionIsWhatIsAskedFor() throws {
    let some = try Program.caisson("import", "expat.h", "--allow", "XML_Parse.*", "--deny", ".*NS")
    #expect(some.output.contains("func parserCreate(") && !some.output.contains("func parserCreateNS("))
    #expect(some.output.contains("ParserStruct") && !some.output.contains("Encoding"), "what it needs, and no more")
    let report = try Program.caisson("import", "zlib.h", "--report")
    #expect(
      report.output.contains(/function +81 +80 +1\n/) && report.output.contains("'gzvprintf': 'va_list'"),
      "\(report.output)")
  }

  @Test(arguments: [
    (["expat.h", "--allow", "nothing"], "nothing was imported: no name matches"),
    (["expat.h", "--allow", "("], "'(' is no regular expression"), (["expatt.h"], "'expatt.h' file not found"),
    (["expat.h", "--name", "1"], "'1' is no name for a protocol"),
  ])
  func mistakesAreNamed(_ arguments: [String], _ message: String) throws {
    let outcome = try Program.run(Repository.products.appendingPathComponent("caisson").path, ["import"] + arguments)
    #expect(outcome.exitCode == 1 && outcome.errors.contains(message), "\(outcome.errors)")
  }
}
