internal import CaissonEmission
internal import CaissonModel

// MARK: Constants

extension Importer {
  mutating func importConstants() {
    if !isDraft { importNumbers() }
    // A macro defined as its own name, `#define stdin stdin`, is imported as the declaration of that name.
    let numbers = Set(imported[.constant] ?? [])
    let declared = Set((imported[.function] ?? []) + (imported[.variable] ?? []))
    for macro in headers.macros where takes(macro.name, macro.place) && (!isDraft || macro.leadsToType) {
      let isItself = macro.parameters != nil || macro.text == macro.name
      if numbers.contains(macro.name) || isItself && declared.contains(macro.name) {
        count(macro.parameters == nil ? .constant : .functionMacro, macro.name)
        continue
      }
      guard macro.parameters == nil else {
        importFunctionMacro(macro)
        continue
      }
      guard let value = macro.value else {
        skip(macro)
        continue
      }
      importMacro(macro, value)
    }
  }

  /// Imports the enumerators of unnamed enumerations.
  private mutating func importNumbers() {
    for enumeration in headers.types.enumerations where enumeration.name == nil {
      for enumerator in enumeration.enumerators where takes(enumerator.name, enumerator.place ?? enumeration.place) {
        let value = ConstantDescription.Value.integer(enumerator.value)
        add(enumerator.name, value, enumeration.rawType.swiftName, enumerator.documentation)
      }
    }
  }

  private mutating func importMacro(_ macro: HeaderMacro, _ value: ConstantDescription.Value) {
    switch (value, macro.type) {
    case (.string, _): add(macro.name, value, "String", [])
    case (_, .integer(.int128)), (_, .integer(.unsignedInt128)):
      skip(.constant, macro.name, .wideInteger, macro.place)
    case (.floating(let text), .floating) where Double(text)?.isSubnormal == true:
      skip(.constant, macro.name, .subnormal, macro.place)
    case (_, .integer(let type)): add(macro.name, value, type.swiftName, [])
    case (_, .enumeration(_, let type)): add(macro.name, value, type.swiftName, [])
    case (_, .floating(.longDouble)):
      skip(.constant, macro.name, .longDouble, macro.place)
    case (_, .floating(let type)): add(macro.name, value, type.swiftName, [])
    case (.integer("0"), .pointer):
      skip(.constant, macro.name, .nullPointer, macro.place)
    case (_, .pointer(let target)?) where target.unqualified != .integer(.char):
      do throws(SkipReason) {
        add(macro.name, value, try types.text(.pointer(to: target), isNonNull: true), [])
      } catch {
        skip(.constant, macro.name, error, macro.place)
      }
    default:
      skip(
        .constant, macro.name, .unsupported(.constantType(macro.type?.description ?? "?")), macro.place)
    }
  }

  /// Skips a macro without a constant value, or with one that cannot be described.
  private mutating func skip(_ macro: HeaderMacro) {
    let kind: ImportedDescription.Kind =
      switch macro.absence {
      case .unsupported: .constant
      case .runTime: .runTimeMacro
      default: .otherMacro
      }
    skip(kind, macro.name, .macro(macro.absence, text: macro.text), macro.place)
  }

  private mutating func add(
    _ symbol: String, _ value: ConstantDescription.Value, _ type: String, _ documentation: [String]
  ) {
    let name = memberName(symbol)
    let text =
      switch value {
      case .integer(let value): type == "Bool" ? (value == "0" ? "false" : "true") : value
      case .floating("inf"), .floating("-inf"), .floating("nan"): notFinite(value, type)
      case .floating(let value): value
      case .string(let value): literal(value)
      }
    members.append(
      lines(documentation)
        + "  @CConstant(\(literal(symbol)), value: \(text)) var \(SwiftName.escaped(name)): \(type) { get }")
    count(.constant, symbol)
  }

  /// Returns the expression for a number without a literal.
  private func notFinite(_ value: ConstantDescription.Value, _ type: String) -> String {
    switch value {
    case .floating("nan"): "\(type).nan"
    case .floating("inf"): "\(type).infinity"
    default: "-\(type).infinity"
    }
  }

  private mutating func importFunctionMacro(_ macro: HeaderMacro) {
    let parameters = macro.parameters ?? []
    skip(.functionMacro, macro.name, .untypedMacro, macro.place)
    guard !parameters.contains("..."), !options.isUpdate else { return }
    let list = parameters.map { "_ \(SwiftNames.lowerCamel($0)): CInt" }.joined(separator: ", ")
    members.append(
      "  // #define \(macro.name)(\(parameters.joined(separator: ", "))) \(macro.text)\n"
        + "  // Once its types are known: @C(macro: \(literal(macro.name))) func \(names.member(macro.name))(\(list)) throws(Failure) -> CInt"
    )
  }
}

extension HeaderMacro {
  /// Whether the type of the value must be declared.
  fileprivate var leadsToType: Bool { if case .pointer = type { true } else { false } }
}
