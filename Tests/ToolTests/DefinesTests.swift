internal import CaissonModel
internal import Foundation
internal import Testing

/// Descriptions that define macros before their headers.
@Suite struct DefinesTests {
  private static let caisson = Repository.products.appendingPathComponent("caisson").path
  private static let compilers = ["clang", "gcc"]

  private static let header = """
    #ifndef WORD_BITS
    #error "define WORD_BITS"
    #endif
    #define PASTE(a, b) a##b
    #define NAME(bits) PASTE(word_, bits)
    struct word { unsigned value : WORD_BITS; };
    int NAME(WORD_BITS)(struct word *word);
    #ifdef WORD_MORE
    const char *word_text(void);
    #endif

    """

  /// A description whose header does not compile without a macro, and hides a function without another.
  private func package(defines: String = #""WORD_BITS=8", "WORD_MORE""#) throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write(Self.header, to: "Words/word.h")
    try scratch.write(
      """
      import CaissonDescription

      @CStruct("struct word") public struct Word {
        @CField(bits: 8) public var value: CUnsignedInt
      }

      @Bindings(
        headers: ["\\"../Words/word.h\\""],
        defines: [\(defines)])
      public protocol Words: ForeignLibrary {
        @C("word_8") func use(_ word: Pointer<Word>) throws(Failure) -> CInt
        @C("word_text") func text() throws(Failure) -> String
      }

      """, to: "Words/Words.swift")
    return scratch
  }

  private func run(_ package: borrowing Scratch, _ arguments: String...) throws -> Outcome {
    try Program.run(Self.caisson, arguments, in: package.url)
  }

  @Test func noFlagsAreNeeded() throws {
    let package = try package()
    let checked = try run(package, "check", "Words/Words.swift")
    #expect(checked.exitCode == 0, "\(checked.output)\(checked.errors)")
    let generated = try run(package, "generate", "Words/Words.swift", "--output", ".", "--depfile", "words.d")
    try #require(generated.exitCode == 0, "\(generated.errors)")
    #expect(try package.text("words.d").contains("Words/word.h"))
    let compiled = try Program.typecheck(
      package.path("Words/Words.swift"), [package.path("Words/Words+Static.swift"), "-I", package.path("CWords")])
    #expect(compiled.exitCode == 0 && compiled.errors.isEmpty, "\(compiled.errors)")
    // Another value is another header, though the rest of the description is the same.
    let description = try package.text("Words/Words.swift")
    try package.write(description.replacing("WORD_BITS=8", with: "WORD_BITS=16"), to: "Words/Words.swift")
    let wrong = try run(package, "check", "Words/Words.swift")
    #expect(wrong.exitCode == 1 && wrong.output.contains("'word_8'"), "\(wrong.output)\(wrong.errors)")
  }

