/// The colours of a picture in a terminal, as ECMA-48 escape codes.
struct TextPalette {
  /// Whether colours are used.
  let isColored: Bool

  /// The role of a text, which determines its colour.
  enum Ink: Hashable {
    /// Lines and annotations.
    case faint
    /// The subject of the picture.
    case strong
    /// Padding.
    case hole
    /// A difference between targets.
    case difference
    /// Agreement between targets.
    case agreement
    /// A field, by its index in the outermost record.
    case field(Int)
    case plain
  }

  /// Colours that are readable on light and dark backgrounds.
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
