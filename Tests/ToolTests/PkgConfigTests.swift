internal import CaissonModel
internal import Foundation
internal import Testing

/// Descriptions that name a module of pkg-config.
@Suite struct PkgConfigTests {
  /// A description whose header is where pkg-config alone knows, and needs a macro of its.
  private func package(module: String = "ghost") throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write(
      """
      import CaissonDescription
      @CStruct("struct bits") public struct Bits {
        @CField(bits: 3) public var low: CUnsignedInt
        @CField(bits: 5) public var high: CUnsignedInt
      }
      @Bindings(headers: ["<ghost.h>"], link: ["ghost"], pkgConfig: "\(module)")
      public protocol Ghost: ForeignLibrary {
        @C("read_bits") func read(_ bits: Bits) throws(Failure) -> CInt
      }

      """, to: "Ghost/Ghost.swift")
    try scratch.write(
      "struct bits { unsigned low : GHOST_WIDTH, high : 5; };\nint read_bits(struct bits);\n", to: "an include/ghost.h")
    try scratch.write(
      "Name: ghost\nDescription: none\nVersion: 1\nCflags: -I\"${pcfiledir}/an include\" -DGHOST_WIDTH=3 -pthread\n",
      to: "ghost.pc")
    return scratch
  }

  private func generate(
    _ package: borrowing Scratch, _ environment: [String: String] = [:], _ options: String...
  ) throws -> Outcome {
    let known = ["PKG_CONFIG_PATH": package.url.path, "XDG_CACHE_HOME": package.path("cache")]
    return try Program.run(
      Repository.products.appendingPathComponent("caisson").path,
      ["generate", "Ghost/Ghost.swift", "--output", "out"] + options, in: package.url,
      environment: known.merging(environment) { $1 })
  }

  @Test func headersAreReadWithItsFlags() throws {
    let package = try package()
    let outcome = try generate(package, [:], "--depfile", "ghost.d")
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(try package.text("ghost.d").contains("/an\\ include/ghost.h"))
    #expect(try package.text("out/CGhost/module.modulemap").contains("link \"ghost\""))
    // The macro counts: with another width the description is wrong.
    try package.write(package.text("ghost.pc").replacing("WIDTH=3", with: "WIDTH=4"), to: "ghost.pc")
    let wrong = try generate(package)
    #expect(wrong.exitCode == 1 && wrong.errors.contains("low"), "\(wrong.errors)")
  }

  @Test func theModelHasTheName() throws {
    let package = try package()
    let outcome = try Program.caisson("describe", package.path("Ghost/Ghost.swift"))
    let libraries = try JSONDecoder().decode([LibraryDescription].self, from: Data(outcome.output.utf8))
    #expect(libraries.map(\.pkgConfig) == ["ghost"] && libraries.map(\.schema) == [LibraryDescription.currentSchema])
    let expat = try Program.caisson("describe", "Examples/Expat/Sources/Expat/Expat.swift")
    #expect(!expat.output.contains("pkgConfig"))
  }

  @Test(arguments: [
    ("no-such-module", "install the development files of 'no-such-module', or add the folder of no-such-module.pc"),
    ("expat", "apt-get install libexpat1-dev"),
  ])
  func aModuleThatIsMissingIsNamed(_ module: String, _ advice: String) throws {
    let package = try package(module: module)
    let outcome = try generate(package, ["PKG_CONFIG_LIBDIR": "/no/such", "PKG_CONFIG_PATH": ""])
    #expect(outcome.exitCode == 2)
    let problem = "Ghost.swift:7:17: 'Ghost' needs the pkg-config module '\(module)', but pkg-config reports:\n"
    #expect(outcome.errors.contains(problem))
    #expect(outcome.errors.contains("Package \(module) was not found"), "\(outcome.errors)")
    #expect(outcome.errors.contains("\n\(advice)"), "\(outcome.errors)")
    #expect(!FileManager.default.fileExists(atPath: package.path("out")))
  }

  @Test func aMissingProgramIsNamed() throws {
    let package = try package()
    let swiftc = try Program.run("sh", ["-c", "command -v swiftc"]).output.trimmingCharacters(in: .newlines)
    // The compilers link with what they find in the PATH.
    for program in ["clang", "ld", "ld.gold", "gcc"] {
      let found = try Program.run("sh", ["-c", "command -v \(program)"]).output.trimmingCharacters(in: .newlines)
      try package.write("#!/bin/sh\nexec \(found) \"$@\"\n", to: "bin/\(program)")
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: package.path("bin/\(program)"))
    }
    let outcome = try generate(package, ["SWIFTC": swiftc, "PATH": package.path("bin")])
    #expect(outcome.exitCode == 2)
    #expect(
      outcome.errors.contains("pkg-config is not in the PATH\napt-get install pkg-config"), "\(outcome.errors)")
  }

  @Test func aMissingLibclangIsTheMachinesFault() throws {
    let package = try package()
    let outcome = try generate(package, ["CAISSON_LIBCLANG": "/no/such"])
    #expect(outcome.exitCode == 2 && outcome.errors.contains("unset CAISSON_LIBCLANG"), "\(outcome.errors)")
  }
}
