internal import CaissonEmission
public import CaissonModel

/// Creates a description from the declarations of headers.
///
/// The types that the selected declarations need are described, too, and nothing else; other declarations are skipped,
/// with a reason.
public struct Importer {
  let headers: HeaderModel
  let options: ImportOptions
  let names: SwiftNames
  var types: ImportedTypes
  var members: [String] = []
  private var usedMembers: Set<String> = ["describeLibrary"]
  private(set) var imported: [ImportedDescription.Kind: [String]] = [:]
  private var skipped: [ImportedDescription.Skipped] = []
  /// Whether only types matter: declarations that use none are omitted.
  private(set) var isDraft = false

  /// - Parameters:
  ///   - headers: the declarations of the headers, including macros.
  ///   - options: the selection of declarations.
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

  func takes(_ name: String, _ place: SourcePlace) -> Bool {
    options.takesFile(place.file) && options.takesName(name)
  }

  private func takes(_ name: CTypeName, _ place: SourcePlace) -> Bool {
    takes(name.description, place) && options.known.types[name] == nil
  }

  /// Returns the description.
  public func description() -> ImportedDescription {
    // Only at the end is it known which types are passed by value and need their fields; earlier text may name them.
    var draft = self
    draft.isDraft = true
    _ = draft.importAll()
    var byValue = draft.types.byValue
    while true {
      var pass = self
      pass.types.byValue = byValue
      let types = pass.importAll()
      guard !pass.types.byValue.isSubset(of: byValue) else { return pass.description(of: types) }
      byValue.formUnion(pass.types.byValue)
    }
  }

  /// Collects the members and the skipped declarations, and writes the types.
  private mutating func importAll() -> [String] {
    importFunctions()
    importVariables()
    importConstants()
    importTypes()
    let records = writeTypes()
    skipUnsupported()
    return records
  }

  private func description(of records: [String]) -> ImportedDescription {
    let update = DescriptionUpdate(types: records, members: aliasLines.filter { !$0.isEmpty } + members)
    return ImportedDescription(text: source(records), update: update, imported: imported, skipped: skipped)
  }

  mutating func skip(_ kind: ImportedDescription.Kind, _ name: String, _ reason: SkipReason, _ place: SourcePlace) {
    skipped.append(ImportedDescription.Skipped(kind: kind, name: name, reason: reason, place: place))
  }

  mutating func count(_ kind: ImportedDescription.Kind, _ name: String) {
    imported[kind, default: []].append(name)
  }

  /// Returns a unique member name; the C name if the short one is taken.
  mutating func memberName(_ symbol: String) -> String {
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
        skip(
          .function, function.symbol, .unsupported(.noPrototype(function.type.result.declaration(of: "()"))),
          function.place)
        continue
      }
      if function.attributes.isUnavailable {
        skip(.function, function.symbol, .unavailable, function.place)
        continue
      }
      do throws(SkipReason) {
        let name = memberName(function.symbol)
        let writer = FunctionWriter(function, name: name)
        if let absence = options.library?.absence(of: function) {
          members.append(try writer.optionalText(&types, absence))
        } else {
          members.append(try writer.text(&types))
        }
        count(.function, function.symbol)
      } catch {
        skip(.function, function.symbol, error, function.place)
      }
    }
  }

  private mutating func importVariables() {
    for variable in headers.variables where takes(variable.symbol, variable.place) {
      if let library = options.library, !library.has(variable.symbol) {
        skip(.variable, variable.symbol, .notExported(library: library.name), variable.place)
        continue
      }
      do throws(SkipReason) {
        let whole = variable.type.withOuterConst
        let isConst = whole != whole.unqualified
        let type = try types.text(whole.unqualified)
        let name = memberName(variable.symbol)
        members.append(
          lines(variable.documentation)
            + "  @CVariable(\(literal(variable.symbol))) var \(SwiftName.escaped(name)): \(isConst ? "ConstGlobal" : "Global")<\(type)> { get }"
        )
        count(.variable, variable.symbol)
      } catch {
        skip(.variable, variable.symbol, error, variable.place)
      }
    }
  }

  func lines(_ documentation: [String]) -> String {
    documentation.map { "  ///\($0.isEmpty ? "" : " " + $0)\n" }.joined()
  }
}

