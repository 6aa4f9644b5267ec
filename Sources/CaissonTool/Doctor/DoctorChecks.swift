internal import Foundation

/// What the tool stands on, each a function that looks at one thing.
enum DoctorChecks {
  /// The checks of the machine, in the order in which a missing thing hides others.
  static let all: [@Sendable () -> CheckResult] = [
    swiftCompiler, caissonModules, macroPlugin, libclang, compilerHeaders, cHeaders, cCompiler, libffi, pkgConfig,
    cacheFolder,
  ]

  /// What compiles the headers that are generated.
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
      name: name, state: .missing, problem: "there is no clang, gcc or cc in the PATH", remedy: "apt-get install gcc")
  }

  /// A version without the address of the repository that it was built from.
  static func withoutAddress(_ version: String) -> String { version.replacing(/\ \(https?:[^)]*\)/, with: "") }

  /// What knows the flags of installed libraries.
  static func pkgConfig() -> CheckResult {
    let name = "pkg-config"
    guard let program = PkgConfig.find() else {
      return CheckResult(
        name: name, state: .warning,
        problem: "it is not in the PATH: descriptions with pkgConfig: need it where their headers are read",
        remedy: PkgConfig.installation)
    }
    guard let version = program.output("--version") else {
      return CheckResult(
        name: name, state: .warning, path: program.path, problem: "it does not run", remedy: PkgConfig.installation)
    }
    return .ok(name, version: version, path: program.path)
  }

  /// What the dynamic back end calls through.
  static func libffi() -> CheckResult {
    let name = "libffi"
    if let program = PkgConfig.find(), let version = program.output("--modversion", "libffi") {
      return .ok(name, version: version, path: program.output("--variable=includedir", "libffi"))
    }
    // Where pkg-config does not know it, the compilers may find it all the same.
    if declares("ffi.h"), let library = try? SharedLibrary(loading: "libffi.so") {
      return .ok(name, path: library.path)
    }
    return CheckResult(
      name: name, state: .warning,
      problem: "ffi.h or the library was not found: CaissonDynamic, which calls without generated code, does not build",
      remedy: "apt-get install libffi-dev")
  }

  /// Where results are kept.
  static func cacheFolder() -> CheckResult {
    let name = "cache folder"
    let path = CacheFolder.url.appendingPathComponent("caisson").path
    if CacheFolder.isUsable(for: "caisson") { return .ok(name, path: path) }
    return CheckResult(
      name: name, state: .warning, path: path,
      problem: "it cannot be written: each description is compiled each time",
      remedy: "export XDG_CACHE_HOME=FOLDER, a folder that you can write")
  }
}
