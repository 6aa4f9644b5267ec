internal import CaissonEmission
internal import CaissonModel

/// Writes an enumeration of a description: an open enumeration, or an option set if its values are bits.
struct EnumerationWriter {
  private let enumeration: EnumerationDescription
  private let swiftName: String
  private let names: SwiftNames

  init(_ enumeration: EnumerationDescription, swiftName: String, names: SwiftNames) {
    self.enumeration = enumeration
    self.swiftName = swiftName
    self.names = names
  }

  var text: String {
    let raw = enumeration.rawType.swiftName
    let macro = isSetOfBits ? "@COptionSet" : "@CEnum"
    let name = enumeration.name?.notation.map { literal($0) + ", " } ?? ""
    var lines = enumeration.documentation.map { "///\($0.isEmpty ? "" : " " + $0)" }
    lines.append("\(macro)(\(name)rawType: \(raw).self) public struct \(swiftName) {")
    for (enumerator, member) in zip(enumeration.enumerators, memberNames) {
      lines += enumerator.documentation.map { "  ///\($0.isEmpty ? "" : " " + $0)" }
      // Swift warns about an option set with the value 0.
      let value =
        isSetOfBits && enumerator.value == "0"
        ? ": \(swiftName) = []" : " = \(swiftName)(rawValue: \(enumerator.value))"
      lines.append("  @CEnumerator(\(literal(enumerator.name))) public static let \(SwiftName.escaped(member))\(value)")
    }
    return (lines + ["}"]).joined(separator: "\n")
  }

  /// Whether the values are bits: at least three single bits, and otherwise combinations of these.
  private var isSetOfBits: Bool {
    let values = enumeration.enumerators.compactMap { UInt64($0.value) }
    guard values.count == enumeration.enumerators.count else { return false }
    let bits = Set(values.filter { $0.nonzeroBitCount == 1 })
    let all = bits.reduce(0, |)
    // 0, 1, 2 and 1, 2 are consecutive numbers.
    return bits.count >= 3 && values.allSatisfy { $0 & ~all == 0 } && !Set(values).contains(3)
  }

  /// The names of the members, without the words that all of them begin with.
  private var memberNames: [String] {
    let all = enumeration.enumerators.map { SwiftNames.words(of: $0.name) }
    var common = all.count > 1 ? all.map(\.count).min().map { max($0 - 1, 0) } ?? 0 : 0
    while common > 0, Set(all.map { $0.prefix(common).joined(separator: "_").lowercased() }).count > 1 { common -= 1 }
    var used: Set<String> = ["rawValue", "init", "self"]
    return zip(enumeration.enumerators, all).map { enumerator, words in
      var rest = words.dropFirst(all.count > 1 ? common : 0)
      // A name cannot begin with a digit: keep the word before it.
      if rest.first?.first?.isNumber == true, rest.startIndex > 0 { rest = words[(rest.startIndex - 1)...] }
      var name =
        all.count > 1
        ? SwiftNames.lowerCamel(rest.joined(separator: "_")) : names.member(enumerator.name)
      if name.first?.isLetter != true { name = SwiftNames.lowerCamel(enumerator.name) }
      while !used.insert(name).inserted { name += "Value" }
      return name
    }
  }
}
