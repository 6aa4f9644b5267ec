internal import Foundation
internal import Testing

/// `caisson generate --depfile`: what make and ninja learn from it.
@Suite struct DependencyTests {
  /// A folder whose name holds all that has a meaning in a makefile.
  private static let folder = "a b #c $d :e"

  private static let hasNinja = (try? Program.run("sh", ["-c", "command -v ninja"]))?.exitCode == 0

  /// A description of a header of its own, which includes another, with a template.
  private func package() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write(
      """
      import CaissonDescription
      @Bindings(headers: ["<own.h>", "<stdlib.h>"])
      public protocol Numbers: ForeignLibrary {
        @C("abs") func absolute(_ value: CInt) throws(Failure) -> CInt
      }

      """, to: "\(Self.folder)/Maths/Numbers.swift")
    try scratch.write("#include \"inner.h\"\n", to: "\(Self.folder)/include/own.h")
    try scratch.write("\n", to: "\(Self.folder)/include/inner.h")
    try scratch.write(
      Repository.text("Templates/header.h.mustache"), to: "\(Self.folder)/Templates/header.h.mustache")
    return scratch
  }

  private func arguments(_ scratch: borrowing Scratch) -> [String] {
    let folder = scratch.path(Self.folder)
    return [
      "generate", folder + "/Maths/Numbers.swift", "--output", folder + "/out", "-I", folder + "/include",
      "--templates", folder + "/Templates", "--depfile", folder + "/numbers.d",
    ]
  }

  private func generate(_ scratch: borrowing Scratch) throws {
    let outcome = try Program.run(Repository.products.appendingPathComponent("caisson").path, arguments(scratch))
    try #require(outcome.exitCode == 0, "\(outcome.errors)")
  }

  /// Whether make finds the generated header out of date.
  private func isOutdated(_ scratch: borrowing Scratch) throws -> Bool {
    let header = scratch.path(Self.folder + "/out/CNumbers/CNumbers.h")
    let name = header.replacing("$", with: "$$").replacing(" ", with: "\\ ").replacing("#", with: "\\#")
      .replacing(":", with: "\\:")
    try scratch.write("all: \(name)\n\(name):\n\t@echo outdated\ninclude numbers.d\n", to: "\(Self.folder)/Makefile")
    let outcome = try Program.run("make", ["--silent"], in: scratch.url.appendingPathComponent(Self.folder))
    try #require(outcome.exitCode == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
    return outcome.output == "outdated\n"
  }

  @Test(arguments: [
    "Maths/Numbers.swift", "include/own.h", "include/inner.h", "Templates/header.h.mustache",
  ])
  func makeSeesWhatChanges(_ file: String) throws {
    let package = try package()
    try generate(package)
    #expect(try !isOutdated(package))
    try FileManager.default.setAttributes(
      [.modificationDate: Date()], ofItemAtPath: package.path("\(Self.folder)/\(file)"))
    #expect(try isOutdated(package))
  }

  @Test func makeGoesOnWithoutAHeader() throws {
    let package = try package()
    try generate(package)
    try FileManager.default.removeItem(atPath: package.path(Self.folder + "/include/inner.h"))
    #expect(try isOutdated(package))
  }

  @Test(.enabled(if: hasNinja, "ninja is not installed"))
  func ninjaSeesWhatChanges() throws {
    let package = try package()
    let folder = package.url.appendingPathComponent(Self.folder)
    let command = ([Repository.products.appendingPathComponent("caisson").path] + arguments(package)).map { "'\($0)'" }
      .joined(separator: " ").replacing("$", with: "$$")
    let outputs = [
      "CNumbers/CNumbers.h", "CNumbers/CaissonChecks.h", "CNumbers/module.modulemap", "Maths/Numbers+Static.swift",
    ].map {
      "\(folder.path)/out/\($0)".replacing("$", with: "$$").replacing(" ", with: "$ ").replacing(":", with: "$:")
    }
    try package.write(
      """
      rule caisson
        command = \(command)
        depfile = \(package.path(Self.folder + "/numbers.d").replacing("$", with: "$$"))
        deps = gcc
        restat = 1
      build \(outputs.joined(separator: " ")): caisson

      """, to: "\(Self.folder)/build.ninja")
    func ninja() throws -> String {
      let outcome = try Program.run("ninja", [], in: folder)
      try #require(outcome.exitCode == 0, "\(outcome.output)")
      return outcome.output
    }
    #expect(try ninja().contains("wrote "))
    #expect(try ninja() == "ninja: no work to do.\n")
    try package.write("#define INNER\n", to: "\(Self.folder)/include/inner.h")
    #expect(try ninja().hasPrefix("[1/1] "))
  }

  @Test func headersThatAreMissingAreNamed() throws {
    let package = try package()
    try FileManager.default.removeItem(atPath: package.path(Self.folder + "/include/inner.h"))
    let outcome = try Program.run(Repository.products.appendingPathComponent("caisson").path, arguments(package))
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains("cannot read the headers of 'Numbers'\n"), "\(outcome.errors)")
    #expect(outcome.errors.contains("'inner.h' file not found"))
    #expect(!FileManager.default.fileExists(atPath: package.path(Self.folder + "/out")))
  }

  @Test(arguments: ["--verify", "--dry-run"])
  func dryRunsWriteNothing(_ option: String) throws {
    let outcome = try Program.caisson(
      "generate", "Tests/CFixtures/Right.swift", "--output", "/no/such", "--depfile", "/no/such/file", option)
    #expect(outcome.exitCode == 64 && outcome.errors.contains("--depfile writes a file"), "\(outcome.errors)")
  }
}
