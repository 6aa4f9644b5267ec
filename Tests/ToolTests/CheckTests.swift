internal import CaissonDiagnostics
internal import CaissonModel
internal import Foundation
internal import Testing

/// `caisson check` and `caisson explain`, as a person runs them.
@Suite struct CheckTests {
  /// A description of a header of its own, checked in a folder of its own.
  private func check(
    _ description: String, header: String, _ arguments: String..., body: (Outcome, borrowing Scratch) throws -> Void
  ) throws {
    let scratch = try Scratch()
    try scratch.write("#pragma once\n#include <stddef.h>\n\(header)\n", to: "thing.h")
    let text = """
      import CaissonDescription

      \(description)
      """
    try scratch.write(text, to: "Sources/Thing/Thing.swift")
    let outcome = try Program.run(
      Repository.products.appendingPathComponent("caisson").path,
      ["check", "Sources/Thing/Thing.swift", "-I."] + arguments, in: scratch.url)
    try body(outcome, scratch)
  }

  private func binding(_ members: String) -> String {
    "@Bindings(headers: [\"<thing.h>\"])\npublic protocol Thing: ForeignLibrary {\n\(members)\n}"
  }

  @Test(arguments: ["Expat", "Zlib", "SQLite", "Stat"])
  func examplesAgree(_ name: String) throws {
    let outcome = try Program.caisson("check", "Examples/\(name)/Sources/\(name)/\(name).swift", "--strict")
    #expect(outcome.exitCode == 0 && outcome.output == "the description agrees with its headers\n", "\(outcome)")
  }

  @Test func oneRunFindsEverythingInOrder() throws {
    let members = """
        @C("thing_opn") func open(_ name: String?) throws(Failure) -> CLong
        @C("thing_size") func size(_ a: CInt, _ b: Float) throws(Failure) -> CInt
        @CConstant("THING_LIMIT", value: 4) var limit: CInt { get }
      """
    let header = """
      long thing_open(const char *name);
      size_t thing_size(int a, double b);
      #define THING_LIMIT 5
      """
    try check(binding(members), header: header) { outcome, _ in
      #expect(outcome.exitCode == 1)
      let expected = """
        Thing.swift:5:24: error: 'open': no header declares a function 'thing_opn' [missing-function]
            5 |   @C("thing_opn") func open(_ name: String?) throws(Failure) -> CLong
              |                        ^
        ./thing.h:3:6: note: the header declares: long thing_open(const char *name)
            3 | long thing_open(const char *name);
              |      ^
          hint: did you mean 'thing_open'?
          fix-it: "thing_opn" -> "thing_open" (apply with --fix)
        Thing.swift:6:46: error: 'size': 'b' is 'double b' in the header, not 'float' [parameter-type]
            6 |   @C("thing_size") func size(_ a: CInt, _ b: Float) throws(Failure) -> CInt
              |                                              ^
        ./thing.h:4:8: note: the header declares: size_t thing_size(int a, double b)
            4 | size_t thing_size(int a, double b);
              |        ^
          fix-it: Float -> Double (apply with --fix)
        Thing.swift:6:72: error: 'size': 'thing_size' returns 'size_t' in the header, not 'int' [result-type]
            6 |   @C("thing_size") func size(_ a: CInt, _ b: Float) throws(Failure) -> CInt
              |                                                                        ^
        ./thing.h:4:8: note: the header declares: size_t thing_size(int a, double b)
            4 | size_t thing_size(int a, double b);
              |        ^
          fix-it: CInt -> CSize (apply with --fix)
        Thing.swift:7:43: error: 'limit': 'THING_LIMIT' is 5 in the header, not 4 [constant-value]
            7 |   @CConstant("THING_LIMIT", value: 4) var limit: CInt { get }
              |                                           ^
        ./thing.h:5:9: note: the header declares: #define THING_LIMIT 5
            5 | #define THING_LIMIT 5
              |         ^
          fix-it: value: 4 -> value: 5 (apply with --fix)
        4 errors; run 'caisson explain missing-function' for more

        """
      #expect(outcome.output == expected, "\(outcome.output)")
    }
  }

