internal import CaissonDiagnostics
internal import CaissonModel

/// Compares enumerations and constants with the numbers of the headers.
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

  func check(_ enumeration: EnumerationDescription) -> [Diagnostic] {
    type(of: enumeration) + enumeration.enumerators.compactMap { compare($0, of: enumeration) }
  }

  private func type(of enumeration: EnumerationDescription) -> [Diagnostic] {
    guard let name = enumeration.name else { return [] }
    let resolved = check.agreement.resolve(name)
    guard let declared = check.headers.types.enumerations.first(where: { $0.name == resolved }) else {
      return missing(enumeration, name)
    }
    let model = check.headers.dataModel
    let (ours, theirs) = (enumeration.rawType.basic(in: model), declared.rawType.basic(in: model))
    let isWrong =
      enumeration.statesRawType
      ? ours.isSigned(in: model) != theirs.isSigned(in: model) || ours.size(in: model) != theirs.size(in: model)
      : ours.size(in: model) != theirs.size(in: model)
    guard isWrong else { return [] }
    return [
      Diagnostic(
        .enumerationType(enumeration.swiftName, type: name, theirs, not: enumeration.rawType), at: enumeration.place,
        notes: [Diagnostic.Note(at: declared.place, "it is declared here")],
        fixIt: enumeration.statesRawType
          ? FixIt(
            at: enumeration.place, .before, replacing: "rawType: \(enumeration.rawType.swiftName).self",
            with: "rawType: \(theirs.swiftName).self") : nil)
    ]
  }

  private func missing(_ enumeration: EnumerationDescription, _ name: CTypeName) -> [Diagnostic] {
    // A typedef of an integer is equivalent: the C compiler does not distinguish the two.
    if let typedef = check.headers.typedefs.first(where: { .typedef($0.name) == name }),
      case .integer(let type) = typedef.type
    {
      let model = check.headers.dataModel
      guard type.size(in: model) != enumeration.rawType.size(in: model) else { return [] }
      return [
        Diagnostic(
          .enumerationType(enumeration.swiftName, type: name, type, not: enumeration.rawType), at: enumeration.place,
          notes: [Diagnostic.Note(at: typedef.place, "it is declared here")])
      ]
    }
    let names = check.headers.types.enumerations.compactMap(\.name)
    let known = Suggestion(among: names + check.headers.aliases.keys.map(CTypeName.typedef))
    return [
      Diagnostic(
        .missingEnumeration(enumeration.swiftName, type: name, known: known), at: enumeration.place,
        fixIt: check.fixIt(of: name, to: known, at: enumeration.place))
    ]
  }

  private func compare(
    _ enumerator: EnumerationDescription.Enumerator, of enumeration: EnumerationDescription
  ) -> Diagnostic? {
    let location = enumerator.place ?? enumeration.place
    let (name, symbol) = ("\(enumeration.swiftName).\(enumerator.swiftName)", enumerator.name)
    guard let number = numbers[symbol] else {
      return missing(symbol, name, location) { .missingEnumerator(name, symbol: symbol, known: $0) }
    }
    guard !agree(.integer(enumerator.value), number.value) else { return nil }
    let real = number.value.text
    return Diagnostic(
      .enumeratorValue(name, symbol: symbol, real, not: enumerator.value), at: location,
      notes: [check.note(number.place, number.declaration)],
      fixIt: FixIt(at: location, .after, replacing: "rawValue: \(enumerator.value)", with: "rawValue: \(real)"))
  }

  private func missing(
    _ symbol: String, _ name: String, _ location: SourcePlace, _ message: (Suggestion) -> Message
  ) -> Diagnostic {
    if let macro = check.headers.macros.first(where: { $0.name == symbol }) {
      return Diagnostic(
        .macroWithoutValue(name, symbol: symbol), at: location, notes: [check.note(macro.place, macro.declaration)])
    }
    let known = Suggestion(among: Array(numbers.keys))
    return Diagnostic(message(known), at: location, fixIt: check.fixIt(of: symbol, to: known, at: location))
  }

  // MARK: Constants

  func check(_ constant: ConstantDescription) -> [Diagnostic] {
    // libclang does not evaluate a pointer with a numeric value; the compiler compares it.
    if case .pointer = constant.type { return [] }
    let (name, symbol) = (constant.name, constant.symbol)
    guard let number = numbers[symbol] else {
      return [missing(symbol, name, constant.place) { .missingConstant(name, symbol: symbol, known: $0) }]
    }
    guard !agree(constant.value, number.value, isFloat: constant.type == .floating(.float)) else { return [] }
    return [
      Diagnostic(
        .constantValue(name, symbol: symbol, number.value.text, not: constant.value.text), at: constant.place,
        notes: [check.note(number.place, number.declaration)],
        fixIt: FixIt(
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
  /// The value as written.
  var text: String {
    switch self {
    case .integer(let text), .floating(let text): text
    case .string(let text): "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
    }
  }
}
