internal import Foundation
internal import Testing

/// Optional and inline functions, as headers declare them, from the description to the call.
@Suite struct InlineTests {
  private static let header = """
    #include <stddef.h>
    int thing_label(void) __asm__("thing_really");
    inline int thing_plain(int a) { return a + 1; }
    extern inline __attribute__((gnu_inline)) int thing_gnu(int a) { return a + 2; }
    static inline int thing_half(int a) { return a / 2; }
    static int thing_static(int a) { return a / 3; }
    int thing_missing(int a);
    int thing_there(int a);
    void *thing_nothing(size_t n) __attribute__((returns_nonnull, warn_unused_result));
    """

  private static let library = """
    int thing_really(void) { return 1; }
    int thing_label(void) { return 2; }
    int thing_there(int a) { return a; }
    """

  private static let description = """
    import CaissonDescription

    @Bindings(headers: ["<thing.h>"], link: ["thing"])
    public protocol Thing: ForeignLibrary {
      @C("thing_label") var label: Function<CInt>? { get }
      @C("thing_plain") var plain: Function<CInt, CInt>? { get }
      @C("thing_gnu") var gnu: Function<CInt, CInt>? { get }
      @C(inline: "thing_half") var half: Function<CInt, CInt>? { get }
      @C(inline: "thing_static") var third: Function<CInt, CInt>? { get }
      @C("thing_missing") var missing: Function<CInt, CInt>? { get }
      @C("thing_there") var there: Function<CInt, CInt>? { get }
      @C("thing_nothing") var nothing: Function<CSize, RawPointer>? { get }
    }

    """

  private func package(_ description: String = description) throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write(Self.header, to: "thing.h")
    try scratch.write(Self.library, to: "thing.c")
    try scratch.write(description, to: "Thing/Thing.swift")
    let built = try Program.run("cc", ["-shared", "-fPIC", "thing.c", "-o", "libthing.so"], in: scratch.url)
    try #require(built.exitCode == 0, "\(built.errors)")
    return scratch
  }

  private func generate(_ scratch: borrowing Scratch) throws {
    let generated = try Program.caisson(
      ["generate", "Thing/Thing.swift", "-I.", "--output", "."], in: scratch.url)
    try #require(generated.exitCode == 0, "\(generated.output)\(generated.errors)")
  }

  @Test(arguments: ["clang", "gcc"])
  func noCompilerWarns(_ compiler: String) throws {
    let scratch = try package()
    try generate(scratch)
    let flags = ["-std=c11", "-Wall", "-Wextra", "-Werror", "-Wno-unused-function", "-I."]
    for level in ["-O0", "-O2"] {
      let outcome = try Program.run(
        compiler, flags + [level, "-c", "-x", "c", "CThing/CThing.h", "-o", "thing.o"], in: scratch.url)
      #expect(outcome.exitCode == 0 && outcome.errors.isEmpty, "\(level): \(outcome.errors)")
    }
  }

  /// Called through the module that Swift has of the header, from two files: one that is inline is one function then, too.
  @Test(arguments: ["-Onone", "-O"])
  func stubsCallWhatTheHeaderMeans(_ level: String) throws {
    let scratch = try package()
    try generate(scratch)
    let stubs = "import CThing\n"
    try scratch.write(
      stubs + """
        print(caisson_Thing_has_thing_label(), caisson_Thing_thing_label())
        print(caisson_Thing_has_thing_plain(), caisson_Thing_thing_plain(41))
        print(caisson_Thing_has_thing_gnu(), caisson_Thing_thing_gnu(41))
        print(caisson_Thing_thing_half(42), caisson_Thing_thing_static(42))
        print(caisson_Thing_has_thing_missing(), caisson_Thing_has_thing_nothing())
        print(caisson_Thing_has_thing_there(), caisson_Thing_thing_there(42), other())

        """, to: "main.swift")
    try scratch.write(
      stubs + "func other() -> CInt { caisson_Thing_thing_plain(1) + caisson_Thing_thing_label() }\n", to: "other.swift"
    )
    let built = try Program.run(
      "swiftc",
      [
        level, "-module-cache-path", "modules", "-I", "CThing", "-I.", "main.swift", "other.swift", "-L.", "-o",
        "things",
      ]
        + ["-Xlinker", "-rpath", "-Xlinker", scratch.url.path], in: scratch.url)
    try #require(built.exitCode == 0 && built.errors.isEmpty, "\(built.errors)")
    let outcome = try Program.run(scratch.path("things"), [], in: scratch.url)
    #expect(outcome.output == "1 1\n1 42\n1 43\n21 14\n0 0\n1 42 3\n", "\(outcome.output)\(outcome.errors)")
  }

  /// A wrong `inline:` is reported by every check, with a fix-it.
  @Test func inlineIsChecked() throws {
    let wrong = Self.description.replacing(#"@C(inline: "thing_half")"#, with: #"@C("thing_half")"#)
      .replacing(#"@C("thing_plain")"#, with: #"@C(inline: "thing_plain")"#)
    let scratch = try package(wrong)
    let flags = ["check", "Thing/Thing.swift", "-I."]
    let checked = try Program.caisson(flags, in: scratch.url)
    for text in [
      "error: 'half': 'thing_half' is an inline function, which no shared library contains [inline-function]",
      #"hint: write '@C(inline: "thing_half")'"#,
      "error: 'plain': 'thing_plain' is not an inline function in the header [inline-function]",
      #"hint: write '@C("thing_plain")'"#,
      "note: 'label': the header gives 'thing_label' the symbol 'thing_really', which static bindings call, while the dynamic "
        + "back end looks up 'thing_label' [link-name]",
      "\n2 errors, 1 note; ",
    ] { #expect(checked.output.contains(text), "\(text)\n\(checked.output)\(checked.errors)") }
    _ = try Program.caisson(flags + ["--fix"], in: scratch.url)
    #expect(try scratch.text("Thing/Thing.swift") == Self.description)
    let again = try Program.caisson(flags + ["--strict", "--library", "./libthing.so"], in: scratch.url)
    #expect(again.exitCode == 0, "\(again.output)\(again.errors)")
  }

  /// A function that is only `inline` belongs to the library: one without its symbol does not export it.
  @Test func anImportTellsStaticFromInline() throws {
    let scratch = try package()
    let imported = try Program.caisson(
      ["import", "thing.h", "-I.", "--name", "Thing", "--library", "./libthing.so"], in: scratch.url)
    for text in [
      """
        // not exported by ./libthing.so
        // takes a
        @C("thing_plain") var plain: Function<CInt, CInt>? { get }
      """,
      """
        // not exported by ./libthing.so
        // takes a
        @C("thing_gnu") var gnu: Function<CInt, CInt>? { get }
      """,
      """
        // an inline function: static bindings have it, the dynamic back end does not
        // takes a
        @C(inline: "thing_static") var `static`: Function<CInt, CInt>? { get }
      """,
    ] { #expect(imported.output.contains(text), "\(text)\n\(imported.output)\(imported.errors)") }
    try scratch.write(imported.output, to: "Thing/Imported.swift")
    let checked = try Program.caisson(
      ["check", "Thing/Imported.swift", "-I.", "--library", "./libthing.so", "--strict"], in: scratch.url)
    #expect(checked.exitCode == 0, "\(checked.output)\(checked.errors)")
  }
}
