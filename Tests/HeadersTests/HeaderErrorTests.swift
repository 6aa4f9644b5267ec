@testable internal import CaissonHeaders
internal import CaissonModel
internal import Testing

/// Each error says where, what, and what to do.
@Suite struct HeaderErrorTests {
  private func error(_ body: () throws -> Void) throws -> HeaderError {
    try #require(throws: HeaderError.self, performing: body)
  }

  @Test func headersThatDoNotCompile() throws {
    let error = try error {
      _ = try HeaderReader(arguments: ["-I", Compiler.fixtures]).read(["\"wrong.h\"", "<there/is/none.h>"])
    }
    guard case .parse(let diagnostics) = error else { throw error }
    #expect(diagnostics.count == 2)
    let lines = error.description.split(separator: "\n")
    #expect(lines[0].hasSuffix("wrong.h:2:16: error: unknown type name 'missing' [invalid-header]"))
    #expect(lines[1] == "headers.c:2:10: error: 'there/is/none.h' file not found [invalid-header]")
    #expect(lines[2].contains("with -I"))
  }

  @Test func headersOfTheCompilerThatAreMissing() throws {
    let error = try error { _ = try HeaderReader(arguments: ["-nostdinc"]).read(["<stddef.h>"]) }
    guard case .missingCompilerHeader(name: "stddef.h", _, _) = error else { throw error }
    #expect(error.description.hasPrefix("headers.c:1:10: error: 'stddef.h' file not found [invalid-header]\n"))
    #expect(error.description.contains("-resource-dir"))
  }

  @Test func headersOfTheCLibraryThatAreMissing() throws {
    let error = try error { _ = try HeaderReader(arguments: ["--sysroot=/nowhere"]).read(["<stdint.h>", "<stdio.h>"]) }
    guard case .missingCHeader(name: "stdio.h", _) = error else { throw error }
    #expect(error.description.hasPrefix("headers.c:2:10: error: 'stdio.h' file not found [invalid-header]\n"))
    #expect(error.description.contains("apt-get install libc6-dev"))
  }

  @Test(arguments: [
    "riscv32-linux-gnu", "x86_64-windows-msvc", "x86_64-pc-windows", "i686-w64-mingw32", "x86_64-linux-gnux32",
    "aarch64_be-linux-gnu", "arm-linux-gnu", "armv7-apple-ios", "",
  ])
  func targetsWithoutADataModel(_ target: String) throws {
    let error = try error { _ = try HeaderReader(target: target) }
    #expect(error == .unknownTarget(target))
    #expect(error.description.contains("x86_64-linux-gnu, aarch64-linux-gnu, i686-linux-gnu, arm"))
  }

  @Test func aMissingLibclang() throws {
    let error = try error { _ = try Libclang(names: ["libclang-there-is-none.so", "libc.so.6"]) }
    guard case .noLibclang(let attempts) = error else { throw error }
    #expect(attempts.map(\.name) == ["libclang-there-is-none.so", "libc.so.6"])
    #expect(error.description.contains("  libclang-there-is-none.so: "))
    #expect(error.description.contains("undefined symbol: clang_getCString"))
    #expect(error.description.contains("apt-get install libclang-dev"))
  }

  @Test func dataModelsOfTargets() throws {
    let targets = [
      ("x86_64-pc-linux-gnu", DataModel.lp64), ("x86_64-apple-macosx26.0", .lp64),
      ("aarch64-unknown-linux-gnu", .aarch64), ("arm64-apple-macosx26.0", .aarch64), ("i686-linux-gnu", .i386),
      ("i386-linux-musl", .i386),
      ("wasm32-unknown-wasi", .ilp32), ("riscv64-linux-gnu", .riscv64), ("arm-linux-gnueabihf", .arm),
      ("armv7-unknown-linux-musleabihf", .arm), ("x86_64-windows-gnu", .llp64), ("x86_64-w64-windows-gnu", .llp64),
      ("x86_64-w64-mingw32", .llp64),
    ]
    for (target, dataModel) in targets { #expect(try DataModel(target: target) == dataModel) }
  }

  @Test func alignmentAttributesAreFoundInWhatClangPrints() {
    let text = "int (*a)(int) __attribute__((aligned(sizeof(long) * (1 + 1)))) _Alignas(16) __attribute__((packed))"
    #expect(
      AlignmentEvaluator.alignmentAttributes(in: text)
        == ["__attribute__((aligned(sizeof(long) * (1 + 1))))", "_Alignas(16)"])
    let bare = "__attribute__((aligned))"
    #expect(AlignmentEvaluator.alignmentAttributes(in: "int b \(bare)") == [bare])
  }
}
