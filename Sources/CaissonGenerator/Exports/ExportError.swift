public import CaissonDiagnostics

/// The reason why no export header can be generated.
public enum ExportError: Error, Hashable {
  /// No `@ExportLibrary` names the library.
  case noLibrary
  /// The exports contradict each other.
  case conflicts([Diagnostic])
}
