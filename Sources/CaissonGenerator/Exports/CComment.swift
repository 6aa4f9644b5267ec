/// Text in C comments.
enum CComment {
  /// Returns text that neither ends the enclosing comment nor begins another.
  static func escaped(_ text: String) -> String { text.replacing("*/", with: "* /").replacing("/*", with: "/ *") }

  /// Returns lines for a template, each with the space before it.
  static func view(_ lines: [String]) -> View.Value {
    .list(lines.map { ["line": .text($0.isEmpty ? "" : " " + escaped($0))] })
  }

  /// Returns a declaration's own documentation, followed by further sentences, wrapped.
  static func joined(_ documentation: [String], _ sentences: [String]) -> [String] {
    let more = sentences.flatMap(broken)
    if documentation.isEmpty || more.isEmpty { return documentation + more }
    return documentation + [""] + more
  }

  private static func broken(_ sentence: String) -> [String] {
    var lines: [String] = [""]
    for word in sentence.split(separator: " ") {
      let last = lines.count - 1
      if lines[last].isEmpty {
        lines[last] = String(word)
      } else if lines[last].count + word.count < 100 {
        lines[last] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
