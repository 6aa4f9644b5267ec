internal import Foundation
internal import Testing

/// The outcome of a program that was run.
struct Outcome {
  let exitCode: Int32
  let output: String
  let errors: String
}

/// Programs, run as a person at a terminal would.
enum Program {
  /// Runs a program to its end.
  ///
  /// - Parameters:
  ///   - program: a path, or a name that is looked for in the PATH.
  ///   - environment: what the environment has beside the test's own.
  static func run(
    _ program: String, _ arguments: [String], in folder: URL = Repository.root, environment: [String: String] = [:]
  ) throws -> Outcome {
    let scratch = try Scratch()
    try scratch.write("", to: "output")
    try scratch.write("", to: "errors")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.currentDirectoryURL = folder
    // A cache of the tests' own: a person's may hold anything.
    let cache = ["XDG_CACHE_HOME": Repository.products.appendingPathComponent("test-cache").path]
    process.environment = ProcessInfo.processInfo.environment.merging(cache) { $1 }.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: scratch.path("output")))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: scratch.path("errors")))
    try process.run()
    process.waitUntilExit()
    // A signal counts as the shell counts it.
    let code = process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
    return Outcome(exitCode: code, output: try scratch.text("output"), errors: try scratch.text("errors"))
  }

  /// Runs `caisson`.
  static func caisson(
    _ arguments: String..., in folder: URL = Repository.root, environment: [String: String] = [:]
  ) throws -> Outcome {
    try caisson(arguments, in: folder, environment: environment)
  }

  /// Runs `caisson`.
  static func caisson(
    _ arguments: [String], in folder: URL = Repository.root, environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(
      Repository.products.appendingPathComponent("caisson").path, arguments, in: folder, environment: environment)
  }

  /// Runs a product of the package.
  static func product(
    _ name: String, _ arguments: [String], in folder: URL = Repository.root
  ) throws -> Outcome {
    try run(Repository.products.appendingPathComponent(name).path, arguments, in: folder)
  }

  /// Returns the peak memory of a product of the package, in KiB.
  static func peakMemory(_ name: String, _ arguments: [String]) throws -> Int {
    let measure = """
      import resource, subprocess, sys
      subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True)
      print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
      """
    let path = Repository.products.appendingPathComponent(name).path
    let outcome = try run("python3", ["-c", measure, path] + arguments)
    return try #require(Int(outcome.output.filter(\.isNumber)), "\(outcome.errors)")
  }

  /// Type-checks a Swift file against the built modules.
  static func typecheck(_ file: String, _ more: [String] = []) throws -> Outcome {
    try compile(file, ["-typecheck"] + more)
  }

  /// Compiles a Swift file against the built modules as far as anything is said of it: lifetimes, too.
  static func diagnose(_ file: String, _ more: [String] = []) throws -> Outcome {
    try compile(file, ["-emit-sil", "-parse-as-library", "-o", "/dev/null"] + more)
  }

  private static func compile(_ file: String, _ more: [String]) throws -> Outcome {
    let products = Repository.products.path
    return try run(
      "swiftc",
      [
        "-swift-version", "6", "-I", "\(products)/Modules", "-diagnostic-style", "llvm",
        "-Xcc", "-fmodule-map-file=\(Repository.root.path)/Sources/CCaisson/include/module.modulemap",
        "-load-plugin-executable", "\(products)/CaissonMacros-tool#CaissonMacros", file,
      ] + more)
  }
}
