/// A library, as the syntax of its description shows it: everything but the C types, which only the compiler knows.
///
/// Types are numbers in a list that the compiler checks, and so are the values of constants that are not literals. The
/// files of source locations are empty: they are the library's.
package struct LibraryFacts: Codable, Hashable, Sendable {
  /// The library, without functions, variables and constants.
  package var library: LibraryDescription
  package var functions: [DescribedFunction<TypeFact>]
  package var globals: [GlobalFacts]
  package var constants: [ConstantFacts]

  package init(
    library: LibraryDescription, functions: [DescribedFunction<TypeFact>], globals: [GlobalFacts],
    constants: [ConstantFacts]
  ) {
    self.library = library
    self.functions = functions
    self.globals = globals
    self.constants = constants
  }
}
