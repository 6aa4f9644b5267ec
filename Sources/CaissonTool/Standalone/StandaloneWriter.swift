internal import CaissonDiagnostics
internal import CaissonModel
internal import Foundation

/// Makes the standalone source of a description, and checks that it compiles with the module `Caisson` alone.
///
/// The macros' program writes the source (`CaissonMacros`), because it has swift-syntax and the macros.
struct StandaloneWriter {
  let source: DescriptionSource
  let installation: Installation

  /// Returns the source, from the cache if nothing has changed; with diagnostics if it does not compile.
  func write(usingCache: Bool) throws -> StandaloneSource {
    let cache = EvaluationCache<StandaloneSource>(for: source, in: "standalone")
    let key = EvaluationKey(source, installation)
    if usingCache, let written = cache.value(for: key) { return written }
    let name = URL(fileURLWithPath: source.path).lastPathComponent
    var written = try Terminal.showing("Expanding the macros of \(name) ...") {
      try TemporaryFolder.use { folder in
        var written = try expanded(in: folder)
        if written.diagnostics.isEmpty { written.diagnostics = try errors(in: written, folder) }
        return written
      }
    }
    for index in written.diagnostics.indices { written.diagnostics[index].location.file = source.displayPath }
    if written.diagnostics.isEmpty { cache.store(written, for: key) }
    return written
  }

  /// Has the macros' program expand the macros.
  private func expanded(in folder: URL) throws -> StandaloneSource {
    let file = folder.appendingPathComponent("description.swift")
    try source.text.write(to: file)
    let (text, succeeded) = try Subprocess.output(of: installation.plugin, ["standalone"], input: file)
    guard succeeded else { throw ToolError.machine("the macros' program '\(installation.plugin)' failed") }
    return try FactText.read(StandaloneSource.self, from: text)
  }

  /// Compiles the source without macros, and returns the compiler's errors.
  private func errors(in written: StandaloneSource, _ folder: URL) throws -> [Diagnostic] {
    let file = folder.appendingPathComponent("standalone.swift")
    try Data(written.text.utf8).write(to: file)
    let (text, succeeded) = try Subprocess.messages(
      of: installation.compiler,
      installation.moduleArguments + [
        "-typecheck", "-parse-as-library", "-suppress-warnings", "-diagnostic-style", "llvm", "-module-name",
        source.module, file.path,
      ])
    if succeeded { return [] }
    let errors = StandaloneErrors(written, description: source).diagnostics(in: text, file: file.path)
    guard errors.isEmpty else { return errors }
    throw ToolError.input("the standalone code of '\(source.path)' does not compile:\n\(text)")
  }
}
