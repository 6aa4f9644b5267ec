internal import CaissonHeaders

extension DoctorChecks {
  /// Checks libclang, which reads headers.
  static func libclang() -> CheckResult {
    let name = "libclang"
    do {
      let library = try InstalledLibclang.find()
      return .ok(name, version: withoutAddress(library.version), path: library.path)
    } catch {
      return CheckResult(name: name, state: .missing, problem: "\(error)")
    }
  }

  /// Checks the compiler's own headers, such as `stddef.h`.
  static func compilerHeaders() -> CheckResult {
    let name = "compiler headers"
    return reading(["<stddef.h>"], name) {
      .ok(name, path: (try? InstalledLibclang.find())?.resourceDirectory.map { $0 + "/include" }, detail: "stddef.h")
    }
  }

  /// Checks the C library's headers, with a small program.
  static func cHeaders() -> CheckResult {
    let name = "C library headers"
    let headers = ["stddef.h", "stdint.h", "stdio.h"]
    return reading(headers.map { "<\($0)>" }, name) { .ok(name, detail: headers.joined(separator: ", ")) }
  }

  /// Returns whether a header is installed and compiles.
  static func declares(_ header: String) -> Bool {
    (try? HeaderReader().read(["<\(header)>"])) != nil
  }

  private static func reading(_ headers: [String], _ name: String, _ success: () -> CheckResult) -> CheckResult {
    do {
      _ = try HeaderReader().read(headers)
      return success()
    } catch .noLibclang {
      return CheckResult(name: name, state: .warning, problem: "not checked, because libclang is missing")
    } catch {
      return CheckResult(name: name, state: .missing, problem: "\(error)")
    }
  }
}
