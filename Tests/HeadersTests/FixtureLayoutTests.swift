internal import CaissonHeaders
internal import CaissonModel
internal import Testing

/// Every rule of C's layouts, on targets that differ in them. Compilers alone decide; no machine is needed.
@Suite struct FixtureLayoutTests {
  private static let targets = [
    "x86_64-linux-gnu", "aarch64-linux-gnu", "i686-linux-gnu", "wasm32-wasi", "arm-linux-gnueabihf",
    "riscv64-linux-gnu",
  ]

  /// Records that only Clang's headers declare, or that only Clang lays out so.
  private static let clangOnly: Set<CTypeName> = [.typedef("max_align_t"), .structure("pack2_over_aligned_bits")]

  private func read(_ target: String?) throws -> HeaderModel {
    try HeaderReader(target: target, arguments: ["-ffreestanding", "-I", Compiler.fixtures]).read(["\"layouts.h\""])
  }

  @Test(arguments: targets) func ourLayoutIsClangs(_ target: String) throws {
    let model = try read(target)
    let differences = model.layoutDifferences
    #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
    #expect(model.unsupported.isEmpty)
    #expect(model.types.records.count >= 90)
  }

  /// Windows has rules of its own for bit-fields: a record that obeys them has no form here, and none is laid out wrongly.
  @Test func onWindowsBitFieldsAreRefused() throws {
    let model = try read("x86_64-windows-gnu")
    #expect(model.types.records.flatMap(model.differences).isEmpty)
    #expect(model.types.records.count >= 60)
    let refused = Set(model.unsupported.map(\.name))
    #expect(refused.contains("struct bits") == false && refused.contains("struct bits_crossing"))
    #expect(model.types.record(named: .structure("scalars"))?.fields.count == 11)
    let scalars = try #require(model.recordedLayout(of: .structure("scalars")))
    #expect(scalars.fields.map(\.bitOffset) == [0, 16, 32, 64, 96, 128, 160, 192, 256, 320, 384])
  }

  @Test(arguments: targets + ["x86_64-windows-gnu"]) func typesOfAnyTargetHaveTheirNames(_ target: String) throws {
    let fields = try #require(try read(target).types.record(named: .structure("fixed"))).fields
    let names: [IntegerType] = [.int8, .int64, .uint16, .intptr, .uint8, .size, .char, .pointerDifference, .wideChar]
    #expect(fields.map(\.type) == names.map { .integer($0) })
  }

  @Test(arguments: targets) func compilersAgree(_ target: String) throws {
    var program = LayoutProgram(model: try read(target), header: "layouts.h")
    let options = ["-ffreestanding", "-std=gnu17"]
    // Clang warns of records inside packed ones, for machines that cannot read what is unaligned.
    #expect(try Compiler.check(program.assertions, with: "clang", ["-target", target, "-w"] + options) == "")
    if target == "x86_64-linux-gnu" {
      program.excluded = Self.clangOnly
      #expect(try Compiler.check(program.assertions, with: "gcc", options) == "")
    }
  }

  #if os(Linux)
    @Test(arguments: ["clang", "gcc"]) func bitFieldsLieThere(_ compiler: String) throws {
      var program = LayoutProgram(model: try read(nil), header: "layouts.h")
      if compiler == "gcc" { program.excluded = Self.clangOnly }
      #expect(try Compiler.check(program.bitFieldProgram, with: compiler, ["-std=gnu17"], runs: true) == "")
    }
  #endif
}
