/// Returns a text as the contents of a C string literal.
func cString(_ text: String) -> String {
  text.unicodeScalars.map { scalar in
    switch scalar {
    case "\\": "\\\\"
    case "\"": "\\\""
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    // Three octal digits, so that a following digit is not part of the escape.
    case _ where scalar.value < 32: "\\0" + (scalar.value < 8 ? "0" : "") + String(scalar.value, radix: 8)
    default: String(scalar)
    }
  }.joined()
}
