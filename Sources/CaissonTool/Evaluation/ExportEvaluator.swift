internal import CaissonModel
internal import Foundation

/// Reads the exports of a module: compiles its files as ``DescriptionEvaluator`` compiles a description, and runs a
/// small program that writes what the macros have recorded.
struct ExportEvaluator {
  /// The files of the module.
  let sources: [DescriptionSource]
  /// Additional flags for the compiler.
  let flags: [String]
  let installation: Installation

  private var module: String { sources[0].module }

  /// Returns the exports, with source locations that name the files as given.
  func evaluate() throws -> [ExportDescription] { try TemporaryFolder.use { try evaluate(in: $0) } }

  private func evaluate(in folder: URL) throws -> [ExportDescription] {
    let object = folder.appendingPathComponent("exports.o").path
    let compiled = try Subprocess.succeeds(
      installation.compiler,
      installation.compilerArguments + flags + [
        "-parse-as-library", "-wmo", "-no-emit-module-separately-wmo", "-module-name", module,
        "-c", "-o", object, "-emit-module",
        "-emit-module-path", folder.appendingPathComponent(module + ".swiftmodule").path,
      ] + sources.map(\.path), progress: "Compiling \(module) ...")
    guard compiled else { throw ToolError.alreadyReported }
    let types = try findExports(in: folder)
    guard !types.isEmpty else {
      throw ToolError.input("'\(module)' exports nothing; write @Export(\"name\") before a function")
    }
    let output = folder.appendingPathComponent("exports.json")
    let program = try buildProgram(types, object: object, in: folder)
    try Subprocess.run(program, [output.path], failure: "the compiled module '\(module)' failed to run")
    return try JSONDecoder().decode([ExportDescription].self, from: Data(contentsOf: output)).map(relocated)
  }

  /// Returns the names of the types that the macros have written.
  ///
  /// The symbol graph of the module itself lacks declarations that macros write at file scope; the symbol graph of a
  /// module that re-exports it has them.
  private func findExports(in folder: URL) throws -> [String] {
    let list = "CaissonExportList"
    let file = folder.appendingPathComponent(list + ".swift")
    try Data("@_exported import \(module)\n".utf8).write(to: file)
    try Subprocess.run(
      installation.compiler,
      ["-I", folder.path] + installation.compilerArguments + flags + [
        "-module-name", list, file.path, "-emit-module",
        "-emit-module-path", folder.appendingPathComponent(list + ".swiftmodule").path,
        "-emit-symbol-graph", "-emit-symbol-graph-dir", folder.path,
      ], failure: "cannot import the compiled module '\(module)'")
    return try SymbolGraph(in: folder, module: list).enumerations(conformingTo: "CaissonExport.Exported")
  }

  /// Compiles and links the program that writes the exports.
  private func buildProgram(_ types: [String], object: String, in folder: URL) throws -> String {
    let main = folder.appendingPathComponent("main.swift")
    let program = folder.appendingPathComponent("exports").path
    let text = """
      import CaissonEvaluation
      import \(module)
      try ExportOutput.write([\(types.map { "`\($0)`.self" }.joined(separator: ", "))], to: CommandLine.arguments[1])

      """
    try Data(text.utf8).write(to: main)
    try Subprocess.run(
      installation.compiler,
      // The folder comes first, because a build folder may contain a module of the same name.
      ["-I", folder.path] + installation.compilerArguments + flags + [
        "-module-name", "CaissonExportMain", main.path, object, installation.library, "-o", program,
      ],
      failure: "cannot link the module '\(module)'; pass the flags that it needs with -Xswiftc")
    return program
  }

  /// Returns the description with the file's path in place of the compiler's name for it.
  private func relocated(_ export: ExportDescription) -> ExportDescription {
    export.relocated { place in
      let name = place.file.split(separator: "/").last.map(String.init) ?? place.file
      if let source = sources.first(where: { URL(fileURLWithPath: $0.path).lastPathComponent == name }) {
        place.file = source.displayPath
      }
    }
  }
}
