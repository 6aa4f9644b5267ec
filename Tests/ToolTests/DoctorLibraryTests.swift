internal import Foundation
internal import Testing

/// `caisson doctor` where it looks for libraries and programs, and what a person sees of it.
@Suite struct DoctorLibraryTests {
  private func doctor(_ environment: [String: String], _ arguments: String...) throws -> Outcome {
    try Program.run(
      Repository.products.appendingPathComponent("caisson").path, ["doctor"] + arguments, environment: environment)
  }

  @Test func programsThatAreMissing() throws {
    let scratch = try Scratch()
    let outcome = try doctor(["PATH": scratch.url.path], "--library", "expat")
    #expect(outcome.exitCode == 2)
    #expect(outcome.output.contains("missing  C compiler         clang, gcc and cc are not in the PATH\n"))
    #expect(outcome.output.contains("=> apt-get install gcc\n"))
    #expect(outcome.output.contains("warning  pkg-config         not in the PATH"))
    #expect(outcome.output.contains("missing  expat: pkg-config  pkg-config is not in the PATH\n"))
    #expect(outcome.output.contains("=> apt-get install pkg-config\n"))
  }

  @Test func aLibraryThatPkgConfigDoesNotKnow() throws {
    let scratch = try Scratch()
    let nothing = ["PKG_CONFIG_LIBDIR": scratch.url.path, "PKG_CONFIG_PATH": ""]
    let outcome = try doctor(nothing, "--library", "expat", "--library", "ghost")
    #expect(outcome.exitCode == 2)
    #expect(outcome.output.contains("missing  expat: pkg-config  Package expat was not found"), "\(outcome.output)")
    #expect(outcome.output.contains("=> apt-get install libexpat1-dev\n"))
    let remedy = "=> install the development files of 'ghost', or add the folder of ghost.pc to the search path: "
    #expect(outcome.output.contains(remedy))
    // The compilers find libffi without pkg-config's help.
    #expect(outcome.output.contains("ok       libffi "))
    #expect(outcome.output.hasSuffix("\n2 requirements are missing.\n"))
  }

  @Test func aLibraryWhoseFilesAreMissing() throws {
    let scratch = try Scratch()
    let entry = "Name: ghost\nDescription: none\nVersion: 1.2\n"
    try scratch.write(
      "includedir=/no/such/include\n\(entry)Cflags: -I${includedir}\nLibs: -L/no/such -lghost\n", to: "ghost.pc")
    let outcome = try doctor(["PKG_CONFIG_PATH": scratch.url.path], "--library", "ghost")
    #expect(outcome.exitCode == 2)
    #expect(outcome.output.contains("ok       ghost: pkg-config  1.2, \(scratch.path("ghost.pc"))\n"))
    #expect(outcome.output.contains("missing  ghost: headers     /no/such/include\n"), "\(outcome.output)")
    #expect(outcome.output.contains("libghost.so: cannot open shared object file"), "\(outcome.output)")
    #expect(outcome.output.contains("export LD_LIBRARY_PATH=FOLDER"))
  }

  @Test func aLibraryIsNamedAsTheLoaderFindsIt() throws {
    let outcome = try doctor([:], "--library", "expat", "--library", "libpng")
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.contains(", -lexpat, Dynamic(\"libexpat.so.1\")\n"), "\(outcome.output)")
    #expect(outcome.output.contains("/include/libpng16, -I"))
    #expect(outcome.output.hasSuffix("\nEverything required is installed.\n"))
  }

  @Test(arguments: ["XDG_CACHE_HOME", "HOME"])
  func aCacheFolderThatCannotBeWritten(_ variable: String) throws {
    let scratch = try Scratch()
    try scratch.write("", to: "file")
    let outcome = try doctor(["XDG_CACHE_HOME": ""].merging([variable: scratch.path("file")]) { $1 })
    #expect(outcome.exitCode == 0)
    let folder = scratch.path("file") + (variable == "HOME" ? "/.cache" : "") + "/caisson"
    #expect(outcome.output.contains("warning  cache folder       \(folder)\n"), "\(outcome.output)")
    #expect(outcome.output.contains("=> export XDG_CACHE_HOME="))
  }

  @Test func libffiThatIsMissing() throws {
    let scratch = try Scratch()
    // Without libclang nothing says that the header is there.
    let environment = ["PKG_CONFIG_LIBDIR": scratch.url.path, "PKG_CONFIG_PATH": "", "CAISSON_LIBCLANG": "/no/such"]
    let outcome = try doctor(environment)
    #expect(outcome.output.contains("warning  libffi "))
    #expect(outcome.output.contains("=> apt-get install libffi-dev\n"))
  }

  @Test func colourIsForTerminals() throws {
    let tool = Repository.products.appendingPathComponent("caisson").path
    let terminal = ["-c", "import pty, sys; sys.exit(pty.spawn(sys.argv[1:]) >> 8)", tool, "doctor"]
    let coloured = "\u{1B}[32mok     \u{1B}[0m  Swift compiler"
    #expect(try !doctor(["TERM": "xterm", "NO_COLOR": ""]).output.contains("\u{1B}"))
    let shown = try Program.run("python3", terminal, environment: ["TERM": "xterm", "NO_COLOR": ""])
    #expect(shown.exitCode == 0 && shown.output.contains(coloured), "\(shown)")
    for plain in [["NO_COLOR": "1", "TERM": "xterm"], ["NO_COLOR": "", "TERM": "dumb"]] {
      let outcome = try Program.run("python3", terminal, environment: plain)
      #expect(
        outcome.exitCode == 0 && !outcome.output.contains("\u{1B}") && outcome.output.contains("ok       libclang"))
    }
  }
}
