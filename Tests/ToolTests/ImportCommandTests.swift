internal import Foundation
internal import Testing

/// `caisson import`, as a person runs it.
@Suite struct ImportCommandTests {
  /// An imported description agrees with its headers, and compiles for both back ends.
  @Test(arguments: ["expat.h", "zlib.h", "time.h", "Tests/CFixtures/surface.h", "Tests/CFixtures/awkward.h"])
  func importedDescriptionAgrees(_ header: String) throws {
    let scratch = try Scratch()
    let imported = try Program.caisson("import", header, "--name", "Thing")
    try #require(imported.exitCode == 0 && imported.errors.isEmpty, "\(imported.errors)")
    try scratch.write(imported.output, to: "Thing/Thing.swift")
    try Self.expectAgreement(in: scratch)
  }

  /// The description in `Thing/Thing.swift` agrees with its headers, and compilers of C and of Swift accept what is made of it.
  static func expectAgreement(in scratch: borrowing Scratch) throws {
    let caisson = Repository.products.appendingPathComponent("caisson").path
    let description = scratch.path("Thing/Thing.swift")
    let checked = try Program.run(caisson, ["check", description, "-I."], in: scratch.url)
    let text = try scratch.text("Thing/Thing.swift")
    try #require(checked.exitCode == 0 && checked.errors.isEmpty, "\(text)\(checked.output)\(checked.errors)")
    let generated = try Program.run(
      caisson, ["generate", description, "-I.", "--output", scratch.url.path], in: scratch.url)
    #expect(generated.exitCode == 0, "\(generated.errors)")
    for compiler in ["clang", "gcc"] {
      let warnings = ["-std=gnu11", "-Wall", "-Wextra", "-Werror", "-Wno-unused-function"]
      let compiled = try Program.run(
        compiler, warnings + ["-fsyntax-only", "-I.", "-x", "c", "CThing/CThing.h"], in: scratch.url)
      #expect(compiled.exitCode == 0, "\(compiled.errors)")
    }
    let compiled = try Program.typecheck(
      description, [scratch.path("Thing/Thing+Static.swift"), "-I", scratch.path("CThing"), "-I", scratch.url.path])
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
      outcome.exitCode == 0 && outcome.output.contains("\"diagnostics\" : [\n\n  ]"),
      "\(outcome.output)\(outcome.errors)")
  }

  @Test func oneDeclarationOfEachKind() throws {
    let imported = try Program.caisson("import", "Tests/CFixtures/surface.h", "--name", "Thing")
    for text in [
      #"@COpaque("struct surface") public enum Surface"#,
      """
      /// The colour of a surface.
      ///
      ///     an example
      @CEnum("enum surface_color", rawType: CInt.self) public struct Color {
        /// as blood
        @CEnumerator("SURFACE_RED") public static let red = Color(rawValue: 0)
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
        // 'name' and 'size' may be a buffer: arguments: [..., "name", .count("name", CSize.self)]
        @C("surface_open")
        func open(_ name: String, _ size: CSize) throws(Failure) -> Ref?
      """,
      "typealias Visitor = FunctionPointer<RawPointer?, ConstPointer<Point>?, CInt>",
      "func visit(_ surface: Pointer<Surface>?, _ visitor: Callback<Context, ConstPointer<Point>?, CInt>?, _ context: Context)",
      #"@C("surface_log", arguments: ["format", .ellipsis])"#,
      #"@CVariable("surface_version") var version: ConstGlobal<CInt> { get }"#,
      #"@CConstant("SURFACE_BIG", value: 18446744073709551615) var big: CUnsignedLongLong { get }"#,
      #"@CConstant("SURFACE_NAME", value: "surface") var name: String { get }"#,
      #"@CConstant("SURFACE_LIMIT", value: 12) var limit: CUnsignedInt { get }"#,
      "// #define SURFACE_MAX(a, b) ( ( a ) > ( b ) ? ( a ) : ( b ) )",
      "// - function surface_old: the function type 'int ()' has no prototype",
      "// - function surface_count: the type '_Atomic(int)' is not supported",
    ] { #expect(imported.output.contains(text), "\(text)") }
  }

  @Test func awkwardDeclarationsAreImported() throws {
    let imported = try Program.caisson("import", "Tests/CFixtures/awkward.h", "--name", "Thing")
    for text in [
      #"@CConstant("AWKWARD_INF", value: Double.infinity) var inf: Double { get }"#,
      #"@CConstant("AWKWARD_NINF", value: -Float.infinity) var ninf: Float { get }"#,
      #"@CConstant("AWKWARD_NAN", value: Double.nan) var nan: Double { get }"#,
      #"@CConstant("AWKWARD_PTR", value: -1) var ptr: RawPointer { get }"#,
      #"@CConstant("AWKWARD_FPTR", value: 1) var fptr: FunctionPointer<CInt, Void> { get }"#,
      #"@CConstant("AWKWARD_S", value: "a\"b\\c\n\t\u{1}\u{7f}") var s: String { get }"#,
      #"@CField("address") public var addressField: CInt"#,
      #"@COpaque("volatile int") public enum VolatileInt {}"#,
      #"@COpaque("struct awkward_forward") public enum Forward {}"#,
      #"@COpaque("enum awkward_hidden_numbers") public enum HiddenNumbers {}"#,
      "func `await`(_ `unsafe`: CInt, _ `await`: CInt",
      "public var f: FunctionPointer<Pointer<A<Space>>?, B<Space>, Void>?",
      "// - function awkward_vprintf: 'va_list', the arguments of a variadic function, is not supported",
      #"@C("awkward_hidden")"#, #"@CField("awkward_behind") public var awkwardBehind: CInt"#,
      #"@CVariable("awkward_curtain") var curtain: Global<CInt> { get }"#,
      "// - variable awkward_volatilevar: 'volatile' is not supported",
      "// - field struct awkward_volfield.x: 'volatile' is not supported",
      "// - field awkward_realigned.p: an alignment of the typedef is not supported",
      "// - constant AWKWARD_128: it may have more than 64 bits, and libclang returns at most 64",
      "// - constant AWKWARD_LD: its value may not be a 'double', and libclang returns only doubles",
      "// - constant AWKWARD_TINY: it is too small for a Swift literal",
      "// - constant AWKWARD_NULL: it is a null pointer, which is nil in Swift",
      "// - run-time macro AWKWARD_CALL: 'awkward_open ( 1 )' has a value only at run time",
      "// - run-time macro AWKWARD_ADDR: '( & awkward_stdin )' has a value only at run time",
      "// - constant AWKWARD_SNUL: the string has a null character inside, where it ends for C",
      "// - constant AWKWARD_SBAD: the string is not valid UTF-8",
      "// - constant AWKWARD_SW: a string of wide characters is not supported",
      "// - constant AWKWARD_SW16: a string of wide characters is not supported",
      "// - constant AWKWARD_SUNSIGNED: the type 'const unsigned char *' is not supported for constants",
      "// - constant AWKWARD_COMPLEX: the type 'double _Complex' is not supported for constants",
      "// - constant AWKWARD_STRUCT: the type 'struct awkward_Pointer' is not supported for constants",
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
    for (name, reason) in [
      ("AWKWARD_GONE", "it uses 'AWKWARD_NEG', which is not declared at the end of the headers"),
      ("AWKWARD_GONE_TOO", "it uses 'AWKWARD_NEG', which is not declared at the end of the headers"),
      ("AWKWARD_COMMA", "'1 , 2' is more than one value"), ("AWKWARD_VOID", "'( ( void ) 0 )' has no value"),
      ("AWKWARD_OTHER_NAME", "'awkward_open' is a function, which has a name of its own"),
      ("AWKWARD_FILE", "'__FILE__' depends on the source location"),
      ("AWKWARD_LINE", "'__LINE__' depends on the source location"),
    ] {
      #expect(report.output.contains("\"name\" : \"\(name)\""))
      #expect(report.output.contains("\"reason\" : \"\(reason)\""), "\(name)")
    }
    #expect(report.output.contains("\"code\" : \"argument-list\""))
    for name in Set(names).subtracting(["AWKWARD_H", "AWKWARD_NEG", "awkward_fn"]) {
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

  /// Headers that are hard to read: what is made of each agrees with it.
  @Test(arguments: [
    "struct s { int a; int (*f)(struct s x); };\nint thing_use(struct s *p);",
    "struct b; struct a { int (*f)(struct b); }; struct b { struct a a; };\nint thing_use(struct b *p);",
    "typedef struct { enum color { RED, GREEN = 5 } c; } thing;\nint thing_use(enum color c, thing *t);",
    "/** One.\r\n * Two.\r\n */\r\nint thing_use(int a);\r\n",
    "struct only { int a; };\nextern int thing_count;",
    "struct huge { char a[0x1000000000000]; int b; };\nint thing_use(struct huge *p);",
    """
    int thing_use(int a, const char *b, unsigned long c);
    struct thing { unsigned int a : 3; const char *b; enum state { OFF, ON } c; int d[2] __attribute__((aligned(16))); };
    extern const double thing_ratio;
    #define THING_SIZE sizeof(int)
    #define THING_TEXT ((const char *)0x10)
    #define THING_NAME "thing"
    #define const
    #define static extern
    #define enum enum_is_gone
    #define sizeof(x) 1
    #define int long
    #define inline
    #define struct union
    #define void int
    #define unsigned
    #define return
    #define __attribute__(x)
    """,
    """
    struct thing { union { struct { int a; union { int b; float c; }; }; long d; }; int tail; };
    struct ways {
      int n; struct { int x; } points[4]; struct { int y; void *z; } *link; union { int u; float v; } alone;
      struct { int q; struct { int w; } in[2]; union { int f; } *fixed; } *const *deep[3];
    };
    typedef struct { struct { int x; union { int a; float b; } v; } in[2]; int t; } list;
    int thing_use(struct thing *thing, struct ways *ways, list *l);
    struct fixed { int a; const struct { int b; struct { int c; } in; } one; const union { int d; } *all; };
    struct thing thing_get(struct thing thing);
    struct ways thing_ways(list l);
    """,
    "int größe(int naïve);\nstruct straße { int länge; };\nint gr\\u00F6be(struct straße *s);\n#define MAß 3\n#define länge 1",
    "#define BIG ((__int128)1 << 100)\n#define LONG 1.1L\nint thing_use(void);",
    """
    struct pair { double x, y, z; };
    struct pair a0(struct pair p); int a1(int x, int y); struct pair r(int x); int result(int x);
    struct pair v0(struct pair p); int value(int x); int error(int x); int all(int x);
    #define byte 1
    #define check 1
    #define name 2
    #define symbol(x) 3
    """,
  ])
  func hardHeadersAgree(_ header: String) throws {
    let scratch = try Scratch()
    try scratch.write(header, to: "thing.h")
    let imported = try Program.run(
      Repository.products.appendingPathComponent("caisson").path, ["import", "thing.h", "-I.", "--name", "Thing"],
      in: scratch.url)
    try #require(imported.exitCode == 0, "\(imported.errors)")
    try scratch.write(imported.output, to: "Thing/Thing.swift")
    try Self.expectAgreement(in: scratch)
  }

  @Test func anUpdateKeepsWhatAPersonWrote() throws {
    let scratch = try Scratch()
    let caisson = Repository.products.appendingPathComponent("caisson").path
    try scratch.write(
      """
      struct thing;
      enum mood { MOOD_GOOD };
      struct thing *thing_open(const char *name);
      int thing_use(struct thing *thing, int how);
      int thing_left_out(void);
      """, to: "1/thing.h")
    try scratch.write(
      """
      struct thing;
      enum mood { MOOD_GOOD, MOOD_BAD };
      struct point { int x, y; };
      struct thing *thing_open(const char *name);
      int thing_use(struct thing *thing, long how);
      int thing_left_out(void);
      void thing_move(struct thing *thing, struct point by, enum mood mood);
      #define THING_LIMIT 4
      """, to: "2/thing.h")
    let edited = """
      import CaissonDescription

      @COpaque("struct thing") public enum Handle {}
      @CEnum("enum mood", rawType: CUnsignedInt.self) public struct Mood {
        @CEnumerator("MOOD_GOOD") public static let fine = Mood(rawValue: 0)
      }

      /// A "thing" { with words of my own }.
      @Bindings(headers: ["<thing.h>"])
      public protocol Thing: ForeignLibrary {
        typealias Ref = Pointer<Handle>
        /// Opens it.
        @C("thing_open", failure: .null) func make(_ name: String) throws -> Ref
        @C("thing_use") func use(_ thing: Ref, _ how: CInt) throws(Failure) -> CInt  // } not the end
      }

      // The end.
      """
    try scratch.write(edited, to: "Thing/Thing.swift")
    let outcome = try Program.run(
      caisson, ["import", "2/thing.h", "-I2", "--update", "Thing/Thing.swift", "--since", "1/thing.h"], in: scratch.url)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    for text in [
      "added 1 function, 1 type, 2 fields, 1 constant\n",
      "'how' is 'long how' in the header, not 'int' [parameter-type]",
    ] { #expect(outcome.output.contains(text), "\(outcome.output)") }
    let text = try scratch.text("Thing/Thing.swift")
    for line in edited.split(separator: "\n") { #expect(text.contains(line)) }
    #expect(text.hasSuffix("}\n\n// The end.") && !text.contains("left_out"))
    #expect(text.contains("func move(_ thing: Pointer<Handle>?, _ by: Point, _ mood: Mood) throws(Failure)"), "\(text)")
    let again = try Program.run(
      caisson, ["import", "2/thing.h", "-I2", "--update", "Thing/Thing.swift", "--since", "1/thing.h"], in: scratch.url)
    #expect(again.output.hasPrefix("nothing to add\n"), "\(again.output)")
    let fixed = try Program.run(caisson, ["check", "Thing/Thing.swift", "-I2", "--fix"], in: scratch.url)
    #expect(fixed.output.contains("1 fix-it applied"), "\(fixed.output)")
  }

  /// The type of a member is described, even if it has no name.
  @Test func unnamedTypesAreImported() throws {
    let imported = try Program.caisson("import", "Tests/CFixtures/awkward.h", "--name", "Thing")
    for text in [
      #"@CUnion("struct awkward_nest.u[0]") public struct NestU {"#, "public var u: [3 of NestU]",
      #"@CStruct("struct awkward_nest.ptr[0]") public struct NestPtr {"#, "public var ptr: Pointer<NestPtr>?",
      #"@CUnion("awkward_anon.in[0].v") public struct AnonInV {"#, "public var `in`: [2 of AnonIn]",
    ] { #expect(imported.output.contains(text), "\(text)") }
  }

  @Test func nullabilityOfTypesIsRead() throws {
    let scratch = try Scratch()
    try scratch.write(
      """
      struct thing;
      typedef struct thing *_Nonnull thing_ref;
      struct thing *_Nonnull thing_open(const char *_Nonnull name, int *_Nullable size, int *other);
      int thing_use(thing_ref thing, struct thing *_Nonnull const all[2], void (*_Nonnull each)(int));
      #pragma clang assume_nonnull begin
      const char *thing_name(struct thing *thing, char *_Null_unspecified buffer);
      #pragma clang assume_nonnull end
      """, to: "thing.h")
    let caisson = Repository.products.appendingPathComponent("caisson").path
    let imported = try Program.run(caisson, ["import", "thing.h", "-I.", "--name", "Thing"], in: scratch.url)
    for text in [
      "func open(_ name: String, _ size: Pointer<CInt>?, _ other: Pointer<CInt>?) throws(Failure) -> Pointer<Thing",
      "func use(_ thing: Ref, ", ", _ each: FunctionPointer<CInt, Void>) throws(Failure) -> CInt",
      "func name(_ thing: Pointer<ThingValue>, _ buffer: Pointer<CChar>?) throws(Failure) -> String\n",
    ] { #expect(imported.output.contains(text), "\(text)\n\(imported.output)") }
    try scratch.write(
      imported.output.replacing("_ name: String,", with: "_ name: String?,"), to: "Thing/Thing.swift")
    let checked = try Program.run(caisson, ["check", "Thing/Thing.swift", "-I."], in: scratch.url)
    #expect(
      checked.output.contains(
        "'name' may be nil, but the header requires a non-null pointer [nullability]"),
      "\(checked.output)\(checked.errors)")
  }

  /// Only code determines where the protocol ends.
  @Test func anUpdateUnderstandsWhatIsNoCode() throws {
    let scratch = try Scratch()
    try scratch.write("struct thing; int thing_use(int how); int thing_add(struct thing *thing);", to: "thing.h")
    let edited = ##"""
      import CaissonDescription

      // @COpaque("struct thing") public enum NoThing {}
      let example = """
        } @Bindings(headers: ["<none.h>"]) public protocol Thing: ForeignLibrary {
        \("}" + "\(1)}")
        """
      let raw = #"} " \#("}") \("#
      /** A thing.

          }
        /* It goes on: } */ } */
      @Bindings(headers: ["<thing.h>"])
      public protocol Thing: ForeignLibrary {
        /* } of /* another } */ comment
        } */
        @C("thing_use") func use(_ how: CInt) throws(Failure) -> CInt  // }
      }

      struct Other {}
      """##
    try scratch.write(edited, to: "Thing/Thing.swift")
    let caisson = Repository.products.appendingPathComponent("caisson").path
    let outcome = try Program.run(
      caisson, ["import", "thing.h", "-I.", "--update", "Thing/Thing.swift"], in: scratch.url)
    #expect(outcome.exitCode == 0 && outcome.output.contains("added 1 function, 1 type"), "\(outcome)")
    let text = try scratch.text("Thing/Thing.swift")
    #expect(
      text.contains("\n@COpaque(\"struct thing\") public enum Thing") || text.contains("ThingValue {}\n\n/** A thing"),
      "\(text)")
    #expect(text.contains(" -> CInt\n}\n\nstruct Other"), "\(text)")
    let checked = try Program.run(caisson, ["check", "Thing/Thing.swift", "-I."], in: scratch.url)
    #expect(checked.exitCode == 0, "\(text)\(checked.output)\(checked.errors)")
  }

  @Test(arguments: [
    (["expat.h", "--allow", "nothing"], "nothing was imported: no name matches"),
    (["expat.h", "--allow", "("], "'(' is not a regular expression"), (["expatt.h"], "'expatt.h' file not found"),
    (["expat.h", "--name", "1"], "'1' is not a protocol name"),
  ])
  func mistakesAreNamed(_ arguments: [String], _ message: String) throws {
    let outcome = try Program.run(Repository.products.appendingPathComponent("caisson").path, ["import"] + arguments)
    #expect(outcome.exitCode == 1 && outcome.errors.contains(message), "\(outcome.errors)")
  }
}