// MARK: Types

extension Importer {
  /// Imports the types of the headers that no function uses.
  private mutating func importTypes() {
    for record in headers.types.records where record.name.hasOwnName && takes(record.name, record.place) {
      _ = try? types.record(record.name, byValue: false)
    }
    for opaque in headers.types.opaques where takes(opaque.name, opaque.place) {
      _ = try? types.record(opaque.name, byValue: false)
    }
    for enumeration in headers.types.enumerations {
      guard let name = enumeration.name, takes(name, enumeration.place) else { continue }
      _ = types.enumeration(name)
    }
  }

  /// Writes the declarations of types, including those that fields of other types need.
  private mutating func writeTypes() -> [String] {
    var written: [String] = []
    var index = 0
    while index < types.declared.count {
      let (name, swiftName, form) = types.declared[index]
      index += 1
      switch form {
      case .opaque(let opaque):
        written.append("@COpaque(\(literal(opaque.name.notation ?? ""))) public enum \(swiftName) {}")
        if let reason = types.skipped[name], let record = headers.types.record(named: name) {
          for field in record.fields where !field.isPadding {
            skip(.field, "\(name).\(field.name)", reason, record.place)
          }
        }
        count(.type, name.description)
      case .enumeration where isDraft: continue
      case .enumeration(let enumeration):
        written.append(EnumerationWriter(enumeration, swiftName: swiftName, names: names).text)
        count(.type, name.description)
      case .record(let record):
        do throws(SkipReason) {
          let omitted = types.omitted[name] ?? [:]
          let writer = RecordWriter(
            record, swiftName: swiftName, isGeneric: types.isGeneric(name), omitted: Set(omitted.keys))
          written.append(try writer.text(&types))
          count(.type, name.description)
          for (index, field) in record.fields.enumerated() where !field.isPadding {
            guard let reason = omitted[index] else {
              count(.field, "\(name).\(field.name)")
              continue
            }
            skip(.field, "\(name).\(field.name)", reason, field.place ?? record.place)
          }
        } catch {
          written.append("@COpaque(\(literal(name.notation ?? ""))) public enum \(swiftName) {}  // \(error)")
          for field in record.fields where !field.isPadding {
            skip(.field, "\(name).\(field.name)", error, record.place)
          }
        }
      }
    }
    return written
  }

  private mutating func skipUnsupported() {
    for declaration in headers.unsupported {
      guard declaration.typeName.map({ takes($0, declaration.place) }) ?? takes(declaration.name, declaration.place)
      else { continue }
      let kind: ImportedDescription.Kind =
        switch declaration.kind {
        case .function: .function
        case .variable: .variable
        case .record, .enumeration, .typedef: .type
        }
      skip(kind, declaration.name, .unsupported(declaration.reason), declaration.place)
    }
  }

  private var aliasLines: [String] {
    let lines = types.aliases.map { "  typealias \($0.name) = \($0.type)" }
    return lines.isEmpty ? [] : lines + [""]
  }

  private func source(_ types: [String]) -> String {
    let headers = options.headers.map(literal).joined(separator: ", ")
    let more = [("defines", options.defines), ("link", options.link)].filter { !$0.1.isEmpty }
      .map { ", \($0): [\($1.map(literal).joined(separator: ", "))]" }.joined()
    let listed = skipped.filter(\.kind.isListed)
    let aliases = aliasLines
    let comments =
      listed.isEmpty
      ? []
      : [
        "", "  // Skipped, with the reason:",
      ] + listed.map { "  // - \($0.kind.rawValue) \($0.name): \($0.reason)" }
    return """
      import CaissonDescription

      \(types.joined(separator: "\n\n"))

      @Bindings(headers: [\(headers)]\(more))
      public protocol \(options.name): ForeignLibrary {
      \((aliases + [members.joined(separator: "\n\n")] + comments).joined(separator: "\n"))
      }

      """
  }
}

extension RecordDescription.Field {
  /// Whether it is an unnamed bit-field.
  fileprivate var isPadding: Bool { name.isEmpty && bitWidth != nil }
}

/// Returns a text as a Swift string literal.
func literal(_ text: String) -> String {
  let isPlain = text.utf8.allSatisfy {
    $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
  }
  if isPlain { return "\"\(text)\"" }
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
