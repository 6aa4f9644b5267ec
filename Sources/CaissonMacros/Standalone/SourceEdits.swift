/// Edits of a text, collected in any order and applied together.
struct SourceEdits {
  private struct Edit {
    let range: Range<Int>
    let text: String
  }

  private var edits: [Edit] = []

  /// Replaces the bytes of a range, which may be empty.
  mutating func replace(_ range: Range<Int>, with text: String = "") { edits.append(Edit(range: range, text: text)) }

  /// Inserts a text at an offset, after those that were inserted there before.
  mutating func insert(_ text: String, at offset: Int) { replace(offset..<offset, with: text) }

  /// Returns the text with all edits, and the line of the original that each line comes from.
  ///
  /// An edit inside a range that another one replaces is dropped.
  func applied(to source: String) -> (text: String, lines: [Int]) {
    let bytes = Array(source.utf8)
    var result = LineCounter(bytes)
    var position = 0
    let ordered = edits.enumerated().sorted { left, right in
      let (first, second) = (left.element.range, right.element.range)
      if first.lowerBound != second.lowerBound { return first.lowerBound < second.lowerBound }
      // Insert before replacing what follows.
      if first.isEmpty != second.isEmpty { return first.isEmpty }
      return first.upperBound != second.upperBound ? first.upperBound > second.upperBound : left.offset < right.offset
    }
    for edit in ordered.map(\.element) where edit.range.lowerBound >= position {
      result.append(bytes[position..<edit.range.lowerBound], from: position)
      result.append(edit.text)
      position = edit.range.upperBound
      result.skip(to: position)
    }
    result.append(bytes[position...], from: position)
    return (String(decoding: result.bytes, as: UTF8.self), result.lines)
  }
}

/// A text that grows, with the line of the original that each of its lines comes from.
private struct LineCounter {
  private let source: [UInt8]
  private(set) var bytes: [UInt8] = []
  private(set) var lines = [1]
  /// The offset in the original, and the number of its line.
  private var offset = 0
  private var line = 1

  private static let newline = UInt8(ascii: "\n")

  init(_ source: [UInt8]) { self.source = source }

  /// Appends bytes of the original.
  mutating func append(_ part: ArraySlice<UInt8>, from start: Int) {
    skip(to: start)
    for byte in part {
      bytes.append(byte)
      offset += 1
      guard byte == Self.newline else { continue }
      line += 1
      lines.append(line)
    }
  }

  /// Appends a text whose lines come from the current one.
  mutating func append(_ text: String) {
    bytes += Array(text.utf8)
    lines += text.utf8.filter { $0 == Self.newline }.map { _ in line }
  }

  /// Continues at an offset of the original.
  mutating func skip(to end: Int) {
    guard end > offset else { return }
    line += source[offset..<end].count { $0 == Self.newline }
    offset = end
    if bytes.isEmpty || bytes.last == Self.newline { lines[lines.count - 1] = line }
  }
}
