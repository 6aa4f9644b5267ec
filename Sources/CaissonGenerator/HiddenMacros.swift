internal import CaissonModel

/// Names that mean what C declares in a part of the generated header, whatever macros the headers define: those are put aside,
/// and brought back.
///
/// Which names are macros is not known, and differs between systems: it is done for all.
struct HiddenMacros {
  private let names: [String]

  private init(names: [String]) { self.names = names }

  /// The names of a library's fields, functions and variables.
  init(of library: LibraryDescription) {
    let fields = library.types.records.flatMap { $0.fields.map(\.name) }
    let functions = library.functions.filter { $0.kind == .function }.map(\.symbol)
    let all = fields + functions + library.functions.compactMap(\.freedBy) + library.globals.map(\.symbol)
    var seen = Self.used.union(Self.words.names)
    names = all.filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  /// The words of C that the header is written with.
  static let words = HiddenMacros(names: CKeyword.all)

  /// Macros that the header itself uses.
  private static let used: Set<String> = ["errno", "offsetof"]

  var views: [View] { names.isEmpty ? [] : [["hide": .text(hide), "show": .text(show)]] }

  /// Puts the macros aside.
  var hide: String { (lines("push_macro") + names.map { "#undef \($0)" }).joined(separator: "\n") }

  /// Brings them back.
  var show: String { lines("pop_macro").joined(separator: "\n") }

  /// A pragma for each name, as many in a line as fit.
  private func lines(_ pragma: String) -> [String] {
    names.reduce(into: []) { lines, name in
      let text = "_Pragma(\"\(pragma)(\\\"\(name)\\\")\")"
      if let last = lines.last, last.count + text.count < 120 {
        lines[lines.count - 1] = last + " " + text
      } else {
        lines.append(text)
      }
    }
  }
}
