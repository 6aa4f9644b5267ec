/// Returns a readable form of a field's value, for macro expansions.
///
/// An optional is shown unwrapped, an array with its elements.
@_documentation(visibility: internal)
public func _fieldText<Value>(_ value: Value) -> String {
  (value as? any TextualValue)?.fieldText ?? String(describing: value)
}

/// A standard library value whose own description is not the readable form.
private protocol TextualValue {
  var fieldText: String { get }
}

extension Optional: TextualValue {
  fileprivate var fieldText: String { map { Caisson._fieldText($0) } ?? "nil" }
}

extension InlineArray: TextualValue {
  fileprivate var fieldText: String {
    let shown = indices.prefix(16).map { Caisson._fieldText(self[$0]) }
    return "[\(shown.joined(separator: ", "))\(count > 16 ? ", ... \(count) in all" : "")]"
  }
}
