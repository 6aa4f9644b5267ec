internal import CaissonCheck
internal import CaissonDiagnostics
internal import CaissonImport
internal import CaissonModel
internal import Foundation

extension ImportCommand {
  /// Adds new declarations of the headers to a description, and prints what is left to do by hand.
  func run(updating path: String, _ included: [String]) throws {
    let source = try DescriptionSource(path: path)
    let evaluator = DescriptionEvaluator(source: source, installation: try Installation.find())
    let libraries = try evaluator.evaluate(usingCache: true).libraries
    guard let library = name.map({ name in libraries.first { $0.name == name } }) ?? libraries.first else {
      throw ToolError.input(
        "'\(path)' has no library '\(name ?? "")'; choose one of \(libraries.map(\.name).joined(separator: ", "))")
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
          "\(library.place): error: cannot find the end of '\(library.name)'; put its closing brace on a line of its own"
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
    for skipped in imported.skipped where skipped.kind != .functionMacro {
      print("\(skipped.place): \(skipped.kind.rawValue) '\(skipped.name)' is skipped: \(skipped.reason)")
    }
    // Report how the existing declarations disagree with the headers.
    var report = DiagnosticReport()
    try report.add(source)
    report.diagnostics = HeaderCheck(library, against: model).diagnostics().filter { $0.severity == .error }
    if !report.diagnostics.isEmpty { print(HumanDiagnostics(report, usingColor: false).text) }
    for enumeration in library.types.enumerations { say(enumeration, model) }
  }

  /// Prints the enumerators that a described enumeration lacks.
  private func say(_ enumeration: EnumerationDescription, _ model: HeaderModel) {
    guard let name = enumeration.name,
      let declared = model.types.enumerations.first(where: { $0.name == model.resolve(name) })
    else { return }
    let known = Set(enumeration.enumerators.map(\.name))
    let new = declared.enumerators.filter { !known.contains($0.name) }
    guard !known.isEmpty, !new.isEmpty else { return }
    let missing = new.map { "\($0.name) = \($0.value)" }.joined(separator: ", ")
    print("\(enumeration.place): '\(enumeration.swiftName)' lacks \(missing)")
  }
}

extension HeaderModel {
  /// The names of all declarations.
  fileprivate var names: Set<String> {
    let typeNames = types.records.map(\.name) + types.opaques.map(\.name) + types.enumerations.compactMap(\.name)
    return Set(functions.map(\.symbol) + variables.map(\.symbol) + macros.map(\.name))
      .union(typeNames.map(\.description))
      .union(types.enumerations.flatMap { $0.enumerators.map(\.name) })
  }
}
