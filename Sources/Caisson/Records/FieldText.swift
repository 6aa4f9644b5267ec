/// A field's value as people read it: for macro-written code.
///
/// An optional is shown without its wrapping, an array with its elements.
public func fieldText<Value>(_ value: Value) -> String {
  (value as? any TextualValue)?.fieldText ?? String(describing: value)
}

/// A value of the standard library's that does not show what is in it as a person would.
private protocol TextualValue {
  var fieldText: String { get }
}

extension Optional: TextualValue {
  fileprivate var fieldText: String { map { Caisson.fieldText($0) } ?? "nil" }
}

extension InlineArray: TextualValue {
  fileprivate var fieldText: String {
    let shown = indices.prefix(16).map { Caisson.fieldText(self[$0]) }
    return "[\(shown.joined(separator: ", "))\(count > 16 ? ", ... \(count) in all" : "")]"
  }
}
