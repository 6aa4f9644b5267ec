internal import CaissonHeaders

extension DoctorChecks {
  /// What reads headers.
  static func libclang() -> CheckResult {
    let name = "libclang"
    do {
      let library = try InstalledLibclang.find()
      return .ok(name, version: withoutAddress(library.version), path: library.path)
    } catch {
      return CheckResult(name: name, state: .missing, problem: "\(error)")
    }
  }

  /// The headers that libclang brings: `stddef.h` and its kin.
  static func compilerHeaders() -> CheckResult {
    let name = "compiler's headers"
    return reading(["<stddef.h>"], name) {
      .ok(name, path: (try? InstalledLibclang.find())?.resourceDirectory.map { $0 + "/include" }, detail: "stddef.h")
    }
  }

  /// The headers of the C library, through a small program.
  static func cHeaders() -> CheckResult {
    let name = "C's headers"
    let headers = ["stddef.h", "stdint.h", "stdio.h"]
    return reading(headers.map { "<\($0)>" }, name) { .ok(name, detail: headers.joined(separator: ", ")) }
  }

  /// Whether a header is there, and compiles.
  static func declares(_ header: String) -> Bool {
    (try? HeaderReader().read(["<\(header)>"])) != nil
  }

  private static func reading(_ headers: [String], _ name: String, _ success: () -> CheckResult) -> CheckResult {
    do {
      _ = try HeaderReader().read(headers)
      return success()
    } catch .noLibclang {
      return CheckResult(name: name, state: .warning, problem: "not checked, for there is no libclang to read them")
    } catch {
      return CheckResult(name: name, state: .missing, problem: "\(error)")
    }
  }
}
