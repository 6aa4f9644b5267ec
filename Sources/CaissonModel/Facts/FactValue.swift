/// A JSON value without fractions, in which facts are written.
package enum FactValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Int)
  case string(String)
  case array([FactValue])
  case object([Member])

  /// A member of an object; members keep the order of the text.
  package struct Member: Hashable, Sendable {
    package var key: String
    package var value: FactValue

    package init(key: String, value: FactValue) {
      self.key = key
      self.value = value
    }
  }

  /// Whether this is a value that an absent member stands for: false, 0, an empty string, array or object.
  var isZero: Bool {
    switch self {
    case .bool(let value): !value
    case .number(let value): value == 0
    case .string(let value): value.isEmpty
    case .array(let elements): elements.isEmpty
    case .object(let members): members.isEmpty
    case .null: false
    }
  }
}

extension FactValue: CustomStringConvertible {
  /// The JSON text, on one line.
  package var description: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let value): text += "\(value)"
    case .string(let value): Self.write(value, to: &text)
    case .array(let elements):
      text += "["
      for (index, element) in elements.enumerated() {
        if index > 0 { text += "," }
        element.write(to: &text)
      }
      text += "]"
    case .object(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { text += "," }
        Self.write(member.key, to: &text)
        text += ":"
        member.value.write(to: &text)
      }
      text += "}"
    }
  }

  /// Returns the JSON text, with a line for each member and element down to a depth.
  func page(depth: Int) -> String {
    func lines(_ opening: String, _ parts: [String], _ closing: String) -> String {
      "\(opening)\n\(parts.joined(separator: ",\n"))\n\(closing)"
    }
    switch self {
    case .array(let elements) where depth > 0 && !elements.isEmpty:
      return lines("[", elements.map { $0.page(depth: depth - 1) }, "]")
    case .object(let members) where depth > 0 && !members.isEmpty:
      return lines(
        "{", members.map { "\(FactValue.string($0.key)):\($0.value.page(depth: depth - 1))" }, "}")
    default: return description
    }
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      // The text stands in Swift source, where such a character would disappear or is an error.
      case "\u{0}"..<" ", "\u{7f}", "\u{feff}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
