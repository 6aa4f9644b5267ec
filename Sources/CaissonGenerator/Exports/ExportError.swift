public import CaissonDiagnostics

/// The reason why there is no header of the exports.
public enum ExportError: Error, Hashable {
  /// No `@ExportLibrary` names the library.
  case noLibrary
  /// The exports contradict each other.
  case conflicts([Diagnostic])
}
