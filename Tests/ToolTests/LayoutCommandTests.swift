internal import Foundation
internal import Testing

/// `caisson layout`.
@Suite struct LayoutCommandTests {
  private let fixtures = "Tests/CFixtures/pictures.h"

  @Test func aRecordIsDrawn() throws {
    let outcome = try Program.caisson(
      "layout", "<expat.h>", "XML_Memory_Handling_Suite", "--target", "x86_64-linux-gnu")
    #expect(
      outcome.output == """
        XML_Memory_Handling_Suite on x86_64-linux-gnu
        ┌────────┬──────┬──────────┬──────────────────────────────────────
        │ offset │ size │ 01234567 │ field
        ├────────┼──────┼──────────┼──────────────────────────────────────
        │      0 │    8 │ ■■■■■■■■ │ void *(*malloc_fcn)(size_t)
        │      8 │    8 │ ■■■■■■■■ │ void *(*realloc_fcn)(void *, size_t)
        │     16 │    8 │ ■■■■■■■■ │ void (*free_fcn)(void *)
        └────────┴──────┴──────────┴──────────────────────────────────────
        24 bytes, aligned to 8; padding: none; 1 cache line of 64 bytes

        """)
    #expect(outcome.exitCode == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
  }

  @Test(arguments: ["<sys/stat.h>", "sys/stat.h", "\"sys/stat.h\"", "/usr/include/x86_64-linux-gnu/sys/stat.h"])
  func aHeaderHasSeveralForms(_ header: String) throws {
    let path = header.hasPrefix("/")
    guard !path || FileManager.default.fileExists(atPath: header) else { return }
    for type in ["struct stat", "stat", "struct  stat"] {
      let outcome = try Program.caisson("layout", header, type)
      #expect(outcome.output.hasPrefix("struct stat on "), "\(outcome.errors)")
    }
  }

  @Test func aTypedefLeadsToItsRecord() throws {
    for type in ["z_stream", "struct z_stream_s", "z_stream_s"] {
      let outcome = try Program.caisson("layout", "<zlib.h>", type)
      #expect(outcome.output.hasPrefix("struct z_stream_s on "), "\(outcome.errors)")
    }
    let untagged = try Program.caisson("layout", fixtures, "untagged")
    #expect(untagged.output.hasPrefix("untagged on "), "\(untagged.errors)")
  }

  @Test func headersAndMacrosOfOnesOwn() throws {
    let scratch = try Scratch()
    try scratch.write("#include <inner.h>\nstruct outer { char a[COUNT]; struct inner b; };\n", to: "outer.h")
    try scratch.write("struct inner { long a; };\n", to: "more/inner.h")
    let right = try Program.caisson(
      "layout", "outer.h", "outer", "-Imore", "-DCOUNT=3", "--target", "x86_64-linux-gnu", in: scratch.url)
    #expect(right.output.contains("│      0 │    3 │"), "\(right.errors)")
    #expect(right.output.contains("16 bytes, aligned to 8; padding: 5 bytes;"))
    let wrong = try Program.caisson("layout", "outer.h", "outer", "-D", "COUNT=3", in: scratch.url)
    #expect(wrong.exitCode == 1)
    #expect(wrong.errors.contains("outer.h:1:10: error: 'inner.h' file not found"), "\(wrong.errors)")
    #expect(wrong.errors.contains("with -I"))
  }

  @Test func theLayoutAsJSON() throws {
    let outcome = try Program.caisson(
      "layout", fixtures, "struct machine", "--format", "json", "--target", "x86_64", "--target", "wasm32")
    let report = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    #expect(report["schema"] as? Int == 1 && report["isSame"] as? Bool == false)
    let layouts = try #require(report["layouts"] as? [[String: Any]])
    #expect(layouts.map { $0["size"] as? Int } == [32, 24])
    #expect(layouts.map { $0["target"] as? String } == ["x86_64-linux-gnu", "wasm32-wasi"])
    let parts = try #require(layouts[0]["parts"] as? [[String: Any]])
    #expect(parts.map { $0["kind"] as? String } == ["value", "padding", "value", "value", "value"])
    #expect(parts.map { $0["bitOffset"] as? Int } == [0, 8, 64, 128, 192])
  }

  @Test func theLengthOfACacheLine() throws {
    let outcome = try Program.caisson("layout", fixtures, "lines", "--cache-line", "128")
    #expect(outcome.output.contains("128: cache line 1 ══") && outcome.output.contains("2 cache lines of 128 bytes"))
    for length in ["0", "-64", "48", "4"] {
      #expect(try Program.caisson("layout", fixtures, "lines", "--cache-line=\(length)").exitCode == 64, "\(length)")
    }
  }

  // MARK: Pictures

  @Test func thePictureIsWritten() throws {
    let scratch = try Scratch()
    let outcome = try Program.caisson("layout", fixtures, "nested", "--svg", scratch.path("nested.svg"))
    #expect(outcome.output.hasSuffix("\nwrote \(scratch.path("nested.svg"))\n"), "\(outcome.errors)")
    #expect(try scratch.text("nested.svg").hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns="))
    let parsed = try Program.run(
      "python3", ["-c", "import sys, xml.dom.minidom as m; m.parse(sys.argv[1])", scratch.path("nested.svg")])
    #expect(parsed.exitCode == 0, "\(parsed.errors)")
    let json = try Program.caisson(
      "layout", fixtures, "nested", "--format", "json", "--svg", scratch.path("other.svg"))
    #expect(json.output.hasSuffix("}\n"))
    #expect(try scratch.text("other.svg").contains("</svg>"))
    let nowhere = try Program.caisson("layout", fixtures, "nested", "--svg", scratch.path("no/such/folder.svg"))
    #expect(nowhere.exitCode == 2 && nowhere.errors.contains("error: cannot write"), "\(nowhere.errors)")
    #expect(try Program.caisson("layout", fixtures, "nested", "--svg", "").exitCode == 64)
  }

  @Test func coloursOnlyWhereTheyAreWanted() throws {
    let escape = "\u{1b}["
    let plain = try Program.caisson("layout", fixtures, "nested", environment: ["NO_COLOR": ""])
    #expect(plain.exitCode == 0 && !plain.output.contains(escape))
    #expect(try Program.caisson("layout", fixtures, "nested", "--color", "always").output.contains(escape))
    #expect(try Program.caisson("layout", fixtures, "nested", "--color", "sometimes").exitCode == 64)
    // At a terminal, which python3 makes.
    let tool = Repository.products.appendingPathComponent("caisson").path
    let terminal = "import pty, sys; sys.exit(pty.spawn(sys.argv[1:]))"
    func atTerminal(_ arguments: [String], _ environment: [String: String]) throws -> String {
      try Program.run(
        "python3", ["-c", terminal, tool, "layout", fixtures, "nested"] + arguments, environment: environment
      ).output
    }
    #expect(try atTerminal([], ["NO_COLOR": ""]).contains(escape))
    #expect(try !atTerminal([], ["NO_COLOR": "1"]).contains(escape))
    #expect(try !atTerminal(["--color", "never"], ["NO_COLOR": ""]).contains(escape))
  }

  // MARK: Targets

  @Test func targetsAreCompared() throws {
    let outcome = try Program.caisson(
      "layout", fixtures, "struct machine", "--target", "x86_64-linux-gnu", "--target", "x86_64-windows-gnu")
    #expect(
      outcome.output.contains("│ void *c                 │     16     8     │      8     8       │ ≠\n"),
      "\(outcome.output)")
    #expect(outcome.output.hasSuffix("\ndifferent layout: 3 of 4 fields differ\n"))
    let same = try Program.caisson("layout", fixtures, "alike", "--target", "aarch64", "--target", "armv7")
    #expect(same.output.hasSuffix("\nsame layout\n"), "\(same.output)")
  }

  @Test(arguments: [
    "x86_64", "aarch64", "i686", "armv7", "arm", "riscv64", "wasm32", "x86_64-windows-gnu", "x86_64-w64-mingw32",
  ])
  func everyTargetIsDrawn(_ target: String) throws {
    let outcome = try Program.caisson("layout", fixtures, "struct holes", "--target", target)
    let is32Bit = target == "i686"
    #expect(outcome.output.contains(is32Bit ? "24 bytes, aligned to 4" : "32 bytes, aligned to 8"), "\(outcome.errors)")
  }

  @Test func anUnknownTargetIsToldWhichThereAre() throws {
    let outcome = try Program.caisson("layout", fixtures, "holes", "--target", "sparc64-linux-gnu")
    #expect(outcome.exitCode == 1 && outcome.output.isEmpty)
    #expect(
      outcome.errors.hasPrefix("error: the target 'sparc64-linux-gnu' has no known data model"), "\(outcome.errors)")
    #expect(outcome.errors.contains("riscv64-linux-gnu, wasm32-wasi, x86_64-windows-gnu"))
  }

  /// A C library that this machine does not have is named; its headers are looked for where the user says.
  @Test func headersOfAnotherMachine() throws {
    let scratch = try Scratch()
    try scratch.write("struct foreign { long a; };\n", to: "usr/include/foreign.h")
    let missing = try Program.caisson("layout", "<foreign.h>", "foreign", "--target", "aarch64-linux-gnu")
    #expect(missing.exitCode == 1)
    #expect(
      missing.errors.hasPrefix("error: there is no header <foreign.h> for aarch64-linux-gnu; "), "\(missing.errors)")
    #expect(missing.errors.contains("apt-get install libc6-dev-arm64-cross"))
    let found = try Program.caisson(
      "layout", "<foreign.h>", "foreign", "--target", "aarch64-linux-gnu", "--sysroot", scratch.url.path)
    #expect(found.output.hasPrefix("struct foreign on aarch64-linux-gnu\n"), "\(found.errors)")
    let needed = try Program.caisson(
      "layout", fixtures, "holes", "--target", "aarch64-linux-gnu", "-DX", "--sysroot", scratch.url.path)
    #expect(needed.exitCode == 0, "\(needed.errors)")
    try scratch.write("#include <deep.h>\n", to: "needs.h")
    let deep = try Program.caisson("layout", scratch.path("needs.h"), "x", "--target", "riscv64-linux-gnu")
    #expect(deep.errors.hasPrefix("error: 'deep.h' is missing for riscv64-linux-gnu, and '"), "\(deep.errors)")
    #expect(deep.errors.contains("needs.h' needs it") && deep.errors.contains("libc6-dev-riscv64-cross"))
  }

  /// This machine's headers serve for others, but not for what they hold for this machine alone.
  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: "/usr/include/x86_64-linux-gnu")
        && !FileManager.default.fileExists(atPath: "/usr/riscv64-linux-gnu"), "these are Debian's folders"))
  func headersOfThisMachineAreBorrowed() throws {
    let zlib = try Program.caisson("layout", "<zlib.h>", "z_stream", "--target", "riscv64-linux-gnu")
    #expect(zlib.exitCode == 0 && zlib.output.contains("112 bytes"), "\(zlib.errors)")
    #expect(zlib.errors.hasPrefix("note: the C library's headers for riscv64-linux-gnu are not installed"))
    let stat = try Program.caisson("layout", "<sys/stat.h>", "stat", "--target", "riscv64-linux-gnu")
    #expect(stat.exitCode == 1 && stat.output.isEmpty)
    #expect(stat.errors.contains("bits/struct_stat.h', which declares 'struct stat', is specific to this machine"))
    let musl = try Program.caisson("layout", "<sys/stat.h>", "stat", "--target", "x86_64-linux-musl")
    #expect(musl.exitCode == 1 && musl.errors.contains("there is none for x86_64-linux-musl"), "\(musl.errors)")
    let i686 = try Program.caisson("layout", "<sys/stat.h>", "stat", "--target", "i686-linux-gnu")
    #expect(i686.output.contains("88 bytes, aligned to 4") && i686.errors.isEmpty, "\(i686.errors)")
  }

  // MARK: Errors

  @Test(arguments: [
    ("struct stta", "no structure or union 'struct stta': did you mean 'struct stat'?"),
    ("union stat", "did you mean 'struct stat'?"), ("STAT", "did you mean 'struct stat'?"),
    ("completely different", "no structure or union 'completely different'; it declares "),
  ])
  func unknownTypesAreTakenForWhatTheyMayMean(_ type: String, _ message: String) throws {
    let outcome = try Program.caisson("layout", "<sys/stat.h>", type)
    #expect(outcome.exitCode == 1 && outcome.output.isEmpty)
    #expect(
      outcome.errors.hasPrefix("error: <sys/stat.h> declares ") && outcome.errors.contains(message), "\(outcome.errors)"
    )
  }

  @Test(arguments: [
    ("struct opaque", "error: 'struct opaque' is opaque: "), ("opaque", "error: 'struct opaque' is opaque: "),
    ("hidden_t", "error: 'hidden_t' is 'struct hidden', which is opaque: "),
    ("struct atomic", "error: 'struct atomic' cannot be drawn: field 'a': the type '_Atomic(int)' is not supported"),
  ])
  func typesWithoutLayoutAreReported(_ type: String, _ message: String) throws {
    let outcome = try Program.caisson("layout", fixtures, type)
    #expect(outcome.exitCode == 1 && outcome.output.isEmpty)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }

  @Test func bitFieldsOfWindowsAreRefused() throws {
    let outcome = try Program.caisson("layout", fixtures, "flags", "--target", "x86_64-windows-gnu")
    #expect(outcome.exitCode == 1)
    #expect(
      outcome.errors.contains("its layout does not follow from its declaration: size 8, not 4"), "\(outcome.errors)")
    #expect(outcome.errors.hasSuffix("\nThe rules of Windows for bit-fields are not supported.\n"))
  }

  @Test(arguments: ["<there/is/none.h>", "there/is/none.h", "\"there/is/none.h\""])
  func aHeaderThatIsMissing(_ header: String) throws {
    let outcome = try Program.caisson("layout", header, "x")
    let shown = header.hasPrefix("\"") ? header : "<there/is/none.h>"
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors == "error: there is no header \(shown); name its folder with -I\n")
  }

  @Test func aHeaderThatDoesNotCompile() throws {
    let outcome = try Program.caisson("layout", "Tests/CFixtures/wrong.h", "x")
    #expect(outcome.exitCode == 1)
    #expect(
      outcome.errors.contains("wrong.h:2:16: error: unknown type name 'missing' [invalid-header]"), "\(outcome.errors)")
  }

  @Test func withoutLibclangItIsTheMachine() throws {
    let outcome = try Program.caisson(
      "layout", fixtures, "holes", environment: ["CAISSON_LIBCLANG": "libclang-there-is-none.so"])
    #expect(outcome.exitCode == 2 && outcome.errors.contains("CAISSON_LIBCLANG names this file"), "\(outcome.errors)")
  }
}
