internal import CaissonModel
internal import CaissonPictures
internal import Testing

/// The output in a terminal, letter by letter.
@Suite struct TextPictureTests {
  @Test func holesBetweenFieldsAndAtTheEnd() throws {
    #expect(
      try Fixtures.text("struct holes") == """
        struct holes on x86_64-linux-gnu
        ┌────────┬──────┬──────────┬──────────────────
        │ offset │ size │ 01234567 │ field
        ├────────┼──────┼──────────┼──────────────────
        │      0 │    1 │ ■······· │ char a
        │      1 │    3 │ ·░░░···· │ padding
        │      4 │    4 │ ····■■■■ │ int b
        │      8 │    1 │ ■······· │ char c
        │      9 │    7 │ ·░░░░░░░ │ padding
        │     16 │    8 │ ■■■■■■■■ │ double d
        │     24 │    1 │ ■······· │ char e
        │     25 │    7 │ ·░░░░░░░ │ trailing padding
        └────────┴──────┴──────────┴──────────────────
        32 bytes, aligned to 8; padding: 17 bytes; 1 cache line of 64 bytes
        """)
  }

  @Test func bitFieldsSayWhichBits() throws {
    #expect(
      try Fixtures.text("struct flags") == """
        struct flags on x86_64-linux-gnu
        ┌────────┬─────────┬──────────┬────────────────────────────────────────────────────────
        │ offset │    size │ 01234567 │ field
        ├────────┼─────────┼──────────┼────────────────────────────────────────────────────────
        │    0:0 │   1 bit │ ▪······· │ unsigned int a : 1  bit 0 of byte 0
        │    0:1 │  3 bits │ ▪······· │ unsigned int b : 3  bits 1–3 of byte 0
        │    0:4 │ 12 bits │ ▪▪······ │ unsigned int c : 12  bit 4 of byte 0 – bit 7 of byte 1
        │    2:0 │  3 bits │ ··░····· │ int : 3, padding  bits 0–2 of byte 2
        │    2:3 │   1 bit │ ··▪····· │ _Bool d : 1  bit 3 of byte 2
        │    2:4 │ 12 bits │ ··░░···· │ trailing padding  bit 4 of byte 2 – bit 7 of byte 3
        └────────┴─────────┴──────────┴────────────────────────────────────────────────────────
        4 bytes, aligned to 4; padding: 1 byte and 7 bits; 1 cache line of 64 bytes
        """)
  }

  @Test func recordsInsideAreIndented() throws {
    #expect(
      try Fixtures.text("struct nested") == """
        struct nested on x86_64-linux-gnu
        ┌────────┬──────┬──────────┬────────────────────────────────────────────
        │ offset │ size │ 01234567 │ field
        ├────────┼──────┼──────────┼────────────────────────────────────────────
        │      0 │    1 │ ■······· │ char tag
        │      1 │    1 │ ·░······ │ padding
        │      2 │    4 │          │ struct point first
        │      2 │    2 │ ··■■···· │ ├ short x
        │      4 │    1 │ ····■··· │ ├ char y
        │      5 │    1 │ ·····░·· │ └ trailing padding
        │      6 │   12 │          │ struct point rest[3]
        │      6 │    4 │          │ └ each of the 3 elements
        │      6 │    2 │ ······■■ │   ├ short x
        │      8 │    1 │ ■······· │   ├ char y
        │      9 │    1 │ ·░······ │   └ trailing padding
        │     18 │    6 │ ··░░░░░░ │ padding
        │     24 │   16 │          │ struct
        │     24 │    4 │ ■■■■···· │ ├ int left
        │     28 │    4 │ ····░░░░ │ ├ padding
        │     32 │    8 │          │ └ union
        │     32 │    1 │ ■······· │   ├ char c
        │     32 │    8 │ ■■■■■■■■ │   └ double d
        │     40 │    8 │ ■■■■■■■■ │ int (*compare)(const void *, const void *)
        └────────┴──────┴──────────┴────────────────────────────────────────────
        48 bytes, aligned to 8; padding: 15 bytes; 1 cache line of 64 bytes
        """)
  }

  @Test func membersOfAUnionBeginTogether() throws {
    #expect(
      try Fixtures.text("union number") == """
        union number on x86_64-linux-gnu
        ┌────────┬──────┬───────────┬──────────────────
        │ offset │ size │ 01234567  │ field
        ├────────┼──────┼───────────┼──────────────────
        │      0 │    1 │ ■·······  │ char a
        │      0 │    4 │ ■■■■····  │ int b
        │      0 │    9 │ ■■■■■■■■… │ char c[9]
        │      0 │    8 │ ■■■■■■■■  │ double d
        │      9 │    7 │ ·░░░░░░░  │ trailing padding
        └────────┴──────┴───────────┴──────────────────
        16 bytes, aligned to 8; padding: 7 bytes; 1 cache line of 64 bytes
        """)
  }

  @Test func packedFieldsHaveNoHoles() throws {
    #expect(
      try Fixtures.text("struct tight") == """
        struct tight on x86_64-linux-gnu
        ┌────────┬──────┬───────────┬──────────
        │ offset │ size │ 01234567  │ field
        ├────────┼──────┼───────────┼──────────
        │      0 │    1 │ ■·······  │ char a
        │      1 │    4 │ ·■■■■···  │ int b
        │      5 │    8 │ ·····■■■… │ double c
        └────────┴──────┴───────────┴──────────
        13 bytes, aligned to 1; padding: none; 1 cache line of 64 bytes
        """)
  }

  @Test func aFlexibleArrayHasNoBytes() throws {
    #expect(
      try Fixtures.text("struct flexible") == """
        struct flexible on x86_64-linux-gnu
        ┌────────┬──────┬──────────┬──────────────────
        │ offset │ size │ 01234567 │ field
        ├────────┼──────┼──────────┼──────────────────
        │      0 │    4 │ ■■■■···· │ int count
        │      4 │    1 │ ····■··· │ char kind
        │      5 │    0 │          │ char text[]
        │      5 │    3 │ ·····░░░ │ trailing padding
        └────────┴──────┴──────────┴──────────────────
        8 bytes, aligned to 4; padding: 3 bytes; 1 cache line of 64 bytes
        """)
  }

  @Test func aLargeArrayIsOneLine() throws {
    #expect(
      try Fixtures.text("struct large") == """
        struct large on x86_64-linux-gnu
        ┌────────┬───────┬───────────┬───────────────────────────────────────────────────────
        │ offset │  size │ 01234567  │ field
        ├────────┼───────┼───────────┼───────────────────────────────────────────────────────
        │      0 │     1 │ ■·······  │ char flag
        │      1 │     3 │ ·░░░····  │ padding
        │      4 │ 40000 │ ····■■■■… │ int numbers[10000]  crosses 625 cache line boundaries
        │  40004 │     4 │ ····░░░░  │ padding
        │  40008 │     8 │ ■■■■■■■■  │ double after
        └────────┴───────┴───────────┴───────────────────────────────────────────────────────
        40016 bytes, aligned to 8; padding: 7 bytes; 626 cache lines of 64 bytes
        """)
  }

  @Test func cacheLinesHaveBorders() throws {
    #expect(
      try Fixtures.text("struct lines") == """
        struct lines on x86_64-linux-gnu
        ┌────────┬──────┬───────────┬─────────────────────────────────────────────────
        │ offset │ size │ 01234567  │ field
        ├────────┼──────┼───────────┼─────────────────────────────────────────────────
        │      0 │   60 │ ■■■■■■■■… │ char a[60]
        │     60 │    8 │ ····■■■■… │ int b[2]  crosses the cache line boundary at 64
        │     68 │   60 │ ····■■■■… │ char c[60]
        ╞════════╪══════╪═══════════╪════════════════════════════ 128: cache line 2 ══
        │    128 │    4 │ ■■■■····  │ int d
        └────────┴──────┴───────────┴─────────────────────────────────────────────────
        132 bytes, aligned to 4; padding: none; 3 cache lines of 64 bytes
        """)
  }

  @Test func targetsStandSideBySide() throws {
    #expect(
      try Fixtures.text(
        "struct machine",
        on: [
          "x86_64-linux-gnu", "i686-linux-gnu", "x86_64-windows-gnu", "arm-linux-gnueabihf",
        ]) == """
          struct machine
          ┌─────────────────────────┬──────────────────┬────────────────┬────────────────────┬─────────────────────┬───
          │                         │ x86_64-linux-gnu │ i686-linux-gnu │ x86_64-windows-gnu │ arm-linux-gnueabihf │
          │ field                   │ offset  size     │ offset  size   │ offset  size       │ offset  size        │
          ├─────────────────────────┼──────────────────┼────────────────┼────────────────────┼─────────────────────┼───
          │ char a                  │      0     1     │      0     1   │      0     1       │      0     1        │
          │ padding                 │      1     7     │      1     3   │      1     3       │      1     3        │ ≠
          │ long b                  │      8     8     │      4     4   │      4     4       │      4     4        │ ≠
          │ void *c                 │     16     8     │      8     4   │      8     8       │      8     4        │ ≠
          │ padding                 │      –     –     │      –     –   │      –     –       │     12     4        │ ≠
          │ long long d             │     24     8     │     12     8   │     16     8       │     16     8        │ ≠
          ├─────────────────────────┼──────────────────┼────────────────┼────────────────────┼─────────────────────┼───
          │ size                    │         32 bytes │       20 bytes │           24 bytes │            24 bytes │ ≠
          │ alignment               │                8 │              4 │                  8 │                   8 │ ≠
          │ padding                 │          7 bytes │        3 bytes │            3 bytes │             7 bytes │ ≠
          │ cache lines of 64 bytes │                1 │              1 │                  1 │                   1 │
          └─────────────────────────┴──────────────────┴────────────────┴────────────────────┴─────────────────────┴───
          different layout: 3 of 4 fields differ
          """)
  }

  @Test func equalLayoutsAreReportedEqual() throws {
    #expect(
      try Fixtures.text("struct alike", on: ["x86_64-linux-gnu", "i686-linux-gnu"]) == """
        struct alike
        ┌─────────────────────────┬──────────────────┬────────────────┬──
        │                         │ x86_64-linux-gnu │ i686-linux-gnu │
        │ field                   │ offset  size     │ offset  size   │
        ├─────────────────────────┼──────────────────┼────────────────┼──
        │ char a                  │      0     1     │      0     1   │
        │ padding                 │      1     3     │      1     3   │
        │ int b                   │      4     4     │      4     4   │
        ├─────────────────────────┼──────────────────┼────────────────┼──
        │ size                    │          8 bytes │        8 bytes │
        │ alignment               │                4 │              4 │
        │ padding                 │          3 bytes │        3 bytes │
        │ cache lines of 64 bytes │                1 │              1 │
        └─────────────────────────┴──────────────────┴────────────────┴──
        same layout
        """)
  }

  /// A field that only one target has stands where that one has it.
  @Test func fieldsMissingOnATargetAreMarked() throws {
    let both = [try Fixtures.picture("struct holes"), try Fixtures.picture("struct alike")]
    let lines = TextPicture(both).text.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("│ char c ") && $0.contains("     –     –") && $0.hasSuffix("≠") })
    #expect(lines.last == "different layout: 3 of 5 fields differ")
  }

  @Test func coloursChangeNothingElse() throws {
    let plain = try Fixtures.text("struct nested")
    let colored = try Fixtures.text("struct nested", isColored: true)
    #expect(!plain.contains("\u{1b}") && colored.contains("\u{1b}[31m·░······\u{1b}[0m"))
    #expect(colored.replacing(/\u{1b}\[[0-9;]*m/, with: "") == plain)
  }
}
