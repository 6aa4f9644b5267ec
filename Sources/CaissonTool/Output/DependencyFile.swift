/// What generated files depend on, as make and ninja read it.
struct DependencyFile {
  /// The files that are generated.
  let targets: [String]
  /// The files that they are generated from, each once.
  let prerequisites: [String]

  init(targets: [String], prerequisites: [String]) {
    self.targets = targets
    var known: Set<String> = []
    self.prerequisites = prerequisites.filter { known.insert($0).inserted }
  }

  /// One rule, and an empty one for each prerequisite: make goes on where a header has been removed.
  var text: String {
    let files = prerequisites.map(Self.escape)
    let rule = targets.map(Self.escape).joined(separator: " ") + ":" + files.map { " \\\n  \($0)" }.joined()
    return rule + "\n" + files.map { "\n\($0):\n" }.joined()
  }

  /// A name as GNU make and ninja read it: a backslash before spaces, `#` and colons, and two dollars for one.
  private static func escape(_ path: String) -> String {
    var text = ""
    for character in path {
      switch character {
      case " ":
        // Backslashes before a space count for it: each becomes two.
        text += String(repeating: "\\", count: text.reversed().prefix { $0 == "\\" }.count) + "\\ "
      case "#": text += "\\#"
      case ":": text += "\\:"
      case "$": text += "$$"
      default: text.append(character)
      }
    }
    return text
  }
}
