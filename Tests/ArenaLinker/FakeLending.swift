internal import CaissonLinking

/// Stand-ins in an arena for functions that are lent memory: each does with the arena's bytes what C does with its own.
public final class FakeLending: @unchecked Sendable {  // Tests use an arena on one thread.
  private static let int = CType.integer(.int)
  private static let ints = CType.pointer(to: int)
  private static let text = CType.pointer(to: .const(.integer(.char)))

  /// An arena with the functions in it.
  public static func linker() throws -> ArenaLinker {
    let linker = ArenaLinker()
    defineBuffers(in: linker)
    defineValues(in: linker)
    defineTexts(in: linker)
    try linker.define("counter", bytes: [10, 0, 0, 0])
    return linker
  }

  private static func load(_ arena: ArenaLinker, _ word: UInt64, at index: Int = 0) throws(ArenaFailure) -> Int32 {
    let address = arena.address(UInt32(truncatingIfNeeded: word) + UInt32(4 * index))
    return try CPointer<Int32, ArenaSpace>(address: address).load()
  }

  private static func store(
    _ value: Int32, _ arena: ArenaLinker, _ word: UInt64, at index: Int = 0
  ) throws(ArenaFailure) {
    let address = arena.address(UInt32(truncatingIfNeeded: word) + UInt32(4 * index))
    try CPointer<Int32, ArenaSpace>(address: address).store(value)
  }

  private static func bytes(
    _ arena: ArenaLinker, _ word: UInt64, _ count: Int
  ) throws(ArenaFailure) -> [UInt8] {
    try CPointer<CVoid, ArenaSpace>(address: arena.address(UInt32(truncatingIfNeeded: word))).readBytes(count: count)
  }

  private static func defineBuffers(in linker: ArenaLinker) {
    let size = CType.integer(.size)
    linker.define("sum_array", [.pointer(to: .const(int)), size], returning: .integer(.long)) {
      (arena, words) throws(ArenaFailure) in
      var sum = 0
      for index in 0..<Int(words[1]) { sum += Int(try load(arena, words[0], at: index)) }
      return UInt64(bitPattern: Int64(sum))
    }
    linker.define("double_all", [ints, int]) { (arena, words) throws(ArenaFailure) in
      for index in 0..<Int(words[1]) { try store(2 * load(arena, words[0], at: index), arena, words[0], at: index) }
      return 0
    }
    linker.define("fill_bytes", [.pointer(to: .void), size, int], returning: size) {
      (arena, words) throws(ArenaFailure) in
      let filled = [UInt8](repeating: UInt8(truncatingIfNeeded: words[2]), count: Int(words[1]))
      try CPointer<CVoid, ArenaSpace>(address: arena.address(UInt32(words[0]))).copyBytes(from: filled)
      return words[1]
    }
    linker.define(
      "checksum", [size, .pointer(to: .const(.integer(.unsignedChar)))], returning: .integer(.unsignedInt)
    ) { (arena, words) throws(ArenaFailure) in
      try UInt64(bytes(arena, words[1], Int(words[0])).reduce(1 as UInt32) { $0 &* 31 &+ UInt32($1) })
    }
    linker.define(
      "sum_pairs", [.pointer(to: .const(.record(.structure("pair")))), .integer(.unsignedChar)],
      returning: .integer(.long)
    ) { (arena, words) throws(ArenaFailure) in
      var sum = 0
      for index in 0..<Int(words[1]) {
        sum += Int(try load(arena, words[0], at: 2 * index)) * Int(try load(arena, words[0], at: 2 * index + 1))
      }
      return UInt64(bitPattern: Int64(sum))
    }
    linker.define("place_of", [.pointer(to: .const(.void)), size], returning: .pointer(to: .const(.void))) {
      $1[1] == 0 ? 0 : $1[0]
    }
    linker.define("place_of_values", [ints, size], returning: .pointer(to: .void)) { $1[1] == 0 ? 0 : $1[0] }
  }

  private static func defineValues(in linker: ArenaLinker) {
    linker.define("increment", [ints]) { (arena, words) throws(ArenaFailure) in
      try store(load(arena, words[0]) + 1, arena, words[0])
      return 0
    }
    linker.define("move_pair", [.pointer(to: .record(.structure("pair"))), int]) {
      (arena, words) throws(ArenaFailure) in
      for index in 0..<2 {
        let moved = try load(arena, words[0], at: index) + Int32(truncatingIfNeeded: words[1])
        try store(moved, arena, words[0], at: index)
      }
      return 0
    }
    // As in WebAssembly: where the result goes, and where a copy of the argument is.
    linker.define("change_pair", [.record(.structure("pair"))], returning: .record(.structure("pair"))) {
      (arena, words) throws(ArenaFailure) in
      try store(load(arena, words[1]) + 1, arena, words[0])
      try store(load(arena, words[1], at: 1) + 2, arena, words[0], at: 1)
      return 0
    }
    linker.define("divide", [int, int, ints, ints], returning: int) { (arena, words) throws(ArenaFailure) in
      let (a, b) = (Int32(truncatingIfNeeded: words[0]), Int32(truncatingIfNeeded: words[1]))
      guard b != 0 else { return UInt64(bitPattern: -1) }
      try store(a / b, arena, words[2])
      try store(a % b, arena, words[3])
      return 0
    }
    linker.define("fail_negative", [int, int], returning: int) { (arena, words) in
      arena.errorNumber = Int32(truncatingIfNeeded: words[1])
      return words[0]
    }
  }

  private static func defineTexts(in linker: ArenaLinker) {
    linker.define("upper_case", [text], returning: .pointer(to: .integer(.char))) {
      (arena, words) throws(ArenaFailure) in
      let string = try CStringPointer<ArenaSpace>(address: arena.address(UInt32(words[0]))).string()
      return string.isEmpty ? 0 : try arena.allocate(Array(string.uppercased().utf8) + [0]).word
    }
    linker.define("release_text", [.pointer(to: .void)]) { (arena, words) in
      arena.free(words[0])
      return 0
    }
    linker.define("longer_text", [text, text], returning: text) { (arena, words) throws(ArenaFailure) in
      func length(_ word: UInt64) throws(ArenaFailure) -> Int {
        word == 0 ? -1 : try CStringPointer<ArenaSpace>(address: arena.address(UInt32(word))).string().utf8.count
      }
      return try length(words[1]) > length(words[0]) ? words[1] : words[0]
    }
    linker.define("name_of_number", [int], returning: text) { (arena, words) throws(ArenaFailure) in
      words[0] == 2 ? try arena.allocate(Array("two\0".utf8)).word : 0
    }
  }
}
