internal import CaissonEmission
internal import CaissonModel

/// Enumerations and constants against the numbers of the headers.
struct NumberRules {
  private struct Number {
    let value: ConstantDescription.Value
    let place: SourcePlace
    let declaration: String
  }

  private let check: HeaderCheck
  private var numbers: [String: Number] = [:]

  init(_ check: HeaderCheck) {
    self.check = check
    for macro in check.headers.macros {
      guard let value = macro.value else { continue }
      numbers[macro.name] = Number(value: value, place: macro.place, declaration: macro.declaration)
    }
    for enumeration in check.headers.types.enumerations {
      for enumerator in enumeration.enumerators {
        numbers[enumerator.name] = Number(
          value: .integer(enumerator.value), place: enumerator.place ?? enumeration.place,
          declaration: "\(enumerator.name) = \(enumerator.value)")
      }
    }
  }

  // MARK: Enumerations

  func check(_ enumeration: EnumerationDescription) -> [Finding] {
    type(of: enumeration) + enumeration.enumerators.compactMap { compare($0, of: enumeration) }
  }

  private func type(of enumeration: EnumerationDescription) -> [Finding] {
    guard let name = enumeration.name else { return [] }
    let resolved = check.agreement.resolve(name)
    guard let declared = check.headers.types.enumerations.first(where: { $0.name == resolved }) else {
      return missing(enumeration, name, resolved)
    }
    let model = check.headers.dataModel
    let (ours, theirs) = (enumeration.rawType.basic(in: model), declared.rawType.basic(in: model))
    let isWrong =
      enumeration.statesRawType
      ? ours.isSigned(in: model) != theirs.isSigned(in: model) || ours.size(in: model) != theirs.size(in: model)
      : ours.size(in: model) != theirs.size(in: model)
    guard isWrong else { return [] }
    return [
      Finding(
        .enumerationType, at: enumeration.place,
        "'\(enumeration.swiftName)': '\(name)' has the numbers of '\(theirs.rawValue)' in the header, and not of "
          + "'\(enumeration.rawType.rawValue)'",
        notes: [Finding.Note(place: declared.place, message: "it is declared here")],
        fix: enumeration.statesRawType
          ? Fix(
            at: enumeration.place, .before, replacing: "rawType: \(SwiftTypeName.name(of: enumeration.rawType)).self",
            with: "rawType: \(SwiftTypeName.name(of: theirs)).self") : nil)
    ]
  }

  private func missing(_ enumeration: EnumerationDescription, _ name: String, _ resolved: String) -> [Finding] {
    // A typedef of an integer is as good: C's compiler knows no difference.
    if let typedef = check.headers.typedefs.first(where: { $0.name == name }), case .integer(let type) = typedef.type {
      let model = check.headers.dataModel
      guard type.size(in: model) != enumeration.rawType.size(in: model) else { return [] }
      return [
        Finding(
          .enumerationType, at: enumeration.place,
          "'\(enumeration.swiftName)': '\(name)' is '\(type.rawValue)' in the header, and not '\(enumeration.rawType.rawValue)'",
          notes: [Finding.Note(place: typedef.place, message: "it is declared here")])
      ]
    }
    let names = check.headers.types.enumerations.compactMap(\.name)
    let suggestion = Suggestion(among: names + Array(check.headers.aliases.keys))
    let near = suggestion.nearest(to: name)
    return [
      Finding(
        .missingType, at: enumeration.place, "'\(enumeration.swiftName)': no header declares '\(name)'",
        hint: suggestion.question(about: name) ?? "is the name written as in C: \"enum color\", or that of a typedef?",
        fix: near.count == 1
          ? Fix(at: enumeration.place, .before, replacing: "\"\(name)\"", with: "\"\(near[0])\"") : nil)
    ]
  }

  private func compare(
    _ enumerator: EnumerationDescription.Enumerator, of enumeration: EnumerationDescription
  ) -> Finding? {
    let place = enumerator.place ?? enumeration.place
    guard let number = numbers[enumerator.name] else {
      return missing(.missingEnumerator, enumerator.name, "'\(enumeration.swiftName).\(enumerator.swiftName)'", place)
    }
    guard !agree(.integer(enumerator.value), number.value) else { return nil }
    let real = number.value.text
    return Finding(
      .enumeratorValue, at: place,
      "'\(enumeration.swiftName).\(enumerator.swiftName)': '\(enumerator.name)' is \(real) in the header, and not "
        + enumerator.value,
      notes: [check.note(number.place, number.declaration)],
      fix: Fix(at: place, .behind, replacing: "rawValue: \(enumerator.value)", with: "rawValue: \(real)"))
  }

  private func missing(_ rule: Rule, _ name: String, _ subject: String, _ place: SourcePlace) -> Finding {
    let suggestion = Suggestion(among: Array(numbers.keys))
    let near = suggestion.nearest(to: name)
    if let macro = check.headers.macros.first(where: { $0.name == name }) {
      return Finding(
        .missingConstant, at: place, "\(subject): '\(name)' is a macro that comes to no constant",
        notes: [check.note(macro.place, macro.declaration)])
    }
    return Finding(
      rule, at: place, "\(subject): no header has a constant '\(name)'", hint: suggestion.question(about: name),
      fix: near.count == 1 ? Fix(at: place, .before, replacing: "\"\(name)\"", with: "\"\(near[0])\"") : nil)
  }

  // MARK: Constants

  func check(_ constant: ConstantDescription) -> [Finding] {
    // A pointer made of a number is no constant to libclang; the compiler compares it.
    if case .pointer = constant.type { return [] }
    let subject = "'\(constant.name)'"
    guard let number = numbers[constant.symbol] else {
      return [missing(.missingConstant, constant.symbol, subject, constant.place)]
    }
    guard !agree(constant.value, number.value, isFloat: constant.type == .floating(.float)) else { return [] }
    return [
      Finding(
        .constantValue, at: constant.place,
        "\(subject): '\(constant.symbol)' is \(number.value.text) in the header, and not \(constant.value.text)",
        notes: [check.note(number.place, number.declaration)],
        fix: Fix(
          at: constant.place, .before, replacing: "value: \(constant.swiftValue)", with: "value: \(number.value.text)"))
    ]
  }

  private func agree(
    _ ours: ConstantDescription.Value, _ theirs: ConstantDescription.Value, isFloat: Bool = false
  ) -> Bool {
    switch (ours, theirs) {
    case (.integer(let ours), .integer(let theirs)): return ours == theirs
    case (.string(let ours), .string(let theirs)): return ours == theirs
    case (.string, _), (_, .string): return false
    default:
      guard let ours = Double(ours.text), let theirs = Double(theirs.text) else { return false }
      if ours.isNaN { return theirs.isNaN }
      return isFloat ? Float(ours) == Float(theirs) : ours == theirs
    }
  }
}

extension ConstantDescription.Value {
  /// The value as it is written.
  var text: String {
    switch self {
    case .integer(let text), .floating(let text): text
    case .string(let text): "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
    }
  }
}