  /// Whoever compiles the header may have defined the macro already: alike, or the compiler says of which line it is not.
  @Test(arguments: compilers)
  func anotherDefinitionIsRefused(_ compiler: String) throws {
    let package = try package()
    let generated = try run(package, "generate", "Words/Words.swift", "--output", ".")
    try #require(generated.exitCode == 0, "\(generated.errors)")
    func compile(_ flags: [String]) throws -> Outcome {
      let warnings = ["-std=gnu11", "-Wall", "-Wextra", "-Werror", "-Wno-unused-function"]
      return try Program.run(
        compiler, warnings + flags + ["-fsyntax-only", "-x", "c", "CWords/CWords.h"], in: package.url,
        environment: ["LC_ALL": "C"])
    }
    for flags in [[], ["-DWORD_BITS=8"], ["-DWORD_BITS= 8 ", "-DWORD_MORE=2"], ["-DWORD_BITS=W", "-DW=8"]] {
      let outcome = try compile(flags)
      #expect(outcome.exitCode == 0 && outcome.errors.isEmpty, "\(flags): \(outcome.errors)")
    }
    let other = try compile(["-DWORD_BITS=16"])
    #expect(
      other.exitCode != 0
        && other.errors.replacing("\\'", with: "'").contains(
          "Words.swift:9: 'WORD_BITS' is already defined, but not spelled '8'; define it as described"),
      "\(other.errors)")
  }

  @Test func theCommandLineCannotContradict() throws {
    let package = try package()
    #expect(try run(package, "check", "Words/Words.swift", "-DWORD_BITS= 8 ", "-DWORD_MORE=3").exitCode == 0)
    let outcome = try run(package, "check", "Words/Words.swift", "-DWORD_BITS=16")
    #expect(
      outcome.exitCode == 1
        && outcome.errors.contains(
          "Words.swift:9:13: error: 'Words' defines 'WORD_BITS=8', but the command line or pkg-config defines "
            + "'WORD_BITS=16'; use the same value and spelling for both"),
      "\(outcome.errors)")
  }

  /// A macro that only has to be defined keeps the value of another flag, for the compiler of the generated header,
  /// too.
  @Test func aFlagsValueIsTheMacros() throws {
    let package = try package()
    try package.write(
      Self.header.replacing("#ifdef WORD_MORE", with: "#if WORD_MORE + 0"), to: "Words/word.h")
    #expect(try run(package, "check", "Words/Words.swift").exitCode == 0)
    #expect(try run(package, "check", "Words/Words.swift", "-DWORD_MORE=2").exitCode == 0)
    let outcome = try run(package, "check", "Words/Words.swift", "-DWORD_MORE=0")
    #expect(
      outcome.exitCode == 1 && outcome.output.contains("no header declares a function 'word_text'"),
      "\(outcome.output)\(outcome.errors)")
  }

  @Test func aWrongDefinitionIsSaidAtItsLine() throws {
    let package = try package(defines: #""WORD_BITS 8""#)
    let outcome = try run(package, "check", "Words/Words.swift")
    #expect(
      outcome.exitCode == 1
        && outcome.errors.contains(
          "Words/Words.swift:9:13: error: 'WORD_BITS 8' does not define a macro; write \"NAME\""),
      "\(outcome.errors)")
  }

  @Test func theModelHasThem() throws {
    let package = try package()
    let outcome = try run(package, "describe", "Words/Words.swift")
    let libraries = try JSONDecoder().decode([LibraryDescription].self, from: Data(outcome.output.utf8))
    let defines = try #require(libraries.first).defines
    #expect(defines.map(\.name) == ["WORD_BITS", "WORD_MORE"] && defines.map(\.value) == ["8", nil])
    #expect(defines.map(\.place.description) == ["Words.swift:9:13", "Words.swift:9:28"])
    let prototypes = try run(package, "describe", "--format", "c", "Words/Words.swift")
    #expect(
      prototypes.output.hasPrefix("// Words\n#define WORD_BITS 8\n#define WORD_MORE 1\n#include "),
      "\(prototypes.output)")
  }

  /// A description that was imported with flags is checked without them.
  @Test func anImportSaysThem() throws {
    let package = try package()
    let flags = "-DWORD_BITS=4 -D WORD_MORE -DWORD_BITS=8 -DWORD_NAME='\"a b\"'"
    let outcome = try Program.run(
      "sh",
      ["-c", "'\(Self.caisson)' import Words/word.h --link word \(flags) | tee imported | '\(Self.caisson)' check -"],
      in: package.url)
    #expect(outcome.exitCode == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
    #expect(
      try package.text("imported").contains(
        #"defines: ["WORD_MORE", "WORD_BITS=8", "WORD_NAME=\"a b\""], link: ["word"])"#))
    let other = try run(package, "import", "Words/word.h", "-DWORD_BITS=8", "-DWORD(x)=x")
    #expect(other.errors.hasPrefix("warning: the description cannot define -DWORD(x)=x"), "\(other.errors)")
    #expect(other.output.contains(#"defines: ["WORD_BITS=8"])"#))
  }

  @Test func anUpdateReadsTheHeaderWithThem() throws {
    let package = try package()
    try package.write(Self.header + "void word_end(void);\n", to: "Words/word.h")
    let outcome = try run(package, "import", "Words/word.h", "--update", "Words/Words.swift")
    #expect(outcome.exitCode == 0 && outcome.output == "added 1 function\n", "\(outcome.output)\(outcome.errors)")
    #expect(try package.text("Words/Words.swift").contains("@C(\"word_end\")"))
  }

  /// Declarations that glibc makes only for `_GNU_SOURCE` work in a Swift module, together with Swift's own Glibc.
  @Test func aModuleOfSwiftsSeesWhatTheMacroShows() throws {
    let scratch = try Scratch()
    try scratch.write(
      """
      import CaissonDescription
      import Glibc

      @CStruct("struct ucred") public struct Credentials {
        public var pid: CInt
        public var uid: CUnsignedInt
        public var gid: CUnsignedInt
      }

      @Bindings(headers: ["<stdint.h>", "<string.h>", "<sys/socket.h>"], defines: ["_GNU_SOURCE"])
      public protocol Gnu: ForeignLibrary {
        @C("memmem") func find(
          _ bytes: ConstRawPointer, _ count: CSize, _ part: ConstRawPointer, _ partCount: CSize
        ) throws(Failure) -> RawPointer?
        @CConstant("SCM_CREDENTIALS", value: 2) var credentials: CInt { get }
      }

      public let length = strlen("both")

      """, to: "Gnu/Gnu.swift")
    let generated = try run(scratch, "generate", "Gnu/Gnu.swift", "--output", ".")
    try #require(generated.exitCode == 0, "\(generated.errors)")
    let compiled = try Program.typecheck(
      scratch.path("Gnu/Gnu.swift"), [scratch.path("Gnu/Gnu+Static.swift"), "-I", scratch.path("CGnu")])
    #expect(compiled.exitCode == 0 && compiled.errors.isEmpty, "\(compiled.errors)")
  }
}
