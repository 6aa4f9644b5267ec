internal import CaissonEmission
internal import CaissonModel

// MARK: Constants

extension Importer {
  mutating func importConstants() {
    if !isDraft { importNumbers() }
    // What a macro stands for that has the name of something else, `#define stdin stdin`, is imported as that.
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
        lose(macro)
        continue
      }
      importMacro(macro, value)
    }
  }

  /// Imports the numbers of enumerations without a name.
  private mutating func importNumbers() {
    for enumeration in headers.types.enumerations where enumeration.name == nil {
      for enumerator in enumeration.enumerators where takes(enumerator.name, enumerator.place ?? enumeration.place) {
        let value = ConstantDescription.Value.integer(enumerator.value)
        add(enumerator.name, value, SwiftTypeName.name(of: enumeration.rawType), enumerator.documentation)
      }
    }
  }

  private mutating func importMacro(_ macro: HeaderMacro, _ value: ConstantDescription.Value) {
    switch (value, macro.type) {
    case (.string, _): add(macro.name, value, "String", [])
    case (_, .integer(.int128)), (_, .integer(.unsignedInt128)):
      lose(.constant, macro.name, "it may have more than 64 bits, and Clang tells no more of it", macro.place)
    case (.floating(let text), .floating) where Double(text)?.isSubnormal == true:
      lose(.constant, macro.name, "it is too small for a literal of Swift's", macro.place)
    case (_, .integer(let type)): add(macro.name, value, SwiftTypeName.name(of: type), [])
    case (_, .enumeration(_, let type)): add(macro.name, value, SwiftTypeName.name(of: type), [])
    case (_, .floating(.longDouble)):
      lose(.constant, macro.name, "its value may be no 'double', and Clang tells no more of it", macro.place)
    case (_, .floating(let type)): add(macro.name, value, SwiftTypeName.name(of: type), [])
    case (.integer("0"), .pointer):
      lose(.constant, macro.name, "it is a null pointer, which is nil in Swift", macro.place)
    case (_, .pointer(let target)?) where target.unqualified != .integer(.char):
      do throws(ImportedTypes.Formless) {
        add(macro.name, value, try types.text(.pointer(to: target), in: .member, isNonNull: true), [])
      } catch {
        lose(.constant, macro.name, error.reason, macro.place)
      }
    default:
      lose(
        .constant, macro.name, "its type, '\(macro.type?.description ?? "?")', has no form in a description",
        macro.place)
    }
  }

  /// A macro without a value that is known before the program runs, or without one that can be described.
  private mutating func lose(_ macro: HeaderMacro) {
    let text = "'\(macro.text)'"
    let (kind, reason): (ImportedDescription.Kind, String) =
      switch macro.absence {
      case .formless(let reason): (.constant, reason)
      case .runTime: (.runTimeMacro, "\(text) is an expression whose value is known at run time alone")
      case .undeclared(let name):
        (.otherMacro, "'\(name)', which it names, is not declared where the headers end")
      case .keyword: (.otherMacro, "\(text) takes the place of a word of C's")
      case .list: (.otherMacro, "\(text) is more than one value")
      case .function: (.otherMacro, "\(text) is a function, which has a name of its own")
      case .nothing: (.otherMacro, "\(text) has no value")
      case .position: (.otherMacro, "\(text) says where it stands")
      case .noExpression, nil: (.otherMacro, "\(text) is no expression")
      }
    lose(kind, macro.name, reason, macro.place)
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
        + "  @C(\(literal(symbol)), value: \(text)) var \(SwiftName.escaped(name)): \(type) { get }")
    count(.constant, symbol)
  }

  /// A number that has no literal.
  private func notFinite(_ value: ConstantDescription.Value, _ type: String) -> String {
    switch value {
    case .floating("nan"): "\(type).nan"
    case .floating("inf"): "\(type).infinity"
    default: "-\(type).infinity"
    }
  }

  private mutating func importFunctionMacro(_ macro: HeaderMacro) {
    let parameters = macro.parameters ?? []
    lose(.functionMacro, macro.name, "a macro says nothing of its types", macro.place)
    guard !parameters.contains("..."), !options.isUpdate else { return }
    let list = parameters.map { "_ \(SwiftNames.lowerCamel($0)): CInt" }.joined(separator: ", ")
    members.append(
      "  // #define \(macro.name)(\(parameters.joined(separator: ", "))) \(macro.text)\n"
        + "  // Once its types are known: @C(\(literal(macro.name)), macro: true) func \(names.member(macro.name))(\(list)) throws(Failure) -> CInt"
    )
  }
}

extension HeaderMacro {
  /// Whether its value has a type that has to be declared.
  fileprivate var leadsToType: Bool { if case .pointer = type { true } else { false } }
}
