/// An element of an SVG document.
struct SVGElement {
  let name: String
  var attributes: [(String, String)]
  var children: [SVGElement]
  var text: String

  /// Creates an element.
  ///
  /// - Parameters:
  ///   - name: the element's name.
  ///   - attributes: names and values, in order.
  ///   - text: the text before the children.
  ///   - children: the elements inside it.
  init(_ name: String, _ attributes: [(String, String)] = [], text: String = "", children: [SVGElement] = []) {
    self.name = name
    self.attributes = attributes
    self.text = text
    self.children = children
  }

  /// Returns the element as XML, with each element on its own line.
  func xml(indentation: Int = 0) -> String {
    let margin = String(repeating: " ", count: indentation)
    let opening = margin + "<" + name + attributes.map { " \($0)=\"\(Self.escaped($1))\"" }.joined()
    if children.isEmpty, text.isEmpty { return opening + "/>\n" }
    if children.isEmpty { return opening + ">\(Self.escaped(text))</\(name)>\n" }
    let inner = children.map { $0.xml(indentation: indentation + 1) }.joined()
    return opening + ">\(Self.escaped(text))\n" + inner + margin + "</\(name)>\n"
  }

  /// Returns a text with XML's special characters escaped, and control characters replaced.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case _ where scalar.value < 0x20: result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

// MARK: Shapes

extension SVGElement {
  static func rectangle(_ x: Double, _ y: Double, _ width: Double, _ height: Double, fill: String) -> SVGElement {
    SVGElement(
      "rect",
      [
        ("x", number(x)), ("y", number(y)), ("width", number(width)), ("height", number(height)), ("fill", fill),
      ])
  }

  static func label(
    _ text: String, _ x: Double, _ y: Double, size: Double, anchor: String = "start", fill: String = "#1f2328",
    isBold: Bool = false
  ) -> SVGElement {
    var attributes = [("x", number(x)), ("y", number(y)), ("font-size", number(size)), ("fill", fill)]
    if anchor != "start" { attributes.append(("text-anchor", anchor)) }
    if isBold { attributes.append(("font-weight", "bold")) }
    return SVGElement("text", attributes, text: text)
  }

  /// Returns a number with at most two decimals, and none for a whole number.
  static func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    if hundredths % 100 == 0 { return "\(hundredths / 100)" }
    return "\(Double(hundredths) / 100)"
  }
}
