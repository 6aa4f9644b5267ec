internal import CaissonModel

/// An exported enumeration in C.
struct ExportedNumbers {
  private let enumeration: EnumerationDescription

  init(_ enumeration: EnumerationDescription) { self.enumeration = enumeration }

  private var name: String { enumeration.name?.description ?? "" }

  /// Whether a C enumeration can hold the numbers; C99 has only enumerations of `int`.
  var isPlain: Bool { [.int, .int32].contains(enumeration.rawType) }

  var view: View {
    let last = enumeration.enumerators.count - 1
    let enumerators = enumeration.enumerators.enumerated().map { index, enumerator -> View in
      let comment = enumerator.documentation.joined(separator: " ")
      return [
        "name": .text(enumerator.name), "value": .text(value(of: enumerator)), "comma": .text(index == last ? "" : ","),
        "comment": .text(comment.isEmpty ? "" : " /* \(CComment.escaped(comment)) */"),
      ]
    }
    let prose = isPlain ? [] : ["Only the following numbers are valid."]
    return [
      "name": .text(name), "type": .text(enumeration.rawType.rawValue),
      "documentation": CComment.view(CComment.joined(enumeration.documentation, prose)),
      "enumerators": .list(enumerators),
    ]
  }

  private func value(of enumerator: EnumerationDescription.Enumerator) -> String {
    if isPlain { return enumerator.value }
    let isSigned = enumeration.rawType.isSigned(in: .lp64)
    // The smallest number has no literal: C parses a minus and a number that is too large.
    let number = Int64(enumerator.value) == .min ? "(-9223372036854775807 - 1)" : enumerator.value
    return "((\(name))\(number)\(isSigned ? "" : "u"))"
  }
}
