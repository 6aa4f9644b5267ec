/// A macro that is defined before the headers are read, as a description says it in `defines:`, and whoever compiles C behind `-D`.
public struct MacroDefinition: Hashable, Sendable, Codable {
  /// The macro's name: `_GNU_SOURCE`.
  public var name: String
  /// What it stands for; nil where it only has to be defined, as 1 if nobody else has.
  public var value: String?
  /// Where the description says it.
  public var place: SourcePlace

  /// Takes a definition apart.
  ///
  /// - Parameters:
  ///   - text: `NAME` or `NAME=VALUE`, of which ``flaw(in:)`` says nothing.
  ///   - place: where the description says it.
  public init(_ text: String, place: SourcePlace) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    name = parts.first.map(String.init) ?? ""
    value = parts.count > 1 ? String(parts[1]) : nil
    self.place = place
  }

  /// The definition as it stands behind `-D`.
  public var text: String { value.map { "\(name)=\($0)" } ?? name }

  /// The line of C that defines the macro.
  public var directive: String { "#define \(name)\(value.map { $0.isEmpty ? "" : " " + $0 } ?? " 1")" }

  /// What is wrong with a definition, and how to write it; nil for nothing.
  public static func flaw(in text: String) -> String? {
    let (name, value) = (text.prefix { $0 != "=" }, text.drop { $0 != "=" }.dropFirst())
    if name.hasPrefix("-D") { return "defines a macro without '-D': write \"\(text.dropFirst(2))\"" }
    guard name.wholeMatch(of: /[A-Za-z_][A-Za-z0-9_]*/) != nil, name != "defined" else {
      return "defines no macro: write \"NAME\" or \"NAME=VALUE\", with a name that C has: letters, digits and '_'"
    }
    return flaw(of: value).map { "defines '\(name)' as what cannot stand in one line behind '#define': \($0)" }
  }

  /// Why a value is none that a macro can have by itself.
  private static func flaw(of value: Substring) -> String? {
    var quote: Unicode.Scalar?
    var isEscaped = false
    var depth = 0
    var last: Unicode.Scalar = " "
    for scalar in value.unicodeScalars {
      if scalar.value < 0x20 && scalar != "\t" || scalar.value == 0x7F || [0x85, 0x2028, 0x2029].contains(scalar.value)
      {
        return "take out the line's end, or the control character"
      }
      if let open = quote {
        if !isEscaped && scalar == open { quote = nil }
        isEscaped = !isEscaped && scalar == "\\"
      } else {
        switch scalar {
        case "\"", "'": quote = scalar
        case "\\": return "a backslash stands within quotation marks only"
        case "/" where last == "/", "*" where last == "/": return "take out the comment"
        case "(": depth += 1
        case ")":
          depth -= 1
          if depth < 0 { return "open the parenthesis that it closes" }
        default: break
        }
      }
      last = scalar
    }
    if quote != nil { return "close the quotation marks that it opens" }
    return depth > 0 ? "close the parenthesis that it opens" : nil
  }
}
