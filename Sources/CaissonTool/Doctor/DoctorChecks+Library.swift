internal import Foundation

extension DoctorChecks {
  /// What is there of a library: for the static back end its headers, for the dynamic one the file that is loaded.
  static func library(_ module: String) -> [CheckResult] {
    let name = "\(module): pkg-config"
    guard let program = PkgConfig.find() else {
      return [
        CheckResult(
          name: name, state: .missing, problem: "there is no pkg-config in the PATH to ask",
          remedy: PkgConfig.installation)
      ]
    }
    if let complaint = program.complaint(about: module) {
      return [CheckResult(name: name, state: .missing, problem: complaint, remedy: PkgConfig.advice(for: module))]
    }
    let entry = CheckResult.ok(
      name, version: program.output("--modversion", module),
      path: program.output("--variable=pcfiledir", module).map { "\($0)/\(module).pc" })
    return [entry, headers(of: module, program), sharedLibraries(of: module, program)]
  }

  /// The folders of its headers.
  private static func headers(of module: String, _ program: PkgConfig) -> CheckResult {
    let name = "\(module): headers"
    let flags = program.flags("--cflags", of: module)
    let folder = program.output("--variable=includedir", module).flatMap { $0.isEmpty ? nil : $0 }
    let folders = flags.filter { $0.hasPrefix("-I") }.map { String($0.dropFirst(2)) } + (folder.map { [$0] } ?? [])
    if let missing = folders.first(where: { !FileManager.default.fileExists(atPath: $0) }) {
      return CheckResult(
        name: name, state: .missing, path: missing, problem: "pkg-config names this folder, which is not there",
        remedy: PkgConfig.advice(for: module))
    }
    return .ok(name, path: folder, detail: flags.isEmpty ? nil : flags.joined(separator: " "))
  }

  /// The files that a program loads.
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
          remedy: "ldconfig -p lists what the loader finds; export LD_LIBRARY_PATH=FOLDER adds a folder")
      }
    }
    let loads = found.map { "Dynamic(\"\($0.loaderName)\")" }
    return .ok(name, path: found.first?.path, detail: ([flags.joined(separator: " ")] + loads).joined(separator: ", "))
  }
}
