internal import Foundation
internal import Testing

/// `caisson generate` where something is not as usual.
@Suite struct GenerateEdgeTests {
  private let tool = Repository.products.appendingPathComponent("caisson").path

  private func description(of name: String, symbol: String = "abs", access: String = "public") -> String {
    """
    import CaissonDescription

    /**
     * The numbers of C.
     */
    @Bindings(headers: ["<stdlib.h>", "<ctype.h>"])
    \(access) protocol \(name): ForeignLibrary {
      /** The absolute value. */
      @C("\(symbol)")
      func absolute(_ value: CInt) throws(Failure) -> CInt
    }

    """
  }

  @Test(arguments: ["package", "internal"])
  func otherAccessLevelsAreGenerated(_ access: String) throws {
    let scratch = try Scratch()
    try scratch.write(description(of: "Numbers", access: access), to: "Maths/Numbers.swift")
    let outcome = try Program.caisson("generate", "Maths/Numbers.swift", "--output", ".", in: scratch.url)
    try #require(outcome.exitCode == 0, "\(outcome.errors)")
    let compiled = try Program.typecheck(
      scratch.path("Maths/Numbers.swift"),
      [scratch.path("Maths/Numbers+Static.swift"), "-I", scratch.path("CNumbers"), "-package-name", "maths"])
    #expect(compiled.exitCode == 0 && compiled.errors.isEmpty, "\(compiled.errors)")
  }

  @Test func windowsLineEndsAreRead() throws {
    let scratch = try Scratch()
    try scratch.write(description(of: "Numbers").replacing("\n", with: "\r\n"), to: "Maths/Numbers.swift")
    let outcome = try Program.caisson("generate", "Maths/Numbers.swift", "--output", ".", in: scratch.url)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
  }

  @Test func pathsMayHoldSpacesAndLetters() throws {
    let scratch = try Scratch()
    try scratch.write(description(of: "Numbers"), to: "größe & it's/Maths/Numbers.swift")
    let outcome = try Program.caisson(
      "generate", "größe & it's/Maths/Numbers.swift", "--output", "out put", in: scratch.url)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(try scratch.files().contains("out put/CNumbers/CNumbers.h"))
  }

  /// The folder of the C module is not there when a description is checked for the first time.
  @Test func headersCanBeBesideTheModules() throws {
    let scratch = try Scratch()
    try scratch.write("int twice(int value);", to: "include/twice.h")
    let text = description(of: "Numbers", symbol: "twice")
      .replacing("\"<stdlib.h>\", \"<ctype.h>\"", with: "\"\\\"../../include/twice.h\\\"\"")
    try scratch.write(text, to: "Sources/Maths/Numbers.swift")
    let outcome = try Program.caisson("generate", "Sources/Maths/Numbers.swift", "--output", "Sources", in: scratch.url)
    #expect(outcome.exitCode == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
  }

  /// A target of SwiftPM may have folders: then a file's folder is not its module.
  @Test func theModuleCanBeNamed() throws {
    let scratch = try Scratch()
    try scratch.write(description(of: "Numbers"), to: "Sources/Maths/Bindings/Numbers.swift")
    let outcome = try Program.caisson(
      "generate", "Sources/Maths/Bindings/Numbers.swift", "--module", "Maths", "--output", "Sources", in: scratch.url)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(try scratch.files().contains("Sources/Maths/Numbers+Static.swift"))
    let wrong = try Program.caisson(
      "check", "Sources/Maths/Bindings/Numbers.swift", "--module", "no name", in: scratch.url)
    #expect(
      wrong.exitCode == 1 && wrong.errors.contains("'no name' is not a Swift module name"), "\(wrong.errors)")
  }

  @Test func descriptionsThatWouldOverwriteEachOtherAreRefused() throws {
    let scratch = try Scratch()
    try scratch.write(description(of: "Numbers"), to: "a/Maths/Numbers.swift")
    try scratch.write(description(of: "Numbers", symbol: "toupper"), to: "b/Maths/Numbers.swift")
    let outcome = try Program.caisson(
      "generate", "a/Maths/Numbers.swift", "b/Maths/Numbers.swift", "--output", "out", in: scratch.url)
    #expect(outcome.exitCode == 1)
    #expect(
      outcome.errors.contains("two descriptions produce different files 'CNumbers/CNumbers.h'"), "\(outcome.errors)")
    let twice = try Program.caisson(
      "generate", "a/Maths/Numbers.swift", "a/Maths/Numbers.swift", "--output", "out", in: scratch.url)
    #expect(twice.exitCode == 0)
    #expect(twice.output.split(separator: "\n").count == 4)
  }

  @Test func anEmptyOutputFolderIsRefused() throws {
    let outcome = try Program.caisson("generate", "Tests/CFixtures/Right.swift", "--output", "", "--dry-run")
    #expect(outcome.exitCode == 64 && outcome.output.isEmpty, "\(outcome.output)")
  }

  @Test func librariesToLinkAreNames() throws {
    let scratch = try Scratch()
    let text = description(of: "Numbers").replacing("\"])", with: "\"], link: [\"-lm\"])")
    try scratch.write(text, to: "Maths/Numbers.swift")
    let outcome = try Program.caisson("generate", "Maths/Numbers.swift", "--output", ".", in: scratch.url)
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains("error: '-lm' is not a library as in '-l'"), "\(outcome.errors)")
  }

  @Test func aDescriptionThatChangesMeanwhileIsNotTakenForTheOld() throws {
    let scratch = try Scratch()
    try scratch.write(description(of: "Numbers"), to: "Maths/Numbers.swift")
    // A compiler before whose run somebody saves the file.
    try scratch.write("#!/bin/sh\nsed -i s/abs/labs/ Maths/Numbers.swift\nexec swiftc \"$@\"\n", to: "compiler")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: scratch.path("compiler"))
    let environment = ["SWIFTC": scratch.path("compiler"), "XDG_CACHE_HOME": scratch.path("cache")]
    let outcome = try Program.caisson(
      "generate", "Maths/Numbers.swift", "--output", "out", in: scratch.url, environment: environment)
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains("changed while it was being read"), "\(outcome.errors)")
    #expect(!FileManager.default.fileExists(atPath: scratch.path("out")))
  }

  @Test func anUnwritableCacheIsDoneWithout() throws {
    let scratch = try Scratch()
    try scratch.write(description(of: "Numbers"), to: "Maths/Numbers.swift")
    try scratch.write("", to: "cache")
    let outcome = try Program.caisson(
      "generate", "Maths/Numbers.swift", "--output", "out", in: scratch.url,
      environment: ["XDG_CACHE_HOME": scratch.path("cache")])
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
  }

  @Test func aFullDeviceDoesNotCrashTheTool() throws {
    let outcome = try Program.run("sh", ["-c", "'\(tool)' generate no-such.swift --output out 2> /dev/full"])
    #expect(outcome.exitCode == 1)
  }
}
