internal import Foundation
internal import Testing

/// `caisson generate --standalone`: programs that compile no macros.
@Suite struct StandaloneTests {
  /// A package that depends on the product Caisson, built and run as its user does.
  @Test func aPackageIsBuiltWithoutMacros() throws {
    let package = Repository.root.appendingPathComponent("Tests/Packages/Standalone")
    let generated = try Program.caisson(
      "generate", "Descriptions/Expat/Expat.swift", "--output", "Sources", "--standalone", in: package)
    try #require(generated.exitCode == 0, "\(generated.errors)")
    let built = try Program.run("swift", ["build"], in: package)
    try #require(built.exitCode == 0, "\(built.output)\(built.errors)")
    #expect(!built.output.contains("warning:"), "\(built.output)")
    let program = try Program.run(".build/debug/elements", ["<a>\n<b/></a>"], in: package)
    #expect(program.output == "a\nb\nwell-formed in line 1\n2 2\n", "\(program)")

    // SwiftPM makes a folder for each module of the graph, built or not.
    let files =
      FileManager.default.enumerator(atPath: package.appendingPathComponent(".build").path)?
      .compactMap { $0 as? String } ?? []
    let modules = files.filter { $0.contains("/debug/Modules") && $0.hasSuffix(".swiftmodule") }
      .map { URL(fileURLWithPath: $0).deletingPathExtension().lastPathComponent }
    #expect(Set(modules) == ["Caisson", "CaissonLayout", "Expat", "elements"])
    #expect(files.filter { $0.contains("SwiftSyntax") && $0.hasSuffix(".o") } == [])
  }

  /// The fixtures have a declaration of every kind.
  @Test func everyKindOfDeclarationCompilesWithoutMacros() throws {
    let scratch = try Scratch()
    let fixtures = "Tests/Fixtures/Sources/Fixtures"
    try FileManager.default.copyItem(
      at: Repository.root.appendingPathComponent("Tests/Fixtures/CLibrary"),
      to: scratch.url.appendingPathComponent("CLibrary"))
    let descriptions = Repository.swiftFiles(in: fixtures).filter { !$0.contains("+") }.map { "\(fixtures)/\($0)" }
    try #require(descriptions.count >= 7)
    let generated = try Program.caisson(
      ["generate"] + descriptions + ["--output", scratch.path("Sources"), "--standalone"])
    try #require(generated.exitCode == 0, "\(generated.errors)")

    let files = try scratch.files().filter { $0.hasPrefix("Sources/Fixtures/") }
    #expect(files.filter { $0.hasSuffix("+Standalone.swift") }.count == descriptions.count)
    for file in files {
      let text = try scratch.text(file)
      for word in [
        "CaissonDescription", "CaissonLinking", "CaissonModel", "CDescribed", "#sourceLocation", "_recordedLayouts",
      ] {
        #expect(!text.contains(word), "\(file) contains '\(word)'")
      }
    }
    let headers = try FileManager.default.contentsOfDirectory(atPath: scratch.path("Sources"))
      .flatMap { ["-I", scratch.path("Sources/\($0)")] }
    for strictness in [[], ["-strict-memory-safety"]] {
      let outcome = try Program.typecheck(
        scratch.path(files[0]),
        files.dropFirst().map { scratch.path($0) } + headers + strictness + [
          "-I", scratch.path("CLibrary/include"), "-module-name", "Fixtures", "-parse-as-library",
          "-warnings-as-errors",
        ])
      #expect(outcome.exitCode == 0, "\(strictness): \(outcome.errors)")
    }
  }

  @Test func theTextIsThatOfTheDescriptionWithoutAttributes() throws {
    let outcome = try generate(Self.description)
    try #require(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(outcome.standalone == Self.standalone)
  }

  @Test func windowsLineEndsAreRead() throws {
    let outcome = try generate(Self.description.replacing("\n", with: "\r\n"))
    #expect(outcome.exitCode == 0 && outcome.standalone == Self.standalone, "\(outcome.errors)")
  }

  @Test(arguments: [
    (
      "extension Numeric {\n  static var linker: (any Linker.Type)? { nil }\n}\n",
      "Numbers.swift:39:27: error: 'linker' cannot be standalone: cannot find type 'Linker' in scope [standalone-declaration]"
    ),
    (
      "private func size(_ space: CaissonDescription.HostSpace.Type) {}\n",
      "Numbers.swift:38:28: error: 'size(_:)' cannot be standalone: cannot find type 'CaissonDescription' in scope"
    ),
    (
      "#if os(Windows)\n@CStruct(\"struct x\") enum Inner {}\n#endif\n",
      "Numbers.swift:39:27: error: 'Inner' cannot be expanded: '@CStruct' can only be attached to a struct; "
        + "declare the type as a struct [standalone-declaration]"
    ),
    (
      "import CaissonExport\n",
      "Numbers.swift:38:8: error: standalone code cannot import 'CaissonExport' [standalone-import]"
    ),
    (
      "enum Hidden {\n  #if os(Linux)\n  @CEnum struct Inner {}\n  #endif\n}\n",
      "Numbers.swift:40:17: error: 'Hidden.Inner' is declared under #if inside another declaration [standalone-condition]"
    ),
  ])
  func whatCannotBeCarriedOverIsNamed(_ declaration: String, _ message: String) throws {
    let outcome = try generate(Self.description + declaration)
    #expect(outcome.exitCode == 1 && outcome.standalone == nil && outcome.output.isEmpty)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }

  @Test func aDescriptionBesideItsStandaloneCodeIsRefused() throws {
    let scratch = try Scratch()
    try scratch.write(Self.description, to: "Sources/Numbers/Parts/Numbers.swift")
    let outcome = try Program.caisson(
      "generate", "Sources/Numbers/Parts/Numbers.swift", "--module", "Numbers", "--output", "Sources", "--standalone",
      in: scratch.url)
    #expect(outcome.exitCode == 1)
    #expect(
      outcome.errors.contains("the description is in the folder of its standalone code, 'Numbers' [standalone-folder]"),
      "\(outcome.errors)")
    #expect(try scratch.files() == ["Sources/Numbers/Parts/Numbers.swift"])
  }

