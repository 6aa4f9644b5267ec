/// Text inside a comment of C.
enum CComment {
  /// A text that does not end the comment around it, and begins none.
  static func escaped(_ text: String) -> String { text.replacing("*/", with: "* /").replacing("/*", with: "/ *") }

  /// Lines as a template has them, each with the blank before it.
  static func view(_ lines: [String]) -> View.Value {
    .list(lines.map { ["line": .text($0.isEmpty ? "" : " " + escaped($0))] })
  }

  /// A declaration's own documentation, and below it what is said of it besides, broken into lines.
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
