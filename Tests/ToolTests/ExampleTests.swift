internal import Foundation
internal import Testing

/// The example programs, as a person runs them.
@Suite struct ExampleTests {
  private static let backends = ["static", "dynamic"]

  private func outline(_ arguments: String...) throws -> Outcome {
    try Program.run(Repository.products.appendingPathComponent("expat-outline").path, arguments)
  }

  @Test func helloSaysHello() throws {
    let outcome = try Program.run(Repository.products.appendingPathComponent("Hello").path, [])
    #expect(outcome.output == "Hello from C\n" && outcome.exitCode == 0)
    let lines = try Repository.text("Examples/Hello/main.swift").split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count < 10)
  }

  @Test(arguments: backends)
  func outlineAgreesWithAnotherReader(_ backend: String) throws {
    let document = "/usr/share/mime/packages/freedesktop.org.xml"
    try #require(FileManager.default.fileExists(atPath: document), "make deps installs it")
    let mine = try outline("--attributes", "--backend", backend, document)
    let other = try Program.run("python3", ["Scripts/outline.py", document])
    #expect(mine.exitCode == 0)
    #expect(mine.output.count > 100_000 && mine.output == other.output)
  }

  @Test(arguments: backends)
  func malformedDocumentGivesTheParsersOwnMessage(_ backend: String) throws {
    let scratch = try Scratch()
    try scratch.write("<a>\n  <b>&unknown;</b>\n</a>\n", to: "bad.xml")
    let outcome = try outline("--backend", backend, scratch.path("bad.xml"))
    #expect(outcome.exitCode == 1)
    #expect(outcome.output == "a\n  b\n")
    #expect(outcome.errors == "\(scratch.path("bad.xml")):2:6: undefined entity\n")
  }

  @Test func missingLibraryAndMissingDocumentAreNamed() throws {
    let library = try outline("--backend", "dynamic", "--library", "libexpat-no.so", "Package.swift")
    #expect(library.exitCode == 2)
    #expect(library.errors.contains("cannot load the library 'libexpat-no.so'"))
    #expect(library.errors.contains("apt-get install libexpat1"))
    let document = try outline("no-such.xml")
    #expect(document.exitCode == 2 && document.errors == "no-such.xml: No such file or directory\n")
  }

  @Test(arguments: backends)
  func memoryDoesNotGrowWithTheDocument(_ backend: String) throws {
    func peak(elements: Int) throws -> Int {
      let scratch = try Scratch()
      let element = "<item id=\"1\"><name>some text that takes room in the file, but not in memory</name></item>\n"
      try scratch.write("<r>\n" + String(repeating: element, count: elements) + "</r>\n", to: "big.xml")
      return try Program.peakMemory("expat-outline", ["--backend", backend, scratch.path("big.xml")])
    }
    // 0.9 MB and 18 MB.
    let (small, large) = (try peak(elements: 10_000), try peak(elements: 200_000))
    #expect(large - small < 2_000, "\(small) KiB, then \(large) KiB")
  }
}
