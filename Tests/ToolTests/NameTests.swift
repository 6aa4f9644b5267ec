internal import Foundation
internal import Testing

/// Names that are hard on generated code.
@Suite struct NameTests {
  @Test func everyNameCompilesThroughMacrosAndGenerator() throws {
    let scratch = try Scratch()
    let generated = try Program.caisson(
      "generate", "Tests/CFixtures/Names.swift", "--output", scratch.url.path, "-ITests/CFixtures")
    try #require(generated.exitCode == 0, "\(generated.errors)")
    let outcome = try Program.typecheck(
      "Tests/CFixtures/Names.swift",
      [scratch.path("CFixtures/Names+Static.swift"), "-I", scratch.path("CNames"), "-Xcc", "-ITests/CFixtures"])
    #expect(outcome.exitCode == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
  }

  @Test(arguments: ["public", "package", "internal", "fileprivate", "private"])
  func everyAccessLevelCompiles(_ access: String) throws {
    let scratch = try Scratch()
    try scratch.write(
      """
      import CaissonDescription
      @Bindings(headers: ["<stdlib.h>"])
      \(access) protocol Numbers: ForeignLibrary {
        typealias Number = CInt
        @C("abs") func absolute(_ value: Number) throws(Failure) -> Number
      }
      """, to: "Numbers.swift")
    let outcome = try Program.typecheck(scratch.path("Numbers.swift"), ["-package-name", "numbers"])
    #expect(outcome.exitCode == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
  }
}
