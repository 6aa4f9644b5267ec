/// A text inside a string literal of C.
func cString(_ text: String) -> String {
  text.unicodeScalars.map { scalar in
    switch scalar {
    case "\\": "\\\\"
    case "\"": "\\\""
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    // Three digits of octal, after which no other digit is taken for one.
    case _ where scalar.value < 32: "\\0" + (scalar.value < 8 ? "0" : "") + String(scalar.value, radix: 8)
    default: String(scalar)
    }
  }.joined()
}
