internal import CaissonCheck
internal import CaissonImport
internal import CaissonModel
internal import Foundation

extension ImportCommand {
  /// Adds to a description what the headers have and it has not, and says what is left for a person to do.
  func run(updating path: String, _ included: [String]) throws {
    let source = try DescriptionSource(path: path)
    let evaluator = DescriptionEvaluator(source: source, installation: try Installation.find())
    let libraries = try evaluator.evaluate(usingCache: true).libraries
    guard let library = name.map({ name in libraries.first { $0.name == name } }) ?? libraries.first else {
      throw ToolError.input(
        "'\(path)' describes no '\(name ?? "")': it describes \(libraries.map(\.name).joined(separator: ", "))")
    }
    let arguments = try self.options.arguments(for: library)
    let model = try read(included, arguments)
    var options = try importOptions(included, model)
    options.name = library.name
    if let since {
      let old = try read([Self.included(since)], arguments)
      let names = old.names
      let takesName = options.takesName
      options.takesName = { takesName($0) && !names.contains($0) }
    }
    let text = String(decoding: source.text, as: UTF8.self)
    let imported = Importer(model, options.adding(to: KnownDeclarations(of: library, text: text))).description()
    if !imported.update.isEmpty {
      let hasCarriageReturns = text.contains("\r\n")
      let plain = text.replacing("\r\n", with: "\n")
      guard let updated = imported.update.applied(to: plain, protocolAt: library.place) else {
        throw ToolError.input(
          "\(library.place): error: the end of '\(library.name)' was not found: put its closing brace in a line of its own"
        )
      }
      try WholeFiles.write([
        (path: path, text: hasCarriageReturns ? updated.replacing("\n", with: "\r\n") : updated)
      ])
    }
    try say(imported, of: library, model, source)
  }

  private func say(
    _ imported: ImportedDescription, of library: LibraryDescription, _ model: HeaderModel, _ source: DescriptionSource
  ) throws {
    let counts = ImportedDescription.Kind.allCases.compactMap { kind in
      imported.imported[kind].map { "\($0.count) \(kind.rawValue)\($0.count == 1 ? "" : "s")" }
    }
    print(counts.isEmpty ? "nothing to add" : "added " + counts.joined(separator: ", "))
    for loss in imported.losses where loss.kind != .functionMacro {
      print("\(loss.place): \(loss.kind.rawValue) '\(loss.name)' is not added: \(loss.reason)")
    }
    // What the description says of what was there before.
    var report = FindingReport()
    try report.add(source)
    report.findings = HeaderCheck(library, against: model).findings().filter { $0.severity == .error }
    if !report.findings.isEmpty { print(HumanFindings(report, usingColor: false).text) }
    for enumeration in library.types.enumerations { say(enumeration, model) }
  }

  /// The numbers of a described enumeration that the description is without.
  private func say(_ enumeration: EnumerationDescription, _ model: HeaderModel) {
    guard let name = enumeration.name,
      let declared = model.types.enumerations.first(where: { $0.name == model.aliases[name] ?? name })
    else { return }
    let known = Set(enumeration.enumerators.map(\.name))
    let new = declared.enumerators.filter { !known.contains($0.name) }
    guard !known.isEmpty, !new.isEmpty else { return }
    print(
      "\(enumeration.place): '\(enumeration.swiftName)' is without \(new.map { "\($0.name) = \($0.value)" }.joined(separator: ", "))"
    )
  }
}

extension HeaderModel {
  /// The names of all that is declared.
  fileprivate var names: Set<String> {
    Set(functions.map(\.symbol) + variables.map(\.symbol) + macros.map(\.name))
      .union(types.records.map(\.name) + types.opaques.map(\.name) + types.enumerations.compactMap(\.name))
      .union(types.enumerations.flatMap { $0.enumerators.map(\.name) })
  }
}
