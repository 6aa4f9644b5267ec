internal import Foundation

/// Where the tool finds what it compiles descriptions with: beside itself, in an installation or in a build folder.
struct Installation {
  /// The folder of the Swift modules.
  let modules: String
  /// The static library of the modules that a description is linked with.
  let library: String
  /// The compiler plugin that holds the macros.
  let plugin: String
  /// The folder of the C module that the runtime imports.
  let cModule: String
  /// The Swift compiler.
  let compiler: String

  /// Finds the installation that this program belongs to.
  static func find() throws -> Installation { try find(compiler: findCompiler()) }

  /// Finds the installation that this program belongs to, with a compiler that is known.
  static func find(compiler: String) throws -> Installation {
    guard let executable = Bundle.main.executableURL?.resolvingSymlinksInPath() else {
      throw ToolError.machine("cannot tell where this program is")
    }
    let folder = executable.deletingLastPathComponent()
    let installed = folder.deletingLastPathComponent().appendingPathComponent("lib/caisson").path
    let places = [
      Installation(
        modules: installed + "/modules", library: installed + "/libCaissonEvaluation.a",
        plugin: installed + "/CaissonMacros", cModule: installed + "/CCaisson", compiler: compiler),
      Installation(
        modules: folder.path + "/Modules", library: folder.path + "/libCaissonEvaluation.a",
        plugin: folder.path + "/CaissonMacros-tool", cModule: checkoutCModule, compiler: compiler),
    ]
    if let place = places.first(where: \.isComplete) { return place }
    throw ToolError.machine(
      """
      cannot find Caisson's modules beside '\(executable.path)': looked for '\(installed)' (an installation) and \
      '\(folder.path)/libCaissonEvaluation.a' (a build folder). Run make install PREFIX=... in a checkout, or make build \
      and the program from there.
      """)
  }

  /// The C module among the sources that this program was built of: a build folder has no copy of it.
  private static let checkoutCModule = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("CCaisson/include").path

  private var isComplete: Bool {
    [modules, library, plugin, cModule].allSatisfy { FileManager.default.fileExists(atPath: $0) }
  }

  /// The Swift compiler: the one that `SWIFTC` names, or the first in the PATH.
  static func findCompiler() throws -> String {
    if let compiler = ProcessInfo.processInfo.environment["SWIFTC"], !compiler.isEmpty {
      guard ProgramSearch.isProgram(compiler) else {
        throw ToolError.machine("SWIFTC is '\(compiler)', which is no program")
      }
      return compiler
    }
    if let path = ProgramSearch.path(of: "swiftc") { return path }
    throw ToolError.machine(
      "there is no swiftc in the PATH: a description is compiled to be read. Install Swift, or set SWIFTC to the compiler"
    )
  }

  /// What tells one state of the installation from another: the files a result depends on, with size and time.
  var identity: String {
    [compiler, library, plugin].map { path in
      let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
      let attributes = try? FileManager.default.attributesOfItem(atPath: resolved)
      let size = attributes?[.size] as? Int ?? -1
      let time = (attributes?[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
      return "\(resolved) \(size) \(time)"
    }.joined(separator: "\n") + "\n" + CaissonVersion.current
  }
}
