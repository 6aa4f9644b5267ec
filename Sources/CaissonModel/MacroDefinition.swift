/// A macro that is defined before the headers are included, as in `defines:` of a description or after `-D` of a C
/// compiler.
public struct MacroDefinition: Hashable, Sendable, Codable {
  /// The macro's name: `_GNU_SOURCE`.
  public var name: String
  /// The value; nil if the macro only has to be defined: it is then 1, unless it is already defined.
  public var value: String?
  /// The source location in the description.
  public var place: SourcePlace

  /// Parses a definition.
  ///
  /// - Parameters:
  ///   - text: `NAME` or `NAME=VALUE`, without a flaw according to ``flaw(in:)``.
  ///   - place: the source location in the description.
  public init(_ text: String, place: SourcePlace) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    name = parts.first.map(String.init) ?? ""
    value = parts.count > 1 ? String(parts[1]) : nil
    self.place = place
  }

  /// The definition as written after `-D`.
  public var text: String { value.map { "\(name)=\($0)" } ?? name }

  /// The line of C that defines the macro.
  public var directive: String { "#define \(name)\(value.map { $0.isEmpty ? "" : " " + $0 } ?? " 1")" }

  /// Returns the reason why a text defines no macro, or nil if it defines one.
  public static func flaw(in text: String) -> Flaw? {
    let (name, value) = (text.prefix { $0 != "=" }, text.drop { $0 != "=" }.dropFirst())
    if name.hasPrefix("-D") { return .option(String(text.dropFirst(2))) }
    guard name.wholeMatch(of: /[A-Za-z_][A-Za-z0-9_]*/) != nil, name != "defined" else { return .name }
    return flaw(of: value).map { .value(of: String(name), $0) }
  }

  /// Returns the reason why a value cannot be that of a macro, or nil if it can.
  private static func flaw(of value: Substring) -> ValueFlaw? {
    var quote: Unicode.Scalar?
    var isEscaped = false
    var depth = 0
    var last: Unicode.Scalar = " "
    for scalar in value.unicodeScalars {
      if scalar.value < 0x20 && scalar != "\t" || scalar.value == 0x7F || [0x85, 0x2028, 0x2029].contains(scalar.value)
      {
        return .controlCharacter
      }
      if let open = quote {
        if !isEscaped && scalar == open { quote = nil }
        isEscaped = !isEscaped && scalar == "\\"
      } else {
        switch scalar {
        case "\"", "'": quote = scalar
        case "\\": return .backslash
        case "/" where last == "/", "*" where last == "/": return .comment
        case "(": depth += 1
        case ")":
          depth -= 1
          if depth < 0 { return .closingParenthesis }
        default: break
        }
      }
      last = scalar
    }
    if quote != nil { return .openQuotation }
    return depth > 0 ? .openParenthesis : nil
  }
}

extension MacroDefinition {
  /// The reason why a text does not define a macro.
  public enum Flaw: Hashable, Sendable {
    /// It is a compiler option, `-DNAME`; the associated value is the text after `-D`.
    case option(String)
    /// It does not begin with a macro name.
    case name
    /// Its value cannot stand on a line after `#define`.
    case value(of: String, ValueFlaw)
  }

  /// The reason why a text cannot be the value of a macro.
  public enum ValueFlaw: Hashable, Sendable {
    case controlCharacter
    /// A backslash outside quotation marks.
    case backslash
    case comment
    case openQuotation
    case openParenthesis
    /// A closing parenthesis without an opening one.
    case closingParenthesis
  }
}
