internal import Foundation
internal import Testing

/// The generated C header, as people and compilers read it.
@Suite struct HeaderTests {
  private static let compilers = ["clang", "gcc"]

  private func compile(_ compiler: String, _ file: String, _ options: [String], in folder: URL) throws -> Outcome {
    let warnings = ["-std=gnu11", "-Wall", "-Wextra", "-Werror", "-Wno-unused-function"]
    return try Program.run(
      compiler, warnings + options + ["-fsyntax-only", "-x", "c", file], in: folder, environment: ["LC_ALL": "C"])
  }

  @Test func anExampleIsShort() throws {
    let header = try Repository.text("Examples/Expat/Sources/CExpat/CExpat.h")
    let lines = header.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 120 && header.utf8.count <= 6000)
    #expect(lines.allSatisfy { $0.count <= 120 })
    #expect(header.ranges(of: "Expat.swift").count == 2, "in the title, and in one #line")
  }

  /// Each defines the macros of its checks.
  @Test(arguments: compilers)
  func severalAreIncludedTogether(_ compiler: String) throws {
    let scratch = try Scratch()
    let headers = [
      "Examples/Expat/Sources/CExpat/CExpat.h", "Examples/SQLite/Sources/CSQLite/CSQLite.h",
      "Examples/UV/Sources/CUV/CUV.h", "Tests/Fixtures/Sources/CRecordFixtures/CRecordFixtures.h",
      "Tests/Fixtures/Sources/CDeclarationFixtures/CDeclarationFixtures.h",
    ]
    let includes = (headers + headers).map { "#include \"\($0)\"\n" }.joined()
    try scratch.write(includes, to: "all.h")
    let root = Repository.root.path
    let outcome = try compile(
      compiler, scratch.path("all.h"), ["-I\(root)", "-I\(root)/Tests/Fixtures/CLibrary/include"], in: Repository.root)
    #expect(outcome.exitCode == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
  }

  /// Macros named like keywords, functions, fields and variables are back behind the header.
  @Test(arguments: compilers)
  func macrosAreRestored(_ compiler: String) throws {
    let scratch = try Scratch()
    try scratch.write(
      """
      struct thing { int size; };
      extern int thing_count;
      int thing_use(const struct thing *thing);
      #define const
      #define size length
      #define thing_count no_such_variable
      #define thing_use no_such_function

      """, to: "thing.h")
    try scratch.write(
      """
      import CaissonDescription

      @CStruct("struct thing") public struct Thing {
        public var size: CInt
      }

      @Bindings(headers: ["\\"thing.h\\""])
      public protocol Things: ForeignLibrary {
        @CVariable("thing_count") var count: Global<CInt> { get }
        @C("thing_use") func use(_ thing: ConstPointer<Thing>) throws(Failure) -> CInt
      }

      """, to: "Things/Things.swift")
    let generated = try Program.caisson(
      "generate", "Things/Things.swift", "-I.", "--output", ".", in: scratch.url)
    try #require(generated.exitCode == 0, "\(generated.errors)")
    try scratch.write(
      """
      #include "CThings/CThings.h"
      int no_such_variable, no_such_function(int length);
      int (*pointer)(int) = &thing_use;
      int *variable = &thing_count, size;
      char const const *text;
      static inline int use(void) { return caisson_Things_thing_use(0); }

      """, to: "all.c")
    let outcome = try compile(compiler, "all.c", ["-I."], in: scratch.url)
    #expect(outcome.exitCode == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
  }
}
