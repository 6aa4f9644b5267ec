internal import Foundation
internal import Testing

/// `make install`: what it installs works without the checkout.
@Suite struct InstallTests {
  @Test func theInstalledToolGeneratesTheSame() throws {
    let scratch = try Scratch()
    let installed = try Program.run("Scripts/install", [Repository.products.path, scratch.path("prefix")])
    try #require(installed.exitCode == 0, "\(installed.errors)")
    try scratch.write(
      Repository.text("Examples/Expat/Sources/Expat/Expat.swift"),
      to: "package/Examples/Expat/Sources/Expat/Expat.swift")
    try scratch.write("", to: "package/Package.swift")
    let outcome = try Program.run(
      scratch.path("prefix/bin/caisson"), ["generate", "Examples/Expat/Sources/Expat/Expat.swift", "--output", "Out"],
      in: scratch.url.appendingPathComponent("package"), environment: ["XDG_CACHE_HOME": scratch.path("cache")])
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    for file in ["CExpat/CExpat.h", "CExpat/CaissonChecks.h", "CExpat/module.modulemap", "Expat/Expat+Static.swift"] {
      #expect(try scratch.text("package/Out/\(file)") == Repository.text("Examples/Expat/Sources/\(file)"))
    }
  }
}
