internal import Foundation
internal import Testing

/// `zlib-file`, beside Python and gzip(1).
@Suite struct ZlibExampleTests {
  private static let backends = ["static", "dynamic"]

  /// Runs of equal bytes, and bytes without order: what compresses, and what does not.
  private static let block: Data = {
    var state: UInt64 = 1
    func next() -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33)
    }
    var bytes: [UInt8] = []
    while bytes.count < 100_000 {
      bytes.append(contentsOf: repeatElement(UInt8(next() % 256), count: next() % 2 == 0 ? 1 : next() % 60))
    }
    return Data(bytes.prefix(100_000))
  }()

  /// Some bytes. They come again after a while, which is too long for zlib to know.
  private static func bytes(_ count: Int) -> Data {
    (0..<count / block.count).reduce(into: Data()) { bytes, _ in bytes.append(block) }
  }

  private func zlib(_ scratch: borrowing Scratch, _ arguments: String...) throws -> Outcome {
    try Program.product("zlib-file", arguments, in: scratch.url)
  }

  @Test(arguments: backends, [0, 5_000_000])
  func otherProgramsReadWhatItWrites(_ backend: String, size: Int) throws {
    let scratch = try Scratch()
    let bytes = Self.bytes(size)
    try bytes.write(to: scratch.url.appendingPathComponent("in"))
    for level in ["1", "9"] {
      let outcome = try zlib(scratch, "compress", "--level", level, "--backend", backend, "in", "out.gz")
      #expect(outcome.exitCode == 0, "\(outcome.errors)")
      let python = "import gzip, sys; sys.exit(gzip.open('out.gz').read() != open('in', 'rb').read())"
      #expect(try Program.run("python3", ["-c", python], in: scratch.url).exitCode == 0)
      let gunzip = try Program.run("sh", ["-c", "gzip -dc out.gz | cmp - in"], in: scratch.url)
      #expect(gunzip.exitCode == 0, "\(gunzip.output)\(gunzip.errors)")
    }
  }

  @Test(arguments: backends, [0, 5_000_000])
  func readsWhatOtherProgramsWrite(_ backend: String, size: Int) throws {
    let scratch = try Scratch()
    try Self.bytes(size).write(to: scratch.url.appendingPathComponent("in"))
    // Two files one behind the other are one.
    let script = """
      gzip -c in > in.gz
      python3 -c "import gzip; open('more.gz', 'wb').write(gzip.compress(b'more'))"
      cat in.gz more.gz > both.gz
      printf more | cat in - > both
      """
    #expect(try Program.run("sh", ["-ec", script], in: scratch.url).exitCode == 0)
    for name in ["in", "both"] {
      let outcome = try zlib(scratch, "decompress", "--backend", backend, "\(name).gz", "out")
      #expect(outcome.exitCode == 0, "\(outcome.errors)")
      #expect(FileManager.default.contentsEqual(atPath: scratch.path("out"), andPath: scratch.path(name)))
    }
  }

  @Test(arguments: backends)
  func checksumsAgreeWithPython(_ backend: String) throws {
    let scratch = try Scratch()
    try Self.bytes(200_000).write(to: scratch.url.appendingPathComponent("in"))
    let python = """
      import zlib
      data = open("in", "rb").read()
      print("zlib", zlib.ZLIB_RUNTIME_VERSION)
      print("crc32 %08x adler32 %08x" % (zlib.crc32(data), zlib.adler32(data)))
      """
    let expected = try Program.run("python3", ["-c", python], in: scratch.url).output
    #expect(try zlib(scratch, "checksum", "--verbose", "--backend", backend, "in").output == expected)
  }

  @Test(arguments: backends)
  func brokenFileGivesZlibsOwnMessageAndNoFile(_ backend: String) throws {
    let scratch = try Scratch()
    try Self.bytes(300_000).write(to: scratch.url.appendingPathComponent("in"))
    #expect(try zlib(scratch, "compress", "in", "good.gz").exitCode == 0)
    var bytes = try Data(contentsOf: scratch.url.appendingPathComponent("good.gz"))
    try bytes.prefix(bytes.count / 2).write(to: scratch.url.appendingPathComponent("short.gz"))
    bytes[bytes.count - 6] ^= 1
    try bytes.write(to: scratch.url.appendingPathComponent("bad.gz"))
    let files = try scratch.files()
    for (name, message) in [
      ("bad.gz", "incorrect data check (zlib -3)"), ("short.gz", "unexpected end of input (zlib -5)"),
      ("in", "incorrect header check (zlib -3)"),
    ] {
      let outcome = try zlib(scratch, "decompress", "--backend", backend, name, "out")
      #expect(outcome.exitCode == 1 && outcome.errors == "\(name): \(message)\n")
    }
    let level = try zlib(scratch, "compress", "--level", "99", "--backend", backend, "in", "out")
    #expect(level.exitCode == 1 && level.errors == "in: stream error (zlib -2)\n")
    #expect(try scratch.files() == files)
  }

  @Test(arguments: backends)
  func memoryDoesNotGrowWithTheFile(_ backend: String) throws {
    let scratch = try Scratch()
    func peak(_ size: Int) throws -> Int {
      try Self.bytes(size).write(to: scratch.url.appendingPathComponent("in"))
      let arguments = ["compress", "--level", "0", "--backend", backend, scratch.path("in"), scratch.path("out")]
      return try Program.peakMemory("zlib-file", arguments)
    }
    let (small, large) = (try peak(500_000), try peak(20_000_000))
    #expect(large - small < 4_000, "\(small) KiB, then \(large) KiB")
  }
}
