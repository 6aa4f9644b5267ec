public import CaissonModel

/// Compares a description with the headers that it names: all differences, in the order of the description.
public struct HeaderCheck {
  let library: LibraryDescription
  let headers: HeaderModel
  let agreement: TypeAgreement

  /// - Parameters:
  ///   - library: the description.
  ///   - headers: what its headers declare, macros among it.
  public init(_ library: LibraryDescription, against headers: HeaderModel) {
    self.library = library
    self.headers = headers
    agreement = TypeAgreement(headers)
  }

  /// All findings.
  public func findings() -> [Finding] {
    let functions = FunctionRules(self)
    let records = RecordRules(self)
    let numbers = NumberRules(self)
    let variables = VariableRules(self)
    let advice = AdviceRules(self)
    let all: [[Finding]] = [
      library.functions.flatMap { functions.check($0) + advice.check($0) },
      library.types.records.flatMap { records.check($0) },
      library.types.opaques.flatMap { records.check($0) },
      library.types.enumerations.flatMap { numbers.check($0) },
      library.globals.flatMap { variables.check($0) + advice.check($0) },
      library.constants.flatMap { numbers.check($0) },
    ]
    return all.flatMap(\.self).ordered
  }

  /// A note of what a header declares.
  func note(_ place: SourcePlace, _ declaration: String) -> Finding.Note {
    Finding.Note(place: place, message: "the header says: \(declaration)")
  }

  /// Why a header's declaration of a name could not be read; nil if it was, or if there is none.
  func inexpressible(_ name: String, _ kinds: Set<InexpressibleDeclaration.Kind>) -> InexpressibleDeclaration? {
    headers.inexpressible.first { kinds.contains($0.kind) && $0.name == name }
  }
}
