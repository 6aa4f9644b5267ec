internal import Foundation
internal import Testing

/// Generated code beside a program's own imports of the run time, whatever their access.
@Suite struct ImportAccessTests {
  private static let imports = ["", "import Caisson", "internal import Caisson", "public import Caisson"]
  private static let features = [[], ["-enable-upcoming-feature", "InternalImportsByDefault"]]

  @Test(arguments: ["public", "internal"])
  func anyImportGoesWithGeneratedCode(_ access: String) throws {
    let scratch = try Scratch()
    let modifier = access == "public" ? "public " : ""
    try scratch.write(
      """
      \(modifier)import CaissonDescription
      @CStruct("div_t", partial: true) \(modifier)struct Quotient { \(modifier)var quot: CInt }
      @Bindings(headers: ["<stdlib.h>"]) \(modifier)protocol Numbers: ForeignLibrary {
        @C("abs") func magnitude(_ number: CInt) throws(Failure) -> CInt
        @C("div") func divide(_ a: CInt, _ b: CInt) throws(Failure) -> Quotient
      }
      """, to: "Numbers/Numbers.swift")
    let generated = try Program.caisson("generate", "Numbers/Numbers.swift", "--output", ".", in: scratch.url)
    try #require(generated.exitCode == 0, "\(generated.errors)")
    try #require(scratch.files().contains("Numbers/Numbers+Layouts.swift"))
    for imported in Self.imports {
      let use =
        imported.hasPrefix("public")
        ? "public func space() -> HostSpace.Type { HostSpace.self }"
        : imported.isEmpty ? "" : "func space() -> HostSpace.Type { HostSpace.self }"
      try scratch.write(
        "\(imported)\n\(use)\nfunc magnitude() -> CInt { NumbersStatic().magnitude(-1) }\n", to: "Use.swift")
      let files = ["Numbers", "Numbers+Static", "Numbers+Layouts"].map { scratch.path("Numbers/\($0).swift") }
      for feature in Self.features {
        let outcome = try Program.typecheck(
          scratch.path("Use.swift"),
          files + ["-I", scratch.path("CNumbers"), "-module-name", "Numbers_", "-warnings-as-errors"] + feature)
        #expect(outcome.exitCode == 0, "\(access), '\(imported)', \(feature): \(outcome.errors)")
      }
    }
  }
}
