/// Advice about names that do not exist.
enum NameAdvice {
  /// Returns the nearest names as a question, or else the names that exist, of which one may be meant.
  static func text(for name: String, among known: [String], none: String) -> String {
    if let question = Suggestion(among: known).question(about: name) { return question }
    if known.isEmpty { return none }
    return "use \(known.count == 1 ? "" : "one of ")\(list(Array(known.prefix(12))))"
  }

  /// Names in quotation marks, with commas between them.
  static func list(_ names: [String]) -> String { names.map { "'\($0)'" }.joined(separator: ", ") }
}
