internal import CaissonModel

/// Names that the headers may #define: the generated header saves and undefines them, and restores them at its end.
///
/// Which of them are macros differs between systems, so it is done for all.
struct HiddenMacros {
  /// The names.
  private let names: [String]

  /// Keywords of C.
  ///
  /// All are hidden, because macros of the headers can expand to any.
  static let keywords = HiddenMacros(names: CKeyword.all)

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

  /// Whether there are no names.
  var isEmpty: Bool { names.isEmpty }

  /// The view.
  ///
  /// - Parameter list: the name of the macro that lists them.
  func view(list: String) -> View {
    let parts = ["#define \(list)(__x)"] + names.map { "__x(\($0))" }
    let lines = CLines.filled(parts, continuation: "  ", reserving: 2)
    return [
      "list": .text(list), "define": .text(lines.joined(separator: " \\\n")),
      "undefine": .text(names.map { "#undef \($0)" }.joined(separator: "\n")),
    ]
  }
}
