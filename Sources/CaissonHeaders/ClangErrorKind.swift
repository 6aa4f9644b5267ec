/// The kinds of Clang errors on which decisions depend.
///
/// libclang gives an error a text and no identifier: only this type reads such texts. There can be thousands of errors,
/// for which regular expressions would take as long as Clang.
enum ClangErrorKind: Hashable {
  /// A header was not found, by its name in `#include`.
  case missingFile(String)
  case undeclaredIdentifier(String)
  /// A called function is not declared.
  case undeclaredFunction(String)
  /// An initializer is not a constant.
  case notConstant
  case other

  init(_ text: String) {
    let parts = text.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
    if parts.count == 3 {
      let name = String(parts[1])
      if parts[0].isEmpty, parts[2] == " file not found" {
        self = .missingFile(name)
        return
      }
      if parts[0].hasSuffix("undeclared identifier ") {
        self = .undeclaredIdentifier(name)
        return
      }
      if Self.undeclaredFunction.contains(where: parts[0].hasSuffix) {
        self = .undeclaredFunction(name)
        return
      }
    }
    self = text.contains("constant") ? .notConstant : .other
  }

  private static let undeclaredFunction = [
    "undeclared function ", "undeclared library function ", "implicit declaration of function ",
    "implicitly declaring library function ",
  ]

  /// The undeclared name.
  var undeclaredName: String? {
    switch self {
    case .undeclaredIdentifier(let name), .undeclaredFunction(let name): name
    default: nil
    }
  }
}
