internal import Foundation

/// The files with which the tool compiles descriptions, found beside the tool in an installation or a build folder.
struct Installation {
  /// The folder of the Swift modules.
  let modules: String
  /// The static library that a description is linked with.
  let library: String
  /// The compiler plugin with the macros.
  let plugin: String
  /// The folder of the C module that the runtime imports.
  let cModule: String
  /// The Swift compiler.
  let compiler: String

  /// Finds the installation that this program belongs to.
  static func find() throws -> Installation { try find(compiler: findCompiler()) }

  /// Finds the installation that this program belongs to, for a given compiler.
  static func find(compiler: String) throws -> Installation {
    guard let executable = Bundle.main.executableURL?.resolvingSymlinksInPath() else {
      throw ToolError.machine("cannot determine the path of this program")
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
      cannot find Caisson's modules beside '\(executable.path)', neither in '\(installed)' (an installation) nor as \
      '\(folder.path)/libCaissonEvaluation.a' (a build folder); in a checkout, run 'make install PREFIX=...', or \
      'make build' and the program in the build folder
      """)
  }

  /// The C module in the sources of this program, because a build folder has no copy of it.
  private static let checkoutCModule = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("CCaisson/include").path

  private var isComplete: Bool {
    [modules, library, plugin, cModule].allSatisfy { FileManager.default.fileExists(atPath: $0) }
  }

  /// Finds the Swift compiler: the one that `SWIFTC` names, or the first in the PATH.
  static func findCompiler() throws -> String {
    if let compiler = ProcessInfo.processInfo.environment["SWIFTC"], !compiler.isEmpty {
      guard ProgramSearch.isProgram(compiler) else {
        throw ToolError.machine("SWIFTC is '\(compiler)', which is not a program; set it to a Swift compiler")
      }
      return compiler
    }
    if let path = ProgramSearch.path(of: "swiftc") { return path }
    throw ToolError.machine(
      "swiftc, which compiles descriptions, is not in the PATH; install Swift, or set SWIFTC to the compiler"
    )
  }

  /// The state of the installation: the files that results depend on, with sizes and times.
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
