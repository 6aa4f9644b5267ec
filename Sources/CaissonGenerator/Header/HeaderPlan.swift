internal import CaissonModel

/// The plan of a library's generated header.
struct HeaderPlan {
  let library: LibraryDescription
  let places: HeaderPlaces
  let enumerations: [HeaderCheck]
  let constants: [HeaderCheck]
  let records: [HeaderRecord]
  let variables: [HeaderVariable]
  /// The functions, including function-like macros.
  let functions: [HeaderFunction]

  init(_ library: LibraryDescription) {
    self.library = library
    let names = StubNames(of: library)
    let places = HeaderPlaces(of: library)
    self.places = places
    enumerations = library.types.enumerations.flatMap { HeaderEnumeration(enumeration: $0).checks }
    constants = library.constants.map { HeaderConstant(constant: $0).check }
    records = library.types.records.filter(\.isNamed).map { HeaderRecord($0, library: library, places: places) }
    variables = library.globals.map { HeaderVariable(global: $0, names: names, places: places) }
    functions = PlannedStub.all(of: library, names: names).map {
      HeaderFunction(planned: $0, names: names, places: places)
    }
  }

  /// Returns the header.
  ///
  /// - Throws: ``GenerationError``, if the template cannot be used.
  func text(_ templates: TemplateSet) throws(GenerationError) -> String {
    // The standard headers to include are those that the header's own text needs.
    let draft = try templates.render(.header, view(using: []))
    return try templates.render(.header, view(using: Self.words(of: draft)))
  }

  /// Returns the words of a header, without its comments.
  private static func words(of header: String) -> Set<String> {
    let lines = header.split(separator: "\n").filter { !$0.hasPrefix("//") }
    return Set(lines.flatMap { $0.split { !$0.isLetter && !$0.isNumber && $0 != "_" } }.map(String.init))
  }

  /// Whether the header uses macros of the library's headers, which can expand to any keyword.
  var usesMacros: Bool {
    !constants.isEmpty || functions.contains(where: \.isMacro)
      || library.types.enumerations.contains { !$0.enumerators.isEmpty }
  }

  private func view(using words: Set<String>) -> View {
    let includes = StandardHeader.allCases.filter { usesMacros || $0.isNeeded(for: words) }
    let hidden = HiddenMacros(of: library)
    let view: View = [
      "source": .text(library.place.file), "sourceFile": .text(cString(places.file)),
      "guard": .text("\(prefix)_H"), "includes": .list(includes.map { ["name": .text($0.rawValue)] }),
      "headers": .list(library.headers.map { ["header": .text($0)] }), "checks": .text(ChecksFile.name),
      "hides": .list(hidden.isEmpty ? [] : [hidden.view(list: "\(prefix)_NAMES")]),
    ]
    return view.merging(definesView).merging(sectionsView)
  }

  private var prefix: String { "CAISSON_\(library.name.uppercased())" }
}
