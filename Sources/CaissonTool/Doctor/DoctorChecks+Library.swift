internal import Foundation

extension DoctorChecks {
  /// Checks a library: its headers, for the static back end, and the file that the dynamic back end loads.
  static func library(_ module: String) -> [CheckResult] {
    let name = "\(module): pkg-config"
    guard let program = PkgConfig.find() else {
      return [
        CheckResult(
          name: name, state: .missing, problem: "pkg-config is not in the PATH",
          remedy: PkgConfig.installation)
      ]
    }
    if let problem = program.problem(with: module) {
      return [CheckResult(name: name, state: .missing, problem: problem, remedy: PkgConfig.advice(for: module))]
    }
    let entry = CheckResult.ok(
      name, version: program.output("--modversion", module),
      path: program.output("--variable=pcfiledir", module).map { "\($0)/\(module).pc" })
    return [entry, headers(of: module, program), sharedLibraries(of: module, program)]
  }

  /// Checks the folders of the library's headers.
  private static func headers(of module: String, _ program: PkgConfig) -> CheckResult {
    let name = "\(module): headers"
    let flags = program.flags("--cflags", of: module)
    let folder = program.output("--variable=includedir", module).flatMap { $0.isEmpty ? nil : $0 }
    let folders = flags.filter { $0.hasPrefix("-I") }.map { String($0.dropFirst(2)) } + (folder.map { [$0] } ?? [])
    if let missing = folders.first(where: { !FileManager.default.fileExists(atPath: $0) }) {
      return CheckResult(
        name: name, state: .missing, path: missing, problem: "pkg-config names this folder, which does not exist",
        remedy: PkgConfig.advice(for: module))
    }
    return .ok(name, path: folder, detail: flags.isEmpty ? nil : flags.joined(separator: " "))
  }

  /// Checks the files that a program loads.
  private static func sharedLibraries(of module: String, _ program: PkgConfig) -> CheckResult {
    let name = "\(module): library"
    let flags = program.flags("--libs", of: module)
    let folders = flags.filter { $0.hasPrefix("-L") }.map { $0.dropFirst(2) + "/" }
    let names = flags.filter { $0.hasPrefix("-l") }.map { String($0.dropFirst(2)) }
    var found: [SharedLibrary] = []
    for library in names {
      do {
        found.append(try SharedLibrary(linkedAs: library, in: folders.map(String.init)))
      } catch {
        return CheckResult(
          name: name, state: .missing, detail: flags.joined(separator: " "), problem: error.reason,
          remedy: "run ldconfig -p to see what the loader finds; add a folder with export LD_LIBRARY_PATH=FOLDER")
      }
    }
    let loads = found.map { "Dynamic(\"\($0.loaderName)\")" }
    return .ok(name, path: found.first?.path, detail: ([flags.joined(separator: " ")] + loads).joined(separator: ", "))
  }
}
