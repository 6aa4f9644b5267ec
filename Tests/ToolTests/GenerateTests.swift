internal import Foundation
internal import Testing

/// `caisson generate`, as a build script uses it.
@Suite struct GenerateTests {
  private let description = """
    import CaissonDescription

    @Bindings(headers: ["<stdlib.h>"])
    public protocol Numbers: ForeignLibrary {
      /// The absolute value.
      @C("abs")
      func absolute(_ value: CInt) throws(Failure) -> CInt
    }

    """

  private let generated = [
    "CNumbers/CNumbers.h", "CNumbers/CaissonChecks.h", "CNumbers/module.modulemap", "Maths/Numbers+Static.swift",
  ]

  /// A folder with the description in it, generated once.
  private func package(_ description: String? = nil) throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write("// swift-tools-version: 6.2\n", to: "Package.swift")
    try scratch.write(description ?? self.description, to: "Sources/Maths/Numbers.swift")
    return scratch
  }

  private func generate(_ scratch: borrowing Scratch, _ options: String...) throws -> Outcome {
    try Program.run(
      Repository.products.appendingPathComponent("caisson").path,
      ["generate", "Sources/Maths/Numbers.swift", "--output", "Out"] + options, in: scratch.url,
      environment: ["XDG_CACHE_HOME": scratch.path("cache")])
  }

  @Test func writesTheModuleAndTheConformance() throws {
    let package = try package()
    let outcome = try generate(package)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(outcome.output == generated.map { "wrote Out/\($0)\n" }.joined())
    let header = try package.text("Out/CNumbers/CNumbers.h")
    #expect(header.contains("#line 1 \"Sources/Maths/Numbers.swift\"\n") && header.contains("\"7: absolute\""))
    #expect(try package.text("Out/Maths/Numbers+Static.swift").contains("/// The absolute value."))
  }

  @Test func writesNothingTheSecondTime() throws {
    let package = try package()
    _ = try generate(package)
    let time =
      try FileManager.default.attributesOfItem(atPath: package.path("Out/CNumbers/CNumbers.h"))[.modificationDate]
      as? Date
    let again = try Program.run(
      Repository.products.appendingPathComponent("caisson").path,
      ["generate", "Sources/Maths/Numbers.swift", "--output", "Out"], in: package.url,
      environment: ["XDG_CACHE_HOME": package.path("cache")])
    #expect(again.exitCode == 0 && again.output.isEmpty)
    let after =
      try FileManager.default.attributesOfItem(atPath: package.path("Out/CNumbers/CNumbers.h"))[.modificationDate]
      as? Date
    #expect(time == after)
  }

  @Test func unchangedDescriptionIsNotCompiledAgain() throws {
    let package = try package()
    // A compiler that notes each of its runs.
    try package.write("#!/bin/sh\necho run >> \"$RUNS\"\nexec swiftc \"$@\"\n", to: "compiler")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: package.path("compiler"))
    let environment = [
      "SWIFTC": package.path("compiler"), "RUNS": package.path("runs"), "XDG_CACHE_HOME": package.path("cache"),
    ]
    func runs() throws -> Int {
      _ = try Program.caisson(
        "generate", "Sources/Maths/Numbers.swift", "--output", "Out", in: package.url, environment: environment)
      return try package.text("runs").split(separator: "\n").count
    }
    let first = try runs()
    #expect(first > 0)
    #expect(try runs() == first)
    try package.write(description.replacing("absolute", with: "magnitude"), to: "Sources/Maths/Numbers.swift")
    #expect(try runs() == 2 * first)
  }

  @Test func outputIsTheSameFromAnywhere() throws {
    let package = try package()
    _ = try generate(package)
    let header = try package.text("Out/CNumbers/CNumbers.h")
    let elsewhere = try Program.caisson(
      "generate", package.path("Sources/Maths/Numbers.swift"), "--output", package.path("Out"),
      in: URL(fileURLWithPath: "/"),
      environment: ["LC_ALL": "tr_TR.UTF-8", "XDG_CACHE_HOME": package.path("other")])
    #expect(elsewhere.exitCode == 0 && elsewhere.output.isEmpty, "\(elsewhere.output)\(elsewhere.errors)")
    #expect(try package.text("Out/CNumbers/CNumbers.h") == header)
  }

  @Test func dryRunWritesNothing() throws {
    let package = try package()
    let outcome = try generate(package, "--dry-run")
    #expect(outcome.output == generated.map { "would write Out/\($0)\n" }.joined())
    #expect(!FileManager.default.fileExists(atPath: package.path("Out")))
  }

  @Test func verifyFailsWhereSomethingDiffers() throws {
    let package = try package()
    #expect(try generate(package, "--verify").exitCode == 1)
    _ = try generate(package)
    #expect(try generate(package, "--verify").exitCode == 0)
    try package.write("changed", to: "Out/CNumbers/module.modulemap")
    let outcome = try generate(package, "--verify")
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains("error: Out/CNumbers/module.modulemap is out of date"))
    #expect(try package.text("Out/CNumbers/module.modulemap") == "changed")
  }

  @Test func errorsOfTheCompilerStandAtTheUsersLine() throws {
    let package = try package(description.replacing("throws(Failure) -> CInt", with: "-> CInt"))
    let outcome = try generate(package)
    #expect(outcome.exitCode == 1)
    #expect(
      outcome.errors.contains(
        "Sources/Maths/Numbers.swift:7:8: error: 'absolute' does not declare that a call can fail"))
    #expect(!FileManager.default.fileExists(atPath: package.path("Out")))
  }

  @Test func errorsOfTheModelStandAtTheUsersLine() throws {
    let package = try package(description.replacing("headers: [\"<stdlib.h>\"]", with: ""))
    let outcome = try generate(package)
    #expect(outcome.exitCode == 1)
    #expect(
      outcome.errors.hasPrefix(
        "Sources/Maths/Numbers.swift:4:17: error: 'Numbers' names no headers to check against [no-headers]\n"))
    #expect(outcome.errors.contains("hint: write '@Bindings(headers: [\"<...>\"])'\n"))
  }

  @Test(arguments: [
    ("missing.swift", "error: there is no file 'missing.swift'\n"),
    ("Package.swift", "error: 'Package.swift' has no description"),
    ("notes.txt", "error: 'notes.txt' is not a Swift file"),
    ("Sources", "error: cannot read 'Sources'"),
  ])
  func otherFilesAreRejected(_ file: String, _ message: String) throws {
    let package = try package()
    try package.write("", to: "notes.txt")
    let outcome = try Program.caisson("generate", file, "--output", "Out", in: package.url)
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }

  @Test func missingCompilerIsNamed() throws {
    let package = try package()
    let outcome = try Program.caisson(
      "generate", "Sources/Maths/Numbers.swift", "--output", "Out", in: package.url, environment: ["SWIFTC": "/no/such"]
    )
    #expect(outcome.exitCode == 2)
    #expect(outcome.errors.contains("SWIFTC is '/no/such'"))
  }

  @Test func unwritableFolderIsNamed() throws {
    let package = try package()
    try package.write("", to: "Out")
    let outcome = try generate(package)
    #expect(outcome.exitCode == 2)
    #expect(outcome.errors.contains("error: cannot write "), "\(outcome.errors)")
  }
}
