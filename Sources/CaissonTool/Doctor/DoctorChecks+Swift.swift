internal import Foundation

extension DoctorChecks {
  /// Checks the Swift compiler, which compiles descriptions.
  static func swiftCompiler() -> CheckResult {
    let name = "Swift compiler"
    let remedy = "install Swift \(SwiftVersion.oldest) from swift.org; export PATH=\"TOOLCHAIN/usr/bin:$PATH\""
    do {
      let compiler = try Installation.findCompiler()
      guard let version = try SwiftVersion(of: compiler) else {
        return CheckResult(
          name: name, state: .missing, path: compiler, problem: "'\(compiler) --version' prints no Swift version",
          remedy: remedy)
      }
      guard version.isRecentEnough else {
        return CheckResult(
          name: name, state: .missing, version: version.number, path: compiler,
          problem: "Caisson needs Swift \(SwiftVersion.oldest) or newer", remedy: remedy)
      }
      return .ok(name, version: version.number, path: compiler)
    } catch {
      return CheckResult(name: name, state: .missing, problem: message(of: error), remedy: remedy)
    }
  }

  /// Checks the modules that descriptions are compiled against, and that this compiler can read them.
  static func caissonModules() -> CheckResult {
    let name = "Caisson's modules"
    let compiler = try? Installation.findCompiler()
    do {
      let installation = try Installation.find(compiler: compiler ?? "")
      let module = installation.modules + "/Caisson.swiftmodule"
      guard let version = SwiftVersion(ofModule: module) else {
        return CheckResult(
          name: name, state: .missing, path: installation.modules, problem: "'\(module)' is not a Swift module",
          remedy: Self.installation)
      }
      if let compiler, let own = try SwiftVersion(of: compiler), own != version {
        return CheckResult(
          name: name, state: .missing, version: version.number, path: installation.modules,
          problem: "compiled by \(version), which '\(compiler)' (\(own)) cannot read",
          remedy: Self.installation + ", with this compiler")
      }
      return .ok(
        name, version: CaissonVersion.current, path: installation.modules, detail: "by Swift \(version.number)")
    } catch {
      return CheckResult(name: name, state: .missing, problem: message(of: error), remedy: Self.installation)
    }
  }

  /// Checks the compiler plugin of `@Bindings` and the other macros.
  static func macroPlugin() -> CheckResult {
    let name = "macro plugin"
    guard let installation = try? Installation.find(compiler: "") else {
      return CheckResult(
        name: name, state: .missing, problem: "not found, like the modules", remedy: Self.installation)
    }
    guard ProgramSearch.isProgram(installation.plugin) else {
      return CheckResult(
        name: name, state: .missing, path: installation.plugin, problem: "not executable",
        remedy: "chmod +x '\(installation.plugin)'")
    }
    return .ok(name, path: installation.plugin)
  }

  private static let installation = "run make install PREFIX=FOLDER in a checkout of Caisson"

  private static func message(of error: any Error) -> String { (error as? ToolError)?.message ?? "\(error)" }
}
