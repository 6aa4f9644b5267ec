/// The dependencies of generated files, in the format of make and ninja.
struct DependencyFile {
  /// The generated files.
  let targets: [String]
  /// The files that they are generated from, without duplicates.
  let prerequisites: [String]

  init(targets: [String], prerequisites: [String]) {
    self.targets = targets
    var known: Set<String> = []
    self.prerequisites = prerequisites.filter { known.insert($0).inserted }
  }

  /// One rule, and an empty rule for each prerequisite, so that make does not fail when a header has been removed.
  var text: String {
    let files = prerequisites.map(Self.escape)
    let rule = targets.map(Self.escape).joined(separator: " ") + ":" + files.map { " \\\n  \($0)" }.joined()
    return rule + "\n" + files.map { "\n\($0):\n" }.joined()
  }

  /// Returns a name escaped for GNU make and ninja: a backslash before spaces, `#` and colons, and two dollars for one.
  private static func escape(_ path: String) -> String {
    var text = ""
    for character in path {
      switch character {
      case " ":
        // Backslashes before an escaped space must be doubled.
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
