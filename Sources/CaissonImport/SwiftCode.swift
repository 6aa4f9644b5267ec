/// The text of a Swift file with everything but code replaced by spaces, so that lines and columns are unchanged.
struct SwiftCode {
  /// The text without comments.
  let withoutComments: String
  /// The lines without comments, and without the contents of string literals.
  let lines: [String]
  /// The lines that begin inside a comment or a string.
  let continuations: Set<Int>

  init(_ text: String) {
    var scanner = Scanner(Array(text.utf8))
    scanner.skipCode(inString: false)
    withoutComments = String(decoding: scanner.withoutComments, as: UTF8.self)
    lines = String(decoding: scanner.code, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    continuations = scanner.continuations
  }
}

/// Scans a file once.
private struct Scanner {
  private let text: [UInt8]
  private var index = 0
  private var line = 0
  private(set) var code: [UInt8]
  private(set) var withoutComments: [UInt8]
  private(set) var continuations: Set<Int> = []

  init(_ text: [UInt8]) {
    self.text = text
    code = text
    withoutComments = text
  }

  private func isAt(_ word: String, _ offset: Int = 0) -> Bool { text[(index + offset)...].starts(with: word.utf8) }

  /// Replaces some bytes that are not code.
  private mutating func blank(_ count: Int = 1, isComment: Bool = false) {
    for _ in 0..<min(count, text.count - index) {
      if text[index] == UInt8(ascii: "\n") {
        line += 1
        continuations.insert(line)
      } else {
        code[index] = UInt8(ascii: " ")
        if isComment { withoutComments[index] = UInt8(ascii: " ") }
      }
      index += 1
    }
  }

  /// Skips code: to the end or, inside a string, to the end of the interpolation.
  mutating func skipCode(inString isInString: Bool) {
    var depth = 0
    while index < text.count {
      if isAt("//") {
        while index < text.count, text[index] != UInt8(ascii: "\n") { blank(isComment: true) }
      } else if isAt("/*") {
        skipComment()
      } else if let delimiter = delimiter() {
        skipLiteral(delimiter)
      } else {
        if text[index] == UInt8(ascii: "(") { depth += 1 }
        if text[index] == UInt8(ascii: ")") { depth -= 1 }
        if isInString {
          blank()
          if depth == 0 { return }
        } else {
          if text[index] == UInt8(ascii: "\n") { line += 1 }
          index += 1
        }
      }
    }
  }

  /// Skips a comment; Swift comments nest.
  private mutating func skipComment() {
    var depth = 0
    repeat {
      let isOpening = isAt("/*")
      let isClosing = !isOpening && isAt("*/")
      depth += isOpening ? 1 : isClosing ? -1 : 0
      blank(isOpening || isClosing ? 2 : 1, isComment: true)
    } while depth > 0 && index < text.count
  }

  private struct Delimiter {
    let pounds: Int
    let mark: String
  }

  /// Returns the delimiter that begins here: of a string, an extended regular expression, or an escaped name; nil for
  /// none.
  private func delimiter() -> Delimiter? {
    var pounds = 0
    while index + pounds < text.count, text[index + pounds] == UInt8(ascii: "#") { pounds += 1 }
    guard index + pounds < text.count else { return nil }
    if isAt("\"\"\"", pounds) { return Delimiter(pounds: pounds, mark: "\"\"\"") }
    if isAt("\"", pounds) { return Delimiter(pounds: pounds, mark: "\"") }
    if isAt("/", pounds), pounds > 0 { return Delimiter(pounds: pounds, mark: "/") }
    return isAt("`") ? Delimiter(pounds: 0, mark: "`") : nil
  }

  private mutating func skipLiteral(_ delimiter: Delimiter) {
    let pounds = String(repeating: "#", count: delimiter.pounds)
    let isOneLine = delimiter.mark == "\"" || delimiter.mark == "`"
    // An escape in a regular expression has no `#`.
    let escape = "\\" + (delimiter.mark == "/" ? "" : pounds)
    blank(delimiter.pounds + delimiter.mark.utf8.count)
    while index < text.count {
      if isOneLine, text[index] == UInt8(ascii: "\n") { return }
      if isAt(delimiter.mark + pounds) { return blank(delimiter.mark.utf8.count + delimiter.pounds) }
      guard delimiter.mark != "`", isAt(escape) else {
        blank()
        continue
      }
      blank(escape.utf8.count)
      if isAt("("), delimiter.mark != "/" {
        skipCode(inString: true)
      } else if index < text.count, !(isOneLine && text[index] == UInt8(ascii: "\n")) {
        blank()
      }
    }
  }
}
