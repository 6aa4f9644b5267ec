internal import CaissonLinking

/// A small stand-in for expat in an arena: elements and attributes, errors with a line, and nothing more.
///
/// It reads the whole document at the end, and does what C would: strings and arrays of pointers in the arena's memory,
/// calls through function pointers.
public final class FakeExpat {
  private struct Parser {
    var start: UInt64 = 0
    var end: UInt64 = 0
    var text: [UInt8] = []
    var buffer: UInt64 = 0
    var error: UInt64 = 0
    var line: UInt64 = 1
  }

  private var parsers: [UInt64: Parser] = [:]

  private static let parser = CType.pointer(to: .opaque(.structure("XML_ParserStruct")))
  private static let string = CType.pointer(to: .const(.integer(.char)))
  private static let context = CType.pointer(to: .void)
  private static let status = CType.enumeration(.enumeration("XML_Status"), .int)
  private static let error = CType.enumeration(.enumeration("XML_Error"), .int)

  /// An arena with expat's functions in it.
  public static func linker() -> ArenaLinker {
    let linker = ArenaLinker()
    FakeExpat().define(in: linker)
    return linker
  }

  private func define(in linker: ArenaLinker) {
    defineLife(in: linker)
    defineParsing(in: linker)
    defineErrors(in: linker)
    defineFeatures(in: linker)
  }

  private func defineLife(in linker: ArenaLinker) {
    linker.define("XML_ParserCreate", [Self.string], returning: Self.parser) { (arena, _) throws(ArenaFailure) in
      let word = try arena.allocate([0]).word
      self.parsers[word] = Parser()
      return word
    }
    linker.define("XML_ParserFree", [Self.parser]) { (arena, words) throws(ArenaFailure) in
      self.parsers[words[0]] = nil
      arena.free(words[0])
      return 0
    }
    let start = FunctionType(parameters: [Self.context, Self.string, .pointer(to: Self.string)], result: .void)
    let end = FunctionType(parameters: [Self.context, Self.string], result: .void)
    linker.define(
      "XML_SetElementHandler", [Self.parser, .pointer(to: .function(start)), .pointer(to: .function(end))]
    ) { (_, words) throws(ArenaFailure) in
      self.parsers[words[0]]?.start = words[1]
      self.parsers[words[0]]?.end = words[2]
      return 0
    }
  }

  private func defineParsing(in linker: ArenaLinker) {
    let int = CType.integer(.int)
    linker.define("XML_Parse", [Self.parser, Self.string, int, int], returning: Self.status) {
      (arena, words) throws(ArenaFailure) in
      try self.parse(words[0], at: words[1], count: words[2], isFinal: words[3], arena)
    }
    linker.define("XML_GetBuffer", [Self.parser, int], returning: Self.context) { (arena, words) throws(ArenaFailure) in
      let buffer = try arena.allocate([UInt8](repeating: 0, count: Int(words[1]))).word
      self.parsers[words[0]]?.buffer = buffer
      return buffer
    }
    linker.define("XML_ParseBuffer", [Self.parser, int, int], returning: Self.status) {
      (arena, words) throws(ArenaFailure) in
      let buffer = self.parsers[words[0]]?.buffer ?? 0
      defer { arena.free(buffer) }
      return try self.parse(words[0], at: buffer, count: words[1], isFinal: words[2], arena)
    }
  }

  private func defineErrors(in linker: ArenaLinker) {
    linker.define("XML_GetErrorCode", [Self.parser], returning: Self.error) { (_, words) throws(ArenaFailure) in
      self.parsers[words[0]]?.error ?? 0
    }
    linker.define("XML_ErrorString", [Self.error], returning: Self.string) { (arena, words) throws(ArenaFailure) in
      let messages: [UInt64: String] = [3: "no element found", 7: "mismatched tag"]
      guard let message = messages[words[0]] else { return 0 }
      return try arena.allocate(Array(message.utf8) + [0]).word
    }
    let count = CType.integer(.unsignedLong)
    linker.define("XML_GetCurrentLineNumber", [Self.parser], returning: count) { (_, words) throws(ArenaFailure) in
      self.parsers[words[0]]?.line ?? 0
    }
    linker.define("XML_GetCurrentColumnNumber", [Self.parser], returning: count) { (_, _) throws(ArenaFailure) in 0 }
  }

