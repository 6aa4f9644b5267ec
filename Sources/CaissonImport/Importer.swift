internal import CaissonEmission
public import CaissonModel

/// Makes a description of what headers declare.
///
/// What the selection needs comes along, and nothing else; what cannot be described is counted, with its reason.
public struct Importer {
  private let headers: HeaderModel
  private let options: ImportOptions
  private let names: SwiftNames
  private var types: ImportedTypes
  private var members: [String] = []
  private var usedMembers: Set<String> = []
  private var imported: [ImportedDescription.Kind: Int] = [:]
  private var losses: [ImportedDescription.Loss] = []

  /// - Parameters:
  ///   - headers: what the headers declare, macros among it.
  ///   - options: what the description is to be made of.
  public init(_ headers: HeaderModel, _ options: ImportOptions) {
    self.headers = headers
    self.options = options
    let functions = headers.functions.filter { function in
      options.takesFile(function.place.file)
        && (options.takesName(function.symbol) || options.known.symbols.contains(function.symbol))
    }
    names = SwiftNames(prefixes: options.prefixes ?? SwiftNames.commonPrefixes(of: functions.map(\.symbol)))
    types = ImportedTypes(headers, options, names)
    usedMembers = options.known.members
  }

  private func takes(_ name: String, _ place: SourcePlace) -> Bool {
    options.takesFile(place.file) && options.takesName(name)
  }

  /// The description.
  public consuming func description() -> ImportedDescription {
    importFunctions()
    importVariables()
    importConstants()
    importTypes()
    let records = writeTypes()
    loseInexpressible()
    let update = DescriptionUpdate(types: records, members: aliasLines.filter { !$0.isEmpty } + members)
    return ImportedDescription(text: source(records), update: update, imported: imported, losses: losses)
  }

  private mutating func lose(_ kind: ImportedDescription.Kind, _ name: String, _ reason: String, _ place: SourcePlace) {
    losses.append(ImportedDescription.Loss(kind: kind, name: name, reason: reason, place: place))
  }

  private mutating func count(_ kind: ImportedDescription.Kind, _ number: Int = 1) {
    imported[kind, default: 0] += number
  }

  /// A name that no other member has: C's own words if the short one is taken.
  private mutating func memberName(_ symbol: String) -> String {
    var name = names.member(symbol)
    if !usedMembers.insert(name).inserted {
      name = SwiftNames.lowerCamel(symbol)
      while !usedMembers.insert(name).inserted { name += "Value" }
    }
    return name
  }
}

// MARK: Functions and variables

extension Importer {
  private mutating func importFunctions() {
    for function in headers.functions where takes(function.symbol, function.place) {
      guard function.hasPrototype else {
        lose(.function, function.symbol, "it has no prototype", function.place)
        continue
      }
      if function.attributes.isUnavailable {
        lose(.function, function.symbol, "the header says that it must not be used", function.place)
        continue
      }
      do throws(ImportedTypes.Formless) {
        let name = memberName(function.symbol)
        let text = try FunctionWriter(function, name: name).text(&types)
        members.append(text)
        count(.function)
      } catch {
        lose(.function, function.symbol, error.reason, function.place)
      }
    }
  }

  private mutating func importVariables() {
    for variable in headers.variables where takes(variable.symbol, variable.place) {
      do throws(ImportedTypes.Formless) {
        let whole = variable.type.withOuterConst
        let isConst = whole != whole.unqualified
        let type = try types.text(whole.unqualified, in: .member)
        let name = memberName(variable.symbol)
        members.append(
          lines(variable.documentation)
            + "  @C(\(literal(variable.symbol))) var \(SwiftName.escaped(name)): \(isConst ? "ConstGlobal" : "Global")<\(type)> { get }"
        )
        count(.variable)
      } catch {
        lose(.variable, variable.symbol, error.reason, variable.place)
      }
    }
  }

  private func lines(_ documentation: [String]) -> String {
    documentation.map { "  ///\($0.isEmpty ? "" : " " + $0)\n" }.joined()
  }
}

// MARK: Constants

extension Importer {
  private mutating func importConstants() {
    for enumeration in headers.types.enumerations where enumeration.name == nil {
      for enumerator in enumeration.enumerators where takes(enumerator.name, enumerator.place ?? enumeration.place) {
        let value = ConstantDescription.Value.integer(enumerator.value)
        add(enumerator.name, value, SwiftTypeName.name(of: enumeration.rawType), enumerator.documentation)
      }
    }
    for macro in headers.macros where takes(macro.name, macro.place) {
      guard macro.parameters == nil else {
        importFunctionMacro(macro)
        continue
      }
      guard let value = macro.value else {
        if let reason = Self.lostValue(macro) { lose(.constant, macro.name, reason, macro.place) }
        continue
      }
      switch (value, macro.type) {
      case (.string, _): add(macro.name, value, "String", [])
      case (_, .integer(let type)): add(macro.name, value, SwiftTypeName.name(of: type), [])
      case (_, .enumeration(_, let type)): add(macro.name, value, SwiftTypeName.name(of: type), [])
      case (_, .floating(let type)): add(macro.name, value, SwiftTypeName.name(of: type), [])
      default:
        lose(
          .constant, macro.name, "its type, '\(macro.type?.description ?? "?")', has no form in a description",
          macro.place)
      }
    }
  }

