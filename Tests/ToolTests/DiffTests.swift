internal import Foundation
internal import Testing

/// `caisson diff`, as a person runs it.
@Suite struct DiffTests {
  private static let old = """
    struct thing { int a; short b; };
    struct secret;
    enum mood { MOOD_GOOD, MOOD_BAD };
    int thing_use(struct thing *thing, int how);
    void thing_gone(void);
    static inline int thing_inline(int a) { return a; }
    extern int thing_count;
    #define THING_LIMIT 4
    #define THING_NAME "a"
    """
  private static let new = """
    struct thing { int a; long b; char c; };
    struct secret { int open; };
    enum mood { MOOD_GOOD, MOOD_BAD = 2, MOOD_NEW };
    int thing_use(struct thing *thing, long how);
    void thing_new(const char *text);
    static inline int thing_inline(long a) { return (int)a; }
    extern int thing_count;
    #define THING_LIMIT (2 + 3)
    #define THING_NAME "a"
    """

  private func diff(_ old: String, _ new: String, _ arguments: String...) throws -> Outcome {
    let scratch = try Scratch()
    try scratch.write(old, to: "1/thing.h")
    try scratch.write(new, to: "2/thing.h")
    return try Program.run(
      Repository.products.appendingPathComponent("caisson").path, ["diff", "1/thing.h", "2/thing.h"] + arguments,
      in: scratch.url)
  }

  @Test func everyChangeIsPrinted() throws {
    let outcome = try diff(Self.old, Self.new)
    let expected = """
      ~ int thing_use(struct thing *thing, long how) !
          was: int thing_use(struct thing *thing, int how)
      + void thing_new(const char *text)
      ~ static inline int thing_inline(long a)
          was: static inline int thing_inline(int a)
      - void thing_gone(void) !
      ~ struct thing !
          size: 8 bytes -> 24 bytes
          alignment: 4 bytes -> 8 bytes
          'b': short b at byte 4 -> long b at byte 8
          'c' was added: char c at byte 16
      ~ struct secret
          its fields were added
      ~ enum mood !
          'MOOD_BAD': 1 -> 2
          'MOOD_NEW' was added: 3
      ~ #define THING_LIMIT 5
          was: #define THING_LIMIT 4
      1 added, 1 removed, 6 changed; 4 of these, marked with !, break existing binaries

      """
    #expect(outcome.exitCode == 1 && outcome.output == expected, "\(outcome.output)\(outcome.errors)")
  }

  @Test func equalHeadersHaveNoChanges() throws {
    let outcome = try diff(Self.old, Self.old + "\n// a comment\n")
    #expect(outcome.exitCode == 0 && outcome.output == "no changes\n", "\(outcome)")
    let real = try Program.caisson("diff", "<zlib.h>", "<zlib.h>")
    #expect(real.exitCode == 0 && real.output == "no changes\n", "\(real)")
  }

  @Test func programsReadJSON() throws {
    let outcome = try diff(Self.old, Self.new, "--format", "json")
    let entries = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])
    #expect(entries.count == 8 && entries.count { $0["breaksPrograms"] as? Bool == true } == 4)
  }

  @Test func aHeaderThatIsNotThereIsNamed() throws {
    let outcome = try Program.caisson("diff", "<zlib.h>", "zlibb.h")
    #expect(outcome.exitCode == 1 && outcome.errors.contains("zlibb.h cannot be read"), "\(outcome.errors)")
  }
}
