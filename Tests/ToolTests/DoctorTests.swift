internal import Foundation
internal import Testing

/// `caisson doctor`, on machines that lack something.
@Suite struct DoctorTests {
  private struct Report: Decodable {
    struct Check: Decodable, Equatable {
      let name, state: String
      let version, path, detail, problem, remedy: String?
    }

    let schema: Int
    let ok: Bool
    let checks: [Check]
  }

  /// Returns the doctor's report in an environment, and checks that its exit code agrees.
  private func checks(
    _ environment: [String: String] = [:], _ arguments: [String] = [],
    tool: String = Repository.products.appendingPathComponent("caisson").path
  ) throws -> [String: Report.Check] {
    let outcome = try Program.run(tool, ["doctor", "--format", "json"] + arguments, environment: environment)
    let report = try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8))
    #expect(report.schema == 1 && report.ok == !report.checks.contains { $0.state == "missing" })
    #expect(outcome.exitCode == (report.ok ? 0 : 2) && outcome.errors.isEmpty, "\(outcome.errors)")
    return Dictionary(uniqueKeysWithValues: report.checks.map { ($0.name, $0) })
  }

  /// One thing in an environment.
  private func check(
    _ name: String, _ environment: [String: String], _ arguments: [String] = []
  ) throws -> Report.Check {
    try #require(try checks(environment, arguments)[name])
  }

  /// A program that prints a text.
  private func program(printing text: String, in scratch: borrowing Scratch) throws -> String {
    try scratch.write("#!/bin/sh\necho '\(text)'\n", to: "program")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: scratch.path("program"))
    return scratch.path("program")
  }

  @Test func everythingIsInstalledOnThisMachine() throws {
    let outcome = try Program.caisson("doctor", "--format", "json", "--library", "expat", "--library", "libpng")
    let report = try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8))
    #expect(outcome.exitCode == 0)
    #expect(report.checks.allSatisfy { $0.state == "ok" && $0.problem == nil }, "\(report.checks)")
    #expect(
      report.checks.map(\.name) == [
        "Swift compiler", "Caisson's modules", "macro plugin", "libclang", "compiler headers", "C library headers",
        "C compiler", "libffi", "pkg-config", "cache folder", "expat: pkg-config", "expat: headers", "expat: library",
        "libpng: pkg-config", "libpng: headers", "libpng: library",
      ])
    let again = try Program.caisson("doctor", "--format", "json", "--library", "expat", "--library", "libpng")
    #expect(again.output == outcome.output)
  }

  @Test func aMissingSwiftCompiler() throws {
    let scratch = try Scratch()
    let compiler = try check("Swift compiler", ["PATH": scratch.url.path, "SWIFTC": ""])
    #expect(compiler.state == "missing" && compiler.problem?.contains("is not in the PATH; install Swift") == true)
    #expect(compiler.remedy?.contains("export PATH=") == true)
  }

  @Test func aSwiftCompilerThatIsTooOld() throws {
    let scratch = try Scratch()
    let old = try program(printing: "Swift version 5.10.1 (swift-5.10.1-RELEASE)", in: scratch)
    let compiler = try check("Swift compiler", ["SWIFTC": old])
    #expect(compiler.state == "missing" && compiler.version == "5.10.1")
    #expect(compiler.problem == "Caisson needs Swift 6.3 or newer")
  }

  @Test func aSwiftCompilerThatIsNone() throws {
    let scratch = try Scratch()
    let compiler = try check("Swift compiler", ["SWIFTC": try program(printing: "hello", in: scratch)])
    #expect(compiler.state == "missing" && compiler.problem?.hasSuffix("prints no Swift version") == true)
    let folder = try check("Swift compiler", ["SWIFTC": scratch.url.path])
    #expect(folder.problem == "SWIFTC is '\(scratch.url.path)', which is not a program; set it to a Swift compiler")
  }

  @Test func modulesOfAnotherCompiler() throws {
    let scratch = try Scratch()
    let other = try program(printing: "Swift version 6.10 (swift-6.10-RELEASE)", in: scratch)
    let checks = try checks(["SWIFTC": other])
    #expect(checks["Swift compiler"]?.state == "ok" && checks["Swift compiler"]?.version == "6.10")
    let modules = try #require(checks["Caisson's modules"])
    #expect(modules.state == "missing" && modules.problem?.contains("(Swift version 6.10") == true)
    #expect(modules.remedy?.hasPrefix("run make install PREFIX=") == true)
  }

  @Test func aToolWithoutItsModules() throws {
    let scratch = try Scratch()
    let tool = scratch.path("caisson")
    try FileManager.default.copyItem(atPath: Repository.products.appendingPathComponent("caisson").path, toPath: tool)
    let checks = try checks(tool: tool)
    for name in ["Caisson's modules", "macro plugin"] {
      #expect(checks[name]?.state == "missing" && checks[name]?.remedy?.hasPrefix("run make install PREFIX=") == true)
    }
  }

  @Test func aMacroPluginThatCannotBeRun() throws {
    let scratch = try Scratch()
    let installed = try Program.run("Scripts/install", [Repository.products.path, scratch.path("prefix")])
    try #require(installed.exitCode == 0, "\(installed.errors)")
    let plugin = scratch.url.resolvingSymlinksInPath().path + "/prefix/lib/caisson/CaissonMacros"
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: plugin)
    let checks = try checks(tool: scratch.path("prefix/bin/caisson"))
    #expect(checks["Caisson's modules"]?.state == "ok")
    #expect(checks["macro plugin"]?.state == "missing")
    #expect(checks["macro plugin"]?.remedy == "chmod +x '\(plugin)'")
  }

  @Test(arguments: [
    ("/no/such/libclang.so", "No such file or directory"), ("README.md", "invalid ELF header"),
    ("libm.so.6", "undefined symbol: clang_getCString"),
  ])
  func aWrongLibclang(_ name: String, _ reason: String) throws {
    let path = name.hasSuffix(".md") ? Repository.root.appendingPathComponent(name).path : name
    let checks = try checks(["CAISSON_LIBCLANG": path])
    let libclang = try #require(checks["libclang"])
    #expect(libclang.state == "missing" && libclang.problem?.contains("  \(path): ") == true)
    #expect(libclang.problem?.contains(reason) == true, "\(libclang)")
    #expect(libclang.problem?.contains("unset CAISSON_LIBCLANG") == true)
    #expect(checks["C library headers"]?.state == "warning")
  }

  @Test func headersOfTheCompilerThatAreMissing() throws {
    let swiftc = try Program.run("sh", ["-c", "readlink -f \"$(command -v swiftc)\""]).output
    let library = URL(fileURLWithPath: swiftc).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("lib/libclang.so").resolvingSymlinksInPath()
    let scratch = try Scratch()
    // The library alone, in a folder without its headers: a link, for it is large, or a copy where there can be none.
    do {
      try FileManager.default.linkItem(atPath: library.path, toPath: scratch.path("libclang.so"))
    } catch {
      try FileManager.default.copyItem(atPath: library.path, toPath: scratch.path("libclang.so"))
    }
    let checks = try checks(["CAISSON_LIBCLANG": scratch.path("libclang.so")])
    #expect(checks["libclang"]?.state == "ok" && checks["libclang"]?.path == scratch.path("libclang.so"))
    let headers = try #require(checks["compiler headers"])
    #expect(headers.state == "missing" && headers.problem?.contains("'stddef.h' file not found") == true)
    #expect(headers.problem?.contains("apt-get install libclang-dev") == true)
  }

  private static let canHideFolders = (try? Program.run("unshare", ["--mount", "true"]))?.exitCode == 0

  @Test(.enabled(if: canHideFolders, "needs the right to mount"))
  func headersOfCThatAreMissing() throws {
    let tool = Repository.products.appendingPathComponent("caisson").path
    let hidden = "mount -t tmpfs none /usr/include && exec \"$0\" doctor --format json"
    let outcome = try Program.run("unshare", ["--mount", "sh", "-c", hidden, tool])
    let report = try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8))
    #expect(outcome.exitCode == 2)
    let headers = try #require(report.checks.first { $0.name == "C library headers" })
    #expect(headers.state == "missing" && headers.problem?.contains("'stdio.h' belongs to the C library") == true)
    #expect(headers.problem?.contains("apt-get install libc6-dev") == true)
  }
}
