/// The input of a template: texts, flags and lists of views by their keys.
struct View: ExpressibleByDictionaryLiteral {
  enum Value {
    case text(String)
    case flag(Bool)
    case list([View])
  }

  let values: [String: Value]

  init(dictionaryLiteral elements: (String, Value)...) {
    values = Dictionary(uniqueKeysWithValues: elements)
  }

  private init(values: [String: Value]) { self.values = values }

  /// Returns this view with the keys of another.
  func merging(_ other: View) -> View { View(values: values.merging(other.values) { $1 }) }

  /// The view as the template engine takes it.
  var object: [String: Any] {
    values.mapValues { value -> Any in
      switch value {
      case .text(let text): text
      case .flag(let flag): flag
      case .list(let views): views.map(\.object)
      }
    }
  }
}