  /// An array of two `XML_Feature`, as a 32-bit C lays it out: `enum`, pointer, `long`, 12 bytes each.
  private func defineFeatures(in linker: ArenaLinker) {
    let result = CType.pointer(to: .const(.record(.typedef("XML_Feature"))))
    linker.define("XML_GetFeatureList", [], returning: result) { (arena, _) throws(ArenaFailure) in
      let name = try arena.allocate(Array("sizeof(XML_Char)".utf8) + [0]).word
      func word(_ value: UInt64) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * UInt64($0))) } }
      return try arena.allocate(word(6) + word(name) + word(1) + word(0) + word(0) + word(0)).word
    }
  }

  // MARK: The parser

  private func parse(
    _ parser: UInt64, at address: UInt64, count: UInt64, isFinal: UInt64, _ arena: ArenaLinker
  ) throws(ArenaFailure) -> UInt64 {
    guard parsers[parser] != nil else { return 0 }
    if count > 0 {
      parsers[parser]?.text += try arena.memory.read(UInt32(truncatingIfNeeded: address), count: Int(count))
    }
    guard isFinal != 0 else { return 1 }
    let text = parsers[parser]?.text ?? []
    parsers[parser]?.text = []
    return try run(String(decoding: text, as: UTF8.self), parser, arena)
  }

  private func run(_ text: String, _ parser: UInt64, _ arena: ArenaLinker) throws(ArenaFailure) -> UInt64 {
    var open: [String] = []
    var rest = text[...]
    var sawElement = false
    while let begin = rest.firstIndex(of: "<"), let close = rest[begin...].firstIndex(of: ">") {
      parsers[parser]?.line += UInt64(rest[..<close].count { $0 == "\n" })
      var tag = rest[rest.index(after: begin)..<close]
      rest = rest[rest.index(after: close)...]
      if tag.first == "?" || tag.first == "!" { continue }
      if tag.first == "/" {
        guard open.popLast() == String(tag.dropFirst()) else { return fail(7, parser) }
        try end(String(tag.dropFirst()), parser, arena)
        continue
      }
      sawElement = true
      let isEmpty = tag.last == "/"
      if isEmpty { tag = tag.dropLast() }
      let name = try start(String(tag), parser, arena)
      if isEmpty { try end(name, parser, arena) } else { open.append(name) }
    }
    return sawElement && open.isEmpty ? 1 : fail(3, parser)
  }

  private func fail(_ error: UInt64, _ parser: UInt64) -> UInt64 {
    parsers[parser]?.error = error
    return 0
  }

  private func start(_ tag: String, _ parser: UInt64, _ arena: ArenaLinker) throws(ArenaFailure) -> String {
    let name = tag.prefix { !$0.isWhitespace }
    let pieces = tag.dropFirst(name.count).split(separator: "\"", omittingEmptySubsequences: false).map(String.init)
    var strings: [UInt64] = []
    for (key, value) in zip(
      pieces.enumerated().filter { $0.offset % 2 == 0 }, pieces.enumerated().filter { $0.offset % 2 == 1 })
    {
      let key = key.element.filter { $0 != "=" && !$0.isWhitespace }
      strings.append(try arena.allocate(Array(key.utf8) + [0]).word)
      strings.append(try arena.allocate(Array(value.element.utf8) + [0]).word)
    }
    let pointers = (strings + [0]).flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (8 * UInt64($0))) }
    }
    let attributes = try arena.allocate(pointers).word
    try call(parsers[parser]?.start ?? 0, name: String(name), more: [attributes], arena)
    for word in strings + [attributes] { arena.free(word) }
    return String(name)
  }

  private func end(_ name: String, _ parser: UInt64, _ arena: ArenaLinker) throws(ArenaFailure) {
    try call(parsers[parser]?.end ?? 0, name: name, more: [], arena)
  }

  private func call(_ handler: UInt64, name: String, more: [UInt64], _ arena: ArenaLinker) throws(ArenaFailure) {
    guard handler != 0 else { return }
    let word = try arena.allocate(Array(name.utf8) + [0]).word
    _ = try arena.call(handler, [0, word] + more)
    arena.free(word)
  }
}
