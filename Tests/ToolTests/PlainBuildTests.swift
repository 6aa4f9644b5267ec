internal import Foundation
internal import Testing

/// Programs that are built without SwiftPM, by what `make install` has installed.
@Suite struct PlainBuildTests {
  /// The programs that a build is made with.
  enum Build: String, CaseIterable {
    case make
    case cmake

    /// The commands, in a folder with the sources; what they print is looked at.
    func commands(prefix: String) -> [[String]] {
      switch self {
      case .make: [["make", "PREFIX=\(prefix)"]]
      case .cmake:
        [["cmake", "-G", "Ninja", "-B", ".", "-DCAISSON_PREFIX=\(prefix)"], ["ninja"]]
      }
    }
  }

  @Test(arguments: Build.allCases)
  func aProgramIsBuiltAndBuiltAgain(_ build: Build) throws {
    let scratch = try Scratch()
    let installed = try Program.run("Scripts/install", [Repository.products.path, scratch.path("prefix")])
    try #require(installed.exitCode == 0, "\(installed.errors)")
    let package = scratch.url.appendingPathComponent("package")
    try FileManager.default.copyItem(
      at: Repository.root.appendingPathComponent("Tests/Packages/Plain"), to: package)
    let environment = ["XDG_CACHE_HOME": scratch.path("cache")]
    func run() throws -> String {
      try build.commands(prefix: scratch.path("prefix")).map { command in
        // CMake waits for signals that Foundation's processes begin without.
        let unblocked =
          "import os, signal, sys; signal.pthread_sigmask(signal.SIG_SETMASK, []); os.execvp(sys.argv[1], sys.argv[1:])"
        let outcome = try Program.run(
          "python3", ["-c", unblocked] + command, in: package, environment: environment)
        try #require(outcome.exitCode == 0, "\(outcome.output)\(outcome.errors)")
        return outcome.output
      }.joined()
    }
    #expect(try run().contains("CExpat/CExpat.h"))
    let program = try Program.run(package.appendingPathComponent("elements").path, ["<a><b/></a>"], in: package)
    #expect(program.exitCode == 0 && program.output == "a\nb\nwell-formed\n", "\(program)")
    // An unchanged description is not evaluated again; one that has changed is.
    #expect(try !run().contains("wrote "))
    let description = package.appendingPathComponent("Expat/Expat.swift")
    let text = try String(contentsOf: description, encoding: .utf8)
    try Data((text + "\n// Changed.\n").utf8).write(to: description)
    let again = try run()
    #expect(again.contains("generate") || again.contains("Generating"), "\(again)")
  }
}