  @Test func fixItsAreApplied() throws {
    let description = """
      @CEnum("enum shade", rawType: CInt.self) public struct Shade {
        @CEnumerator("SHADE_DARK") public static let dark = Shade(rawValue: 3)
      }
      @CStruct("struct thing") public struct ThingRecord {
        @CField(bits: 3) public var kind: CUnsignedInt
        public var lenght: CInt
      }
      \(binding("""
        @C("thing_opn")
        func open(_ name: Pointer<CChar>, _ shade: Shade) throws(Failure) -> CLong?
        @C("thing_use") func use(_ thing: Pointer<ThingRecord>, _ size: CInt) throws(Failure)
      """.replacing("CLong?", with: "CLong")))
      """
    let header = """
      enum shade { SHADE_DARK = 7 };
      struct thing { unsigned kind : 4; int length; };
      unsigned thing_open(const char *name, enum shade shade);
      void thing_use(struct thing *thing, size_t size);
      """
    try check(description, header: header, "--fix") { outcome, scratch in
      #expect(outcome.output.contains("6 fix-its applied"), "\(outcome.output)")
      #expect(outcome.exitCode == 1 && outcome.output.contains("[parameter-type]"), "\(outcome.output)")
      let again = try Program.run(
        Repository.products.appendingPathComponent("caisson").path,
        ["check", "Sources/Thing/Thing.swift", "-I.", "--fix"], in: scratch.url)
      #expect(again.output.contains("2 fix-its applied"), "what the name hid: \(again.output)")
      let last = try Program.run(
        Repository.products.appendingPathComponent("caisson").path, ["check", "Sources/Thing/Thing.swift", "-I."],
        in: scratch.url)
      let text = try scratch.text("Sources/Thing/Thing.swift")
      #expect(last.exitCode == 0, "\(last.output)\n\(text)")
    }
  }

