internal import CaissonModel

/// An enumeration that is exported, as C declares it.
struct ExportedNumbers {
  private let enumeration: EnumerationDescription

  init(_ enumeration: EnumerationDescription) { self.enumeration = enumeration }

  /// Whether C's own enumerations hold the numbers: C99 knows none but of `int`.
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
    let prose = isPlain ? [] : ["A number of the type that is none of the following is refused."]
    return [
      "name": .text(enumeration.name ?? ""), "type": .text(enumeration.rawType.rawValue),
      "documentation": CComment.view(CComment.joined(enumeration.documentation, prose)),
      "enumerators": .list(enumerators),
    ]
  }

  private func value(of enumerator: EnumerationDescription.Enumerator) -> String {
    if isPlain { return enumerator.value }
    let isSigned = enumeration.rawType.isSigned(in: .lp64)
    // The smallest number has no literal: C reads a minus and the number behind it, which is too large.
    let number = Int64(enumerator.value) == .min ? "(-9223372036854775807 - 1)" : enumerator.value
    return "((\(enumeration.name ?? ""))\(number)\(isSigned ? "" : "u"))"
  }
}
