internal import Foundation

/// The checks of the tool's requirements, one function each.
enum DoctorChecks {
  /// All checks of the machine, in an order in which earlier problems explain later ones.
  static let all: [@Sendable () -> CheckResult] = [
    swiftCompiler, caissonModules, macroPlugin, libclang, compilerHeaders, cHeaders, cCompiler, libffi, pkgConfig,
    cacheFolder,
  ]

  /// Checks the C compiler, which compiles generated headers.
  static func cCompiler() -> CheckResult {
    let name = "C compiler"
    for program in ["clang", "gcc", "cc"] {
      guard let path = ProgramSearch.path(of: program),
        let output = try? Subprocess.output(of: path, ["--version"]), output.succeeded
      else { continue }
      let line = output.text.split(separator: "\n").first ?? ""
      return .ok(name, version: withoutAddress(String(line)), path: path)
    }
    return CheckResult(
      name: name, state: .missing, problem: "clang, gcc and cc are not in the PATH", remedy: "apt-get install gcc")
  }

  /// Returns a version without the address of the repository that it was built from.
  static func withoutAddress(_ version: String) -> String { version.replacing(/\ \(https?:[^)]*\)/, with: "") }

  /// Checks pkg-config, which knows the flags of installed libraries.
  static func pkgConfig() -> CheckResult {
    let name = "pkg-config"
    guard let program = PkgConfig.find() else {
      return CheckResult(
        name: name, state: .warning,
        problem: "not in the PATH; required to read the headers of descriptions with pkgConfig:",
        remedy: PkgConfig.installation)
    }
    guard let version = program.output("--version") else {
      return CheckResult(
        name: name, state: .warning, path: program.path, problem: "does not run", remedy: PkgConfig.installation)
    }
    return .ok(name, version: version, path: program.path)
  }

  /// Checks libffi, which the dynamic back end calls functions with.
  static func libffi() -> CheckResult {
    let name = "libffi"
    if let program = PkgConfig.find(), let version = program.output("--modversion", "libffi") {
      return .ok(name, version: version, path: program.output("--variable=includedir", "libffi"))
    }
    // The compilers may find it even if pkg-config does not know it.
    if declares("ffi.h"), let library = try? SharedLibrary(loading: "libffi.so") {
      return .ok(name, path: library.path)
    }
    return CheckResult(
      name: name, state: .warning,
      problem: "ffi.h or the library is missing; CaissonDynamic, which needs no generated code, does not build",
      remedy: "apt-get install libffi-dev")
  }

  /// Checks the folder of cached results.
  static func cacheFolder() -> CheckResult {
    let name = "cache folder"
    let path = CacheFolder.url.appendingPathComponent("caisson").path
    if CacheFolder.isUsable(for: "caisson") { return .ok(name, path: path) }
    return CheckResult(
      name: name, state: .warning, path: path,
      problem: "not writable; every description is compiled each time",
      remedy: "export XDG_CACHE_HOME=FOLDER, with a writable folder")
  }
}