  /// Why a macro that may be meant as a value is none; nil for one that is part of a declaration.
  private static func lostValue(_ macro: HeaderMacro) -> String? {
    guard macro.text.contains("( (") || macro.text.hasPrefix("( ("),
      macro.text.contains("*") || macro.text.contains("_t )")
    else {
      return nil
    }
    return "Clang knows no constant value of '\(macro.text)'"
  }

  private mutating func add(
    _ symbol: String, _ value: ConstantDescription.Value, _ type: String, _ documentation: [String]
  ) {
    let name = memberName(symbol)
    let text =
      switch value {
      case .integer(let value): type == "Bool" ? (value == "0" ? "false" : "true") : value
      case .floating(let value): value
      case .string(let value): literal(value)
      }
    members.append(
      lines(documentation)
        + "  @C(\(literal(symbol)), value: \(text)) var \(SwiftName.escaped(name)): \(type) { get }")
    count(.constant)
  }

  private mutating func importFunctionMacro(_ macro: HeaderMacro) {
    let parameters = macro.parameters ?? []
    lose(.functionMacro, macro.name, "a macro says nothing of its types", macro.place)
    guard !parameters.contains("...") else { return }
    let list = parameters.map { "_ \(SwiftNames.lowerCamel($0)): CInt" }.joined(separator: ", ")
    members.append(
      "  // #define \(macro.name)(\(parameters.joined(separator: ", "))) \(macro.text)\n"
        + "  // Once its types are known: @C(\(literal(macro.name)), macro: true) func \(names.member(macro.name))(\(list)) throws(Failure) -> CInt"
    )
  }
}

// MARK: Types

extension Importer {
  /// The types of the headers that no function has led to.
  private mutating func importTypes() {
    for record in headers.types.records where record.isNamed && takes(record.name, record.place) {
      guard !record.name.hasPrefix("__typeof__") else { continue }
      _ = try? types.record(record.name, byValue: false)
    }
    for enumeration in headers.types.enumerations {
      guard let name = enumeration.name, takes(name, enumeration.place) else { continue }
      _ = types.enumeration(name)
    }
  }

  /// Writes the declarations of types; those that the fields of others lead to come along.
  private mutating func writeTypes() -> [String] {
    var written: [String] = []
    var index = 0
    while index < types.declared.count {
      let (name, swiftName, form) = types.declared[index]
      index += 1
      switch form {
      case .opaque(let opaque):
        written.append("@COpaque(\(literal(opaque.name))) public enum \(swiftName) {}")
        if let reason = types.formless[name], let record = headers.types.record(named: name) {
          for field in record.fields { lose(.field, "\(name).\(field.name)", reason, record.place) }
        }
        count(.type)
      case .enumeration(let enumeration):
        written.append(EnumerationWriter(enumeration, swiftName: swiftName, names: names).text)
        count(.type)
      case .record(let record):
        do throws(ImportedTypes.Formless) {
          let omitted = types.omitted[name] ?? [:]
          let writer = RecordWriter(
            record, swiftName: swiftName, isGeneric: types.isGeneric(name), omitted: Set(omitted.keys))
          written.append(try writer.text(&types))
          count(.type)
          count(.field, record.fields.count { !$0.name.isEmpty || $0.bitWidth == nil } - omitted.count)
          for (index, reason) in omitted.sorted(by: { $0.key < $1.key }) {
            lose(.field, "\(name).\(record.fields[index].name)", reason, record.fields[index].place ?? record.place)
          }
        } catch {
          written.append("@COpaque(\(literal(name))) public enum \(swiftName) {}  // \(error.reason)")
          for field in record.fields { lose(.field, "\(name).\(field.name)", error.reason, record.place) }
        }
      }
    }
    return written
  }

  private mutating func loseInexpressible() {
    for declaration in headers.inexpressible where takes(declaration.name, declaration.place) {
      let kind: ImportedDescription.Kind =
        switch declaration.kind {
        case .function: .function
        case .variable: .variable
        case .record, .enumeration, .typedef: .type
        }
      lose(kind, declaration.name, declaration.reason, declaration.place)
    }
  }

  private var aliasLines: [String] {
    let lines = types.aliases.map { "  typealias \($0.name) = \($0.type)" }
    return lines.isEmpty ? [] : lines + [""]
  }

  private func source(_ types: [String]) -> String {
    let headers = options.headers.map(literal).joined(separator: ", ")
    let link = options.link.isEmpty ? "" : ", link: [\(options.link.map(literal).joined(separator: ", "))]"
    let losses = losses.filter { $0.kind != .functionMacro }
    let aliases = aliasLines
    let lost =
      losses.isEmpty
      ? []
      : [
        "", "  // Not described, with the reason:",
      ] + losses.map { "  // - \($0.kind.rawValue) \($0.name): \($0.reason)" }
    return """
      import CaissonDescription

      \(types.joined(separator: "\n\n"))

      @Bindings(headers: [\(headers)]\(link))
      public protocol \(options.name): ForeignLibrary {
      \((aliases + [members.joined(separator: "\n\n")] + lost).joined(separator: "\n"))
      }

      """
  }
}

/// A text as Swift's string literal.
func literal(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\r": result += "\\r"
    case "\t": result += "\\t"
    case "\0": result += "\\0"
    default:
      if scalar.value < 0x20 || scalar.value == 0x7F {
        result += "\\u{\(String(scalar.value, radix: 16))}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }
  return result + "\""
}
