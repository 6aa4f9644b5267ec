internal import CaissonModel
internal import Foundation

/// Evaluates a file of descriptions as SwiftPM evaluates a manifest: compiles it against the installed modules, and
/// runs a small program that writes the descriptions to a file.
struct DescriptionEvaluator {
  let source: DescriptionSource
  let installation: Installation

  /// Returns the contents of the file, from the cache if nothing has changed.
  func evaluate(usingCache: Bool) throws -> EvaluatedDescription {
    let cache = EvaluationCache<[LibraryDescription]>(for: source, in: "descriptions")
    let key = EvaluationKey(source, installation)
    if usingCache, let libraries = cache.value(for: key) {
      return EvaluatedDescription(source: source, libraries: libraries)
    }
    let libraries = try TemporaryFolder.use { try evaluate(in: $0) }
    // The compiler read the file itself, so its result applies to this text only if the file has not changed since.
    guard FileManager.default.contents(atPath: source.path) == source.text else {
      throw ToolError.input("'\(source.path)' changed while it was being read; run this command again")
    }
    cache.store(libraries, for: key)
    return EvaluatedDescription(source: source, libraries: libraries)
  }

  private func evaluate(in folder: URL) throws -> [LibraryDescription] {
    let object = folder.appendingPathComponent("description.o").path
    try compileDescription(to: object, in: folder)
    let protocols = try SymbolGraph(in: folder, module: source.module).protocols(refining: "Caisson.ForeignLibrary")
    guard !protocols.isEmpty else {
      throw ToolError.input(
        "'\(source.path)' has no description; add a protocol with @Bindings(headers: [\"<...>\"])")
    }
    let output = folder.appendingPathComponent("libraries.json")
    let program = try buildProgram(describing: protocols, object: object, in: folder)
    try Subprocess.run(program, [output.path], failure: "the compiled description '\(source.path)' failed to run")
    return try read(output)
  }

  /// Compiles the description as a module; the compiler reports errors itself, at the user's file and line.
  private func compileDescription(to object: String, in folder: URL) throws {
    let arguments =
      installation.compilerArguments + [
        "-parse-as-library", "-enable-testing", "-wmo", "-no-emit-module-separately-wmo", "-module-name", source.module,
        "-c", source.path, "-o", object,
        "-emit-module", "-emit-module-path", folder.appendingPathComponent(source.module + ".swiftmodule").path,
        "-emit-symbol-graph", "-emit-symbol-graph-dir", folder.path, "-symbol-graph-minimum-access-level", "internal",
      ]
    let succeeded = try Subprocess.succeeds(installation.compiler, arguments, progress: progress)
    guard succeeded else { throw ToolError.alreadyReported }
  }

  /// Compiles and links the program that writes the descriptions.
  private func buildProgram(
    describing protocols: [String], object: String, in folder: URL
  ) throws -> String {
    let main = folder.appendingPathComponent("main.swift")
    let program = folder.appendingPathComponent("describe").path
    let types = protocols.map { "\($0)Linked<Unlinked>.self" }.joined(separator: ", ")
    let text = """
      import CaissonEvaluation
      @testable import \(source.module)
      try DescriptionOutput.write([\(types)], to: CommandLine.arguments[1])

      """
    try Data(text.utf8).write(to: main)
    let succeeded = try Subprocess.succeeds(
      installation.compiler,
      // The folder comes first, because a build folder may contain a module of the same name.
      ["-I", folder.path] + installation.compilerArguments + [
        "-module-name", "CaissonDescriptionMain", main.path, object, installation.library, "-o", program,
      ], progress: progress)
    guard succeeded else {
      throw ToolError.input(
        "cannot evaluate the description '\(source.path)'; each protocol that refines ForeignLibrary needs @Bindings, "
          + "and must not be private")
    }
    return program
  }

  /// Only the file's name, because a line that wraps at the edge of the terminal could not be erased.
  private var progress: String { "Compiling \(URL(fileURLWithPath: source.path).lastPathComponent) ..." }

  private func read(_ output: URL) throws -> [LibraryDescription] {
    var libraries = try JSONDecoder().decode([LibraryDescription].self, from: Data(contentsOf: output))
    for index in libraries.indices {
      libraries[index].relocate { $0.file = source.displayPath }
    }
    return libraries.sorted { $0.place.line < $1.place.line }
  }
}
