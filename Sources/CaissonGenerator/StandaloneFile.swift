public import CaissonDiagnostics

extension Generator {
  /// Returns the file with the protocol and the types of a description, for programs that compile no macros.
  ///
  /// - Parameters:
  ///   - source: the standalone source of the description.
  ///   - name: the name of the description's file, without its extension.
  ///   - path: the path of the description, as other generated files name it.
  /// - Throws: ``GenerationError``, with the errors of a template.
  public func standaloneFile(
    _ source: StandaloneSource, named name: String, from path: String
  ) throws(GenerationError) -> GeneratedFile {
    let text = source.text.last == "\n" ? String(source.text.dropLast()) : source.text
    let view: View = [
      "source": .text(path), "fingerprint": .list(fingerprint.map { [["line": .text($0)]] } ?? []),
      "text": .text(text),
    ]
    return GeneratedFile(
      path: "\(module)/\(name)+Standalone.swift", contents: try templates.render(.standaloneSwift, view))
  }
}
