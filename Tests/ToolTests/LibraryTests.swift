internal import Foundation
internal import Testing

/// `caisson import --library` and `caisson check --library`: what a shared library has of what its headers declare.
@Suite struct LibraryTests {
  private static let header = """
    struct thing;
    typedef struct thing *thing_ref;
    /** Opens it. */
    thing_ref thing_open(const char *name);
    int thing_base(int a);
    /** Half of it. */
    static inline int thing_half(int value) { return value / 2; }
    const char *thing_newest(thing_ref thing, const char *name, void (*each)(void *, int), void *context);
    void thing_gone(void);
    int thing_log(const char *format, ...);
    extern int thing_count;
    """

  /// A header, a library that lacks some of it, and one that the library links.
  private func library() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write(Self.header, to: "thing.h")
    try scratch.write("int thing_base(int a) { return a; }", to: "base.c")
    try scratch.write(
      "int thing_base(int); void *thing_open(const char *n) { return thing_base(!n) ? 0 : 0; }", to: "thing.c")
    for arguments in [
      ["base.c", "-o", "libthingbase.so"],
      ["thing.c", "-o", "libthing.so", "-L.", "-Wl,-rpath,\(scratch.url.path)", "-lthingbase"],
    ] {
      let built = try Program.run("cc", ["-shared", "-fPIC"] + arguments, in: scratch.url)
      try #require(built.exitCode == 0, "\(built.errors)")
    }
    return scratch
  }

  private func caisson(_ arguments: String..., in scratch: borrowing Scratch) throws -> Outcome {
    try Program.caisson(arguments, in: scratch.url)
  }

  @Test func missingFunctionsBecomeOptional() throws {
    let scratch = try library()
    let imported = try caisson(
      "import", "thing.h", "-I.", "--name", "Thing", "--library", "./libthing.so", in: scratch)
    for text in [
      "func open(_ name: String?) throws(Failure) -> Ref?", "func base(_ a: CInt) throws(Failure) -> CInt",
      """
        /// Half of it.
        // an inline function: static bindings have it, the dynamic back end does not
        // takes value
        @C(inline: "thing_half") var half: Function<CInt, CInt>? { get }
      """,
      """
        // not exported by ./libthing.so
        // takes thing, name, each, context
        @C("thing_newest") var newest: Function<Ref?, CString?, FunctionPointer<RawPointer?, CInt, Void>?, RawPointer?, CString?>? { get }
      """,
      """
        // not exported by ./libthing.so
        @C("thing_gone") var gone: Function<Void>? { get }
      """,
      "// - function thing_log: not exported by ./libthing.so, and an optional function cannot be variadic",
      "// - variable thing_count: ./libthing.so does not export it",
    ] { #expect(imported.output.contains(text), "\(text)\n\(imported.output)\(imported.errors)") }
    try scratch.write(imported.output, to: "Thing/Thing.swift")
    try ImportCommandTests.expectAgreement(in: scratch)
    let checked = try caisson(
      "check", "Thing/Thing.swift", "-I.", "--library", "./libthing.so", "--strict", in: scratch)
    #expect(
      checked.exitCode == 0 && checked.output == "the description agrees with its headers\n",
      "\(checked.output)\(checked.errors)")
  }

  @Test func anInlineFunctionIsReported() throws {
    let scratch = try library()
    let imported = try caisson(
      "import", "thing.h", "-I.", "--name", "Thing", "--allow", "thing_(half|base)", in: scratch)
    try scratch.write(imported.output, to: "Thing/Thing.swift")
    let checked = try caisson("check", "Thing/Thing.swift", "-I.", "--library", "./libthing.so", in: scratch)
    for text in [
      "warning: 'half': 'thing_half' is an inline function, which the dynamic back end cannot call [missing-symbol]",
      "hint: declare '@C(inline: \"thing_half\") var half: Function<...>? { get }', which is nil there",
      "\n1 warning; ",
    ] { #expect(checked.output.contains(text), "\(text)\n\(checked.output)\(checked.errors)") }
  }

  @Test func weakAndVersionedSymbolsAreReported() throws {
    let scratch = try Scratch()
    try scratch.write("int thing_old(void); int thing_weak(void); int thing_new(void);", to: "thing.h")
    try scratch.write(
      """
      __asm__(".symver thing_old_1,thing_old@THING_1");
      int thing_old_1(void) { return 1; }
      __attribute__((weak)) int thing_weak(void) { return 2; }
      int thing_new(void) { return 3; }
      """, to: "thing.c")
    try scratch.write(
      "THING_1 { local: thing_old_1; };\nTHING_2 { global: thing_weak; thing_new; } THING_1;\n", to: "map")
    let built = try Program.run(
      "cc", ["-shared", "-fPIC", "thing.c", "-o", "libthing.so", "-Wl,--version-script=map"], in: scratch.url)
    try #require(built.exitCode == 0, "\(built.errors)")
    let description = """
      import CaissonDescription

      @Bindings(headers: ["<thing.h>"])
      public protocol Thing: ForeignLibrary {
        @C("thing_old") func old() throws(Failure) -> CInt
        @C("thing_weak") func weak() throws(Failure) -> CInt
        @C("thing_new") func new() throws(Failure) -> CInt
      }
      """
    try scratch.write(description, to: "Thing/Thing.swift")
    let checked = try caisson("check", "Thing/Thing.swift", "-I.", "--library", "./libthing.so", in: scratch)
    for text in [
      "warning: 'old': ./libthing.so has 'thing_old' only under the old version 'THING_1', which new programs cannot link "
        + "[versioned-symbol]",
      "note: 'weak': 'thing_weak' is weak in ./libthing.so, and gives way to a definition in another library [weak-symbol]",
      "\n1 warning, 1 note; ",
    ] { #expect(checked.output.contains(text), "\(text)\n\(checked.output)\(checked.errors)") }
  }

  /// A required function is not called like an optional one, even if both have the same symbol, because the linker
  /// needs it.
  @Test func requiredFunctionsAreCalledByTheirOwnNames() throws {
    let scratch = try Scratch()
    try scratch.write("int thing_use(int a);", to: "thing.h")
    let description = """
      import CaissonDescription

      @Bindings(headers: ["<thing.h>"])
      public protocol Thing: ForeignLibrary {
        @C("thing_use") var perhaps: Function<CInt, CInt>? { get }
        @C("thing_use") func use(_ a: CInt) throws(Failure) -> CInt
      }
      """
    try scratch.write(description, to: "Thing/Thing.swift")
    let generated = try caisson("generate", "Thing/Thing.swift", "-I.", "--output", ".", in: scratch)
    try #require(generated.exitCode == 0, "\(generated.errors)")
    let header = try scratch.text("CThing/CThing.h")
    #expect(header.contains("(int __0) { return (thing_use)(__0); }"), "\(header)")
    #expect(!header.contains("weak"), "\(header)")
  }

  /// Each symbol must be in at least one library; a library may be named as for the linker, too.
  @Test(arguments: [
    (["libm.so.6"], "error: 'strlen': libm.so.6 has no symbol 'thing_length'"),
    (["-lm", "c"], "error: 'strlen': -lm with c has no symbol 'thing_length'"),
  ])
  func librariesCountTogether(_ libraries: [String], _ message: String) throws {
    let scratch = try Scratch()
    try scratch.write("int thing_length(void); double cos(double); unsigned long strlen(const char *);", to: "thing.h")
    let description = """
      import CaissonDescription

      @Bindings(headers: ["<thing.h>"])
      public protocol Thing: ForeignLibrary {
        @C("thing_length") func strlen() throws(Failure) -> CInt
        @C("cos") func cosine(_ value: Double) throws(Failure) -> Double
        @C("strlen") func length(_ text: String) throws(Failure) -> CUnsignedLong
      }
      """
    try scratch.write(description, to: "Thing/Thing.swift")
    let checked = try Program.caisson(
      ["check", "Thing/Thing.swift", "-I."] + libraries.map { "--library=\($0)" }, in: scratch.url)
    #expect(
      checked.output.contains(message) && checked.output.contains("1 error"), "\(checked.output)\(checked.errors)")
  }
}
