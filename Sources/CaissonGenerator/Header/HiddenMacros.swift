internal import CaissonModel

/// Names that the headers may #define: the generated header saves and undefines them, and restores them at its end.
///
/// Which of them are macros differs between systems, so it is done for all.
struct HiddenMacros {
  /// The names.
  private(set) var names: [String]

  /// Keywords of C.
  ///
  /// - Parameter used: the words of the generated header; nil for all keywords, if it uses macros of the headers.
  static func keywords(used: Set<String>?) -> HiddenMacros {
    HiddenMacros(names: used.map { used in CKeyword.all.filter(used.contains) } ?? CKeyword.all)
  }

  /// The names of a library's fields, functions and variables.
  init(of library: LibraryDescription) {
    let fields = library.types.records.flatMap { $0.fields.map(\.name) }
    let functions = library.functions.filter(\.isSymbol).map(\.symbol)
    let all = fields + functions + library.functions.compactMap(\.freedBy) + library.globals.map(\.symbol)
    var seen = Self.used.union(CKeyword.all)
    names = all.filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  private init(names: [String]) { self.names = names }

  /// A macro that the generated header uses.
  private static let used: Set<String> = ["errno"]

  /// Returns the union of two sets of names.
  static func + (one: HiddenMacros, other: HiddenMacros) -> HiddenMacros {
    HiddenMacros(names: one.names + other.names)
  }

  /// Returns the view, or none if there are no names.
  ///
  /// - Parameters:
  ///   - list: the name of the macro that applies another to each name.
  ///   - what: the kind of names, for a comment.
  func views(list: String, what: String) -> [View] {
    if names.isEmpty { return [] }
    let parts = ["#define \(list)(__x)"] + names.map { "__x(\($0))" }
    let lines = CLines.filled(parts, continuation: "  ", reserving: 2)
    return [
      [
        "what": .text(what), "list": .text(list), "define": .text(lines.joined(separator: " \\\n")),
        "undefine": .text(names.map { "#undef \($0)" }.joined(separator: "\n")),
      ]
    ]
  }
}