  /// An optional function has its types in the type of a property.
  @Test func typesOfAPropertyHaveSourceLocations() throws {
    let description = binding("  @C(\"thing_size\") var size: Function<CLong, CSize>? { get }")
    try check(description, header: "size_t thing_size(int a);", "--fix") { outcome, scratch in
      #expect(outcome.exitCode == 0 && outcome.output.contains("1 fix-it applied"), "\(outcome.output)")
      let text = try scratch.text("Sources/Thing/Thing.swift")
      #expect(text.contains("Function<CInt, CSize>?"), "\(text)")
    }
    try check(description, header: "size_t thing_size(int a);") { outcome, _ in
      #expect(
        outcome.output.contains("Thing.swift:5:39: error: 'size': 'a0' is 'int a'"), "\(outcome.output)")
    }
  }

  @Test func aFixItChangesNothingElse() throws {
    let description = """
      @CStruct("struct bits") public struct Bits {
        @CField(bits: 4) public var right: CUnsignedInt
        @CField(bits: 4) public var wrong: CUnsignedInt
      }
      @CEnum("enum big", rawType: CUnsignedInt.self) public struct Big {
        @CEnumerator("BIG_TEN") public static let ten = Big(rawValue: 10); @CEnumerator("BIG_ONE") public static let one = Big(rawValue: 1)
      }
      \(binding("""
        @C("thing_us")  // the symbol is "thing_us"
        func use(_ bits: Pointer<Bits>, _ big: Big) throws(Failure)
      """))
      """
    let header = """
      struct bits { unsigned right : 4, wrong : 5; };
      enum big { BIG_TEN = 10, BIG_ONE = 2 };
      void thing_use(struct bits *bits, enum big big);
      """
    let targets = ["--target", "x86_64-linux-gnu", "--target", "aarch64-linux-gnu"]
    try check(
      description.replacing("\n", with: "\r\n"), header: header, "--fix", targets[0], targets[1], targets[2], targets[3]
    ) {
      outcome, scratch in
      #expect(outcome.output.contains("3 fix-its applied"), "\(outcome.output)")
      _ = try Program.run(
        Repository.products.appendingPathComponent("caisson").path,
        ["check", "Sources/Thing/Thing.swift", "-I.", "--fix"],
        in: scratch.url)
      let text = try scratch.text("Sources/Thing/Thing.swift")
      for line in [
        "@CField(bits: 4) public var right", "@CField(bits: 5) public var wrong", "ten = Big(rawValue: 10);",
        "one = Big(rawValue: 2)",
        "@C(\"thing_use\")  // the symbol is \"thing_us\"\r\n",
      ] { #expect(text.contains(line), "\(line)\n\(text)") }
    }
  }

  @Test func attributesOfTheHeaderAreChecked() throws {
    let members = """
        @C("thing_old") func old() throws(Failure)
        @C("thing_name") func name(_ text: String?) throws(Failure) -> String
        @C("thing_try") @discardableResult func attempt() throws(Failure) -> CInt
      """
    let header = """
      void thing_old(void) __attribute__((deprecated("use thing_new")));
      const char *thing_name(const char *text) __attribute__((nonnull(1), malloc));
      int thing_try(void) __attribute__((warn_unused_result));
      """
    try check(binding(members), header: header) { outcome, _ in
      #expect(outcome.exitCode == 0)
      for text in [
        "warning: 'old': 'thing_old' is deprecated: use thing_new [deprecated]",
        "warning: 'name': 'text' may be nil, but the header requires a non-null pointer [nullability]",
        "fix-it: String? -> String (apply with --fix)", "[ownership]", "[discarded-result]", "4 warnings",
      ] { #expect(outcome.output.contains(text), "\(text)\n\(outcome.output)") }
    }
    try check(binding(members), header: header, "--strict") { outcome, _ in #expect(outcome.exitCode == 1) }
  }

  @Test func unavailableFunctionsAreReported() throws {
    let members = "  @C(\"thing_never\") func never() throws(Failure)"
    try check(binding(members), header: "void thing_never(void) __attribute__((unavailable));") { outcome, _ in
      #expect(
        outcome.output.contains("warning: 'never': the header marks 'thing_never' as unavailable [unavailable]"),
        "\(outcome.output)")
    }
  }

  @Test func aDescriptionIsCheckedByItself() throws {
    let description = """
      @Bindings(headers: ["thing.h"], link: ["-lthing"])
      public protocol Thing: ForeignLibrary {
        @C("thing_fill") func fill(_ values: [4 of Double]) throws(Failure)
      }
      """
    try check(description, header: "") { outcome, _ in
      #expect(outcome.exitCode == 1)
      for text in [
        "'thing.h' is not a header as in '#include' [header-name]",
        #"hint: write "<thing.h>" or "\"thing.h\"""#,
        "'-lthing' is not a library as in '-l' [library-name]",
        "'fill' passes 'double [4]' by value, which C cannot do [by-value]",
        "3 errors",
      ] { #expect(outcome.output.contains(text), "\(text)\n\(outcome.output)\(outcome.errors)") }
    }
  }

  @Test func aHeaderThatChangesIsReadAgain() throws {
    let scratch = try Scratch()
    try scratch.write("#include \"inner.h\"\n", to: "thing.h")
    try scratch.write("int thing_use(int a);\n", to: "inner.h")
    let text = binding("  @C(\"thing_use\") func use(_ a: CInt) throws(Failure) -> CInt")
    try scratch.write("import CaissonDescription\n\n\(text)\n", to: "Sources/Thing/Thing.swift")
    func generate() throws -> Outcome {
      try Program.run(
        Repository.products.appendingPathComponent("caisson").path,
        ["generate", "Sources/Thing/Thing.swift", "--output", "Sources", "-I."], in: scratch.url)
    }
    #expect(try generate().output.contains("wrote "))
    let unchanged = try generate()
    #expect(unchanged.exitCode == 0 && unchanged.output.isEmpty, "\(unchanged)")
    try scratch.write("int thing_use(long a);\n", to: "inner.h")
    let changed = try generate()
    #expect(changed.exitCode == 1 && changed.errors.contains("'a' is 'long a' in the header"), "\(changed.errors)")
  }

  @Test func symbolsOfALibrary() throws {
    let outcome = try Program.caisson(
      "check", "Examples/Expat/Sources/Expat/Expat.swift", "--library", "libz.so.1", "--format", "json")
    #expect(outcome.exitCode == 1)
    #expect(outcome.output.contains("libz.so.1 has no symbol 'XML_ParserCreate'"), "\(outcome.output)")
    let right = try Program.caisson("check", "Examples/Zlib/Sources/Zlib/Zlib.swift", "--library", "libz.so.1")
    #expect(right.exitCode == 0, "\(right.output)")
    let none = try Program.caisson("check", "Examples/Zlib/Sources/Zlib/Zlib.swift", "--library", "libnone.so.9")
    #expect(none.exitCode == 1 && none.errors.contains("cannot load the library 'libnone.so.9'"), "\(none.errors)")
  }

  @Test func targetsHaveTheirOwnNumbers() throws {
    let members = """
        @C("thing_use") func use(_ thing: Pointer<ThingRecord>) throws(Failure)
        @CConstant("THING_WORD", value: 8) var word: CInt { get }
      """
    let description = """
      @CStruct("struct thing", aligned: 16) public struct ThingRecord {
        public var size: CLong
        public var next: CLong
      }
      \(binding(members))
      """
    let header = """
      struct thing { long size, next; } __attribute__((aligned(16)));
      void thing_use(struct thing *thing);
      #define THING_WORD sizeof(void *)
      """
    try check(description, header: header, "--target", "x86_64-linux-gnu", "--target", "i686-linux-gnu", "-D_X") {
      outcome, _ in
      #expect(outcome.exitCode == 1)
      #expect(
        outcome.output.contains("'THING_WORD' is 4 in the header, not 8 (i686-linux-gnu) [constant-value]"),
        "\(outcome.output)")
      let table = """
        differences between the targets, in bytes:
                            x86_64-linux-gnu  i686-linux-gnu
        struct thing  next                 8               4

        """
      #expect(outcome.output.contains(table.replacing(/\n$/, with: "")), "\(outcome.output)")
    }
  }

  @Test func sarifIsWhatCodeHostsRead() throws {
    let outcome = try Program.caisson(
      "check", "Tests/Rejections/LongForInt.swift", "-ITests/CFixtures", "--format", "sarif")
    let log = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let result = try #require((run["results"] as? [[String: Any]])?.first)
    #expect(log["version"] as? String == "2.1.0" && result["ruleId"] as? String == "parameter-type")
    let location = try #require((result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any])
    #expect((location["artifactLocation"] as? [String: Any])?["uri"] as? String == "Tests/Rejections/LongForInt.swift")
    #expect((location["region"] as? [String: Any])?["startLine"] as? Int == 7)
  }

  @Test func coloursAreThereWhenAskedFor() throws {
    let path = "Tests/Rejections/LongForInt.swift"
    let plain = try Program.caisson("check", path, "-ITests/CFixtures")
    let coloured = try Program.caisson("check", path, "-ITests/CFixtures", "--color", "always")
    #expect(!plain.output.contains("\u{1B}[") && coloured.output.contains("\u{1B}[1;31merror: "))
    #expect(coloured.output.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain.output)
  }

  @Test func everyRuleIsExplained() throws {
    let list = try Program.caisson("explain")
    #expect(
      list.output.split(separator: "\n").compactMap { $0.split(separator: " ").first.map(String.init) }
        == Rule.all.map(\.id))
    let one = try Program.caisson("explain", "parameter-type")
    #expect(one.output.hasPrefix("parameter-type: The type of each parameter agrees with the header\n\nThe comparison"))
    let macro = try Program.caisson("explain", "missing-throws")
    #expect(macro.output.contains("'throws(Failure)' says so"), "\(macro.output)")
    let wrong = try Program.caisson("explain", "parameter-tipe")
    #expect(wrong.exitCode == 1 && wrong.errors.contains("did you mean 'parameter-type'"), "\(wrong.errors)")
  }

  @Test func aHeaderThatIsNotThereIsNamed() throws {
    let missing = binding("@C(\"f\") func f() throws(Failure)").replacing("<thing.h>", with: "<thign.h>")
    try check(missing, header: "") { outcome, _ in
      #expect(outcome.exitCode == 1)
      #expect(
        outcome.errors.contains("Thing.swift:4:17: error: cannot read the headers of 'Thing'"), "\(outcome.errors)")
      #expect(outcome.errors.contains("'thign.h' file not found"))
    }
  }
}