  @Test func theOtherOptionsCoverTheFile() throws {
    let scratch = try Scratch()
    try scratch.write(Self.description, to: "Numbers/Numbers.swift")
    let arguments = ["generate", "Numbers/Numbers.swift", "--output", "Sources", "--standalone"]
    func run(_ more: String...) throws -> Outcome { try Program.caisson(arguments + more, in: scratch.url) }

    let file = "Sources/Numbers/Numbers+Standalone.swift"
    #expect(try run("--dry-run").output.contains("would write \(file)\n"))
    #expect(try scratch.files() == ["Numbers/Numbers.swift"])
    #expect(try run("--depfile", "numbers.d").exitCode == 0)
    #expect(try scratch.text("numbers.d").contains("\(file)"))
    #expect(try run("--verify").exitCode == 0)
    // From the cache.
    #expect(try run().output.isEmpty)
    try scratch.write(scratch.text(file) + "// Changed.\n", to: file)
    let stale = try run("--verify")
    #expect(stale.exitCode == 1 && stale.errors.contains("\(file) is out of date"), "\(stale.errors)")
  }

  /// The outcome of generating standalone code, with its text without the lines at the beginning.
  private func generate(
    _ description: String
  ) throws -> (exitCode: Int32, output: String, errors: String, standalone: String?) {
    let scratch = try Scratch()
    try scratch.write(description, to: "Numbers/Numbers.swift")
    let outcome = try Program.caisson(
      "generate", "Numbers/Numbers.swift", "--output", "Sources", "--standalone", in: scratch.url)
    let text = try? scratch.text("Sources/Numbers/Numbers+Standalone.swift")
    let body = text.map { $0.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(3) }
    return (outcome.exitCode, outcome.output, outcome.errors, body?.joined(separator: "\n"))
  }

  private static let description = """
    import CaissonDescription

    /// A number of <stdlib.h>.
    @COptionSet /* of bits */ struct Bits {
      @CEnumerator("EXIT_FAILURE") static let one = Bits(rawValue: 1)  // one bit
    }

    #if os(Linux)
      @COpaque("struct random_data") enum Generator {}
    #endif

    enum Numeric {
      /// An exit code.
      @CEnum struct Code { @CEnumerator("EXIT_FAILURE") static let failure = Code(rawValue: 1) }
    }

    /// An integer with a description of its own.
    struct Whole: CValue, CDescribed {
      var value: CInt
      static func size(in model: DataModel) -> Int { CInt.size(in: model) }
      static func alignment(in model: DataModel) -> Int { CInt.alignment(in: model) }
      func encode(into bytes: UnsafeMutableRawPointer, as model: DataModel) { unsafe value.encode(into: bytes, as: model) }
      static func decode(from bytes: UnsafeRawPointer, as model: DataModel, instance: SpaceInstance) -> Whole? {
        unsafe CInt.decode(from: bytes, as: model, instance: instance).map { Whole(value: $0) }
      }

      /// For the description alone.
      static func describe(in types: inout TypeTable) throws(UndescribedType) -> CType { try types.describe(CInt.self) }
    }

    @Bindings(headers: ["<stdlib.h>"])
    protocol Numbers: ForeignLibrary {
      /// The absolute value.
      @C("abs")
      @available(*, noasync) func absolute(_ value: CInt) throws(Failure) -> CInt
      @available(*, noasync) @C("labs") func absolute(_ value: CLong) throws(Failure) -> CLong
    }

    """

  private static let standalone = """
    internal import Caisson

    /// A number of <stdlib.h>.
    /* of bits */ struct Bits {
      static let one = Bits(rawValue: 1)  // one bit

      typealias RawValue = CInt

      /// The bits.
      var rawValue: CInt

      /// The set of these bits, which need not have names.
      init(rawValue: CInt) { self.rawValue = rawValue }
    }

    extension Bits: Caisson.COptionSet {}

    #if os(Linux)
      enum Generator {}

      extension Generator: Caisson.CPointee {}
    #endif

    enum Numeric {
      /// An exit code.
      struct Code { static let failure = Code(rawValue: 1)

        typealias RawValue = CInt

        /// The enumeration's number.
        var rawValue: CInt

        /// The enumerator of a number, which need not have a name.
        init(rawValue: CInt) { self.rawValue = rawValue }
      }
    }

    extension Numeric.Code: Caisson.CEnumeration {}

    /// An integer with a description of its own.
    struct Whole: CValue {
      var value: CInt
      static func size(in model: DataModel) -> Int { CInt.size(in: model) }
      static func alignment(in model: DataModel) -> Int { CInt.alignment(in: model) }
      func encode(into bytes: UnsafeMutableRawPointer, as model: DataModel) { unsafe value.encode(into: bytes, as: model) }
      static func decode(from bytes: UnsafeRawPointer, as model: DataModel, instance: SpaceInstance) -> Whole? {
        unsafe CInt.decode(from: bytes, as: model, instance: instance).map { Whole(value: $0) }
      }
    }

    protocol Numbers: ForeignLibrary {
      /// The absolute value.
      @available(*, noasync) func absolute(_ value: CInt) throws(Failure) -> CInt
      @available(*, noasync) func absolute(_ value: CLong) throws(Failure) -> CLong
    }

    """
}
