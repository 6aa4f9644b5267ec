public import CaissonDiagnostics
public import CaissonModel

/// Compares a description with the headers that it names.
public struct HeaderCheck {
  let library: LibraryDescription
  let headers: HeaderModel
  let agreement: TypeAgreement

  /// - Parameters:
  ///   - library: the description.
  ///   - headers: the declarations of its headers, macros among them.
  public init(_ library: LibraryDescription, against headers: HeaderModel) {
    self.library = library
    self.headers = headers
    agreement = TypeAgreement(headers)
  }

  /// Returns all differences, in the order of the description.
  public func diagnostics() -> [Diagnostic] {
    let functions = FunctionRules(self)
    let records = RecordRules(self)
    let numbers = NumberRules(self)
    let variables = VariableRules(self)
    let advice = AdviceRules(self)
    let all: [[Diagnostic]] = [
      library.functions.flatMap { functions.check($0) + advice.check($0) },
      library.types.records.flatMap { records.check($0) },
      library.types.opaques.flatMap { records.check($0) },
      library.types.enumerations.flatMap { numbers.check($0) },
      library.globals.flatMap { variables.check($0) + advice.check($0) },
      library.constants.flatMap { numbers.check($0) },
    ]
    return all.flatMap(\.self).ordered
  }

  /// Returns a note with a declaration of a header.
  func note(_ location: SourcePlace, _ declaration: String) -> Diagnostic.Note {
    Diagnostic.Note(at: location, "the header declares: \(declaration)")
  }

  /// Returns the unsupported declaration of a name, or nil if the headers have none.
  func unsupported(_ name: String, _ kinds: Set<UnsupportedDeclaration.Kind>) -> UnsupportedDeclaration? {
    headers.unsupported.first { kinds.contains($0.kind) && $0.name == name }
  }

  /// Returns the edit that replaces a misspelt C name in the attribute of a declaration, if one name is near.
  func fixIt(of name: String, to known: Suggestion, at location: SourcePlace) -> FixIt? {
    known.only(near: name).map { FixIt(at: location, .before, replacing: "\"\(name)\"", with: "\"\($0)\"") }
  }

  /// The same for the name of a type.
  func fixIt(of name: CTypeName, to known: Suggestion, at location: SourcePlace) -> FixIt? {
    guard let notation = name.notation, let near = known.only(near: name) else { return nil }
    return FixIt(at: location, .before, replacing: "\"\(notation)\"", with: "\"\(near)\"")
  }

  /// Returns the unsupported declaration of a type, or nil if the headers have none.
  func unsupported(_ name: CTypeName) -> UnsupportedDeclaration? {
    headers.unsupported.first { $0.typeName == name }
  }
}
