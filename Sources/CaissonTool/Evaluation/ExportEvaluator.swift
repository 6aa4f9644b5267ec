internal import CaissonModel
internal import Foundation

/// Reads what a module exports to C: compiles its files as ``DescriptionEvaluator`` does a description, and runs a small program
/// that writes down what the macros have written.
struct ExportEvaluator {
  /// The module's files.
  let sources: [DescriptionSource]
  /// What else the compiler is told.
  let flags: [String]
  let installation: Installation

  private var module: String { sources[0].module }

  /// What is exported; its places name the files as they were given.
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
      throw ToolError.input("nothing in '\(module)' is exported: write @Export(\"name\") before a function")
    }
    let output = folder.appendingPathComponent("exports.json")
    let program = try buildProgram(types, object: object, in: folder)
    try Subprocess.run(program, [output.path], failure: "the compiled module '\(module)' did not run")
    return try JSONDecoder().decode([ExportDescription].self, from: Data(contentsOf: output)).map(relocated)
  }

  /// The names of what the macros have written.
  ///
  /// In the symbol graph of the module itself, what macros write at file scope is missing; in that of one that exports it again, it is
  /// not.
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
      ], failure: "the compiled module '\(module)' cannot be imported")
    return try SymbolGraph(in: folder, module: list).enumerations(conformingTo: "CaissonExport.Exported")
  }

  /// Compiles and links the program that writes down the exports.
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
      // The folder first: a build folder may hold a module of the same name.
      ["-I", folder.path] + installation.compilerArguments + flags + [
        "-module-name", "CaissonExportMain", main.path, object, installation.library, "-o", program,
      ],
      failure: "the module '\(module)' cannot be linked: say what it needs with -Xswiftc, as the compiler is told")
    return program
  }

  /// The description, with the path of the file in place of the module's name for it.
  private func relocated(_ export: ExportDescription) -> ExportDescription {
    export.relocated { place in
      let name = place.file.split(separator: "/").last.map(String.init) ?? place.file
      if let source = sources.first(where: { URL(fileURLWithPath: $0.path).lastPathComponent == name }) {
        place.file = source.displayPath
      }
    }
  }
}
