internal import TestSupport

/// Changes a text at random, as words or as bytes.
struct Mutation {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// Words that mean something in C or in JSON, where nobody expects them.
  private static let words = [
    "(", ")", "{", "}", "[", "]", ";", ",", "*", ":", "...", "#", "\\", "\"", "'", "struct", "union", "enum", "typedef",
    "const",
    "volatile", "_Atomic(int)", "static inline", "extern", "void", "unsigned", "long double", "_Complex", "__int128",
    "_BitInt(7)",
    "__attribute__((packed))", "__attribute__((aligned(1<<20)))", "__attribute__((vector_size(16)))", "_Alignas(64)",
    "#pragma pack(1)\n", "#define X (", "#undef X\n", "#include \"fuzz.h\"\n", "#if 0\n", "#endif\n", "-1", "0",
    "9223372036854775807", "18446744073709551615", "0x7fffffff", "1e400", ": 0", ": 65", "[0]", "[-1]", "[2147483647]",
    "null", "true", "\u{1F980}", "\0", "\u{202E}", "a\u{308}", "__typeof__(x)", "?:", "sizeof",
    "_Static_assert(0, \"\")",
  ]

  /// A text with some changes.
  mutating func mutate(_ text: String) -> String {
    var words = text.split(omittingEmptySubsequences: false) { $0 == " " }.map(String.init)
    for _ in 0..<random.number(1...3) where !words.isEmpty {
      let index = random.number(0...(words.count - 1))
      switch random.number(0...8) {
      case 0: words.remove(at: index)
      case 1: words.insert(random.pick(Self.words), at: index)
      case 2: words.swapAt(index, random.number(0...(words.count - 1)))
      case 3: words[index] = random.pick(Self.words)
      case 4: words.insert(words[random.number(0...(words.count - 1))], at: index)
      case 5: words.removeSubrange(index..<min(index + random.number(1...40), words.count))
      case 6: words[index] = changed(words[index])
      default: words[index] = renumbered(words[index])
      }
    }
    return words.joined(separator: " ")
  }

  /// Another number in the place of one: what is well formed gets further than what is not.
  private mutating func renumbered(_ word: String) -> String {
    let numbers = ["0", "-1", "1", "63", "64", "65", "255", "65536", "2147483648", "9223372036854775807"]
    return word.replacing(/\d+/, with: random.pick(numbers))
  }

  private mutating func changed(_ word: String) -> String {
    var bytes = Array(word.utf8)
    guard !bytes.isEmpty else { return random.pick(Self.words) }
    bytes[random.number(0...(bytes.count - 1))] = UInt8(truncatingIfNeeded: random.next())
    return String(decoding: bytes, as: UTF8.self)
  }
}
