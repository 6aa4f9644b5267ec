/// The colours of a picture in a terminal, as ECMA-48 has them; none where none are wanted.
struct TextPalette {
  /// Whether there are any.
  let isColored: Bool

  /// What a text is, and so which colour it has.
  enum Ink: Hashable {
    /// Lines, and what is said beside a field.
    case faint
    /// What the picture is about.
    case strong
    /// A hole.
    case hole
    /// What is not the same everywhere.
    case difference
    /// What is the same everywhere.
    case agreement
    /// A field, by its number in the outermost record.
    case field(Int)
    case plain
  }

  /// Distinct on light and on dark backgrounds.
  private static let fields = [36, 32, 34, 35, 33]

  func paint(_ text: String, _ ink: Ink) -> String {
    guard isColored, !text.isEmpty, let code = Self.code(of: ink) else { return text }
    return "\u{1b}[\(code)m\(text)\u{1b}[0m"
  }

  private static func code(of ink: Ink) -> String? {
    switch ink {
    case .faint: "90"
    case .strong: "1"
    case .hole: "31"
    case .difference: "1;33"
    case .agreement: "32"
    case .field(let index): "\(fields[index % fields.count])"
    case .plain: nil
    }
  }
}
