internal import Foundation
internal import Testing

/// The machine code of calls after optimisation.
@Suite struct MachineCodeTests {
  private static let program = """
    import Caisson
    import CaissonDynamic
    import Description

    @inline(never) public func callStatic(_ library: RightStatic) -> CInt { library.add(1, 2) }

    @inline(never) public func callGeneric<L: Right>(_ library: L) throws(L.Failure) -> CInt { try library.add(1, 2) }
    @inline(never) public func callSpecialised(_ library: RightStatic) -> CInt { callInlined(library) }
    @inline(__always) func callInlined<L: Right>(_ library: L) throws(L.Failure) -> CInt { try library.add(3, 4) }

    @inline(never) public func callDynamic(_ library: RightLinked<Dynamic>) -> CInt { library.add(1, 2) }

    @inline(never) public func callNested(_ library: RightStatic) -> CInt {
      library.nest(Nested<HostSpace>(inner: Inner(x: 1, y: 2), apply: nil)).inner.y
    }

    public typealias HostPoint = CPointer<Point<HostSpace>, HostSpace>
    public typealias HostBits = CPointer<Bits, HostSpace>
    @inline(never) public func readField(_ point: HostPoint) -> Double { point.y }
    @inline(never) public func writeField(_ point: HostPoint, _ value: Double) { point.y = value }
    @inline(never) public func readBits(_ bits: HostBits) -> CUnsignedInt { bits.f }
    public typealias HostLong = CPointer<Long<HostSpace>, HostSpace>
    @inline(never) public func readLast(_ long: HostLong) -> CInt { long.last }
    @inline(never) public func writeLast(_ long: HostLong, _ value: CInt) { long.last = value }
    @inline(never) public func readLateBits(_ long: HostLong) -> CUnsignedInt { long.late }
    @inline(never) public func readElement(_ arrays: CPointer<Arrays, HostSpace>) -> CShort {
      arrays.pointer(to: \\.grid).element(1).element(2).load()
    }
    """

  /// A structure with many fields, of the kinds whose places are the most to compute.
  private static let long = """
    import CaissonDescription

    @CStruct("struct long") public struct Long<Space: AddressSpace> {
    \((0..<13).map { index in
      """
        public var next\(index): Pointer<Long<Space>>?
        public var a\(index): CChar
        @CField(bits: 3) public var b\(index): CUnsignedInt
      """
    }.joined(separator: "\n"))
      @CField(bits: 9) public var late: CUnsignedInt
      public var last: CInt
    }
    """

  /// The instructions of each function of the program, by its name.
  private func instructions() throws -> [String: [String]] {
    let scratch = try Scratch()
    try scratch.write(Self.program, to: "Calls.swift")
    try scratch.write(Self.long, to: "Long.swift")
    let generated = try Program.caisson(
      "generate", "Tests/CFixtures/Right.swift", "--output", scratch.url.path, "-ITests/CFixtures")
    try #require(generated.exitCode == 0, "\(generated.errors)")
    // The description is a module of its own, as it is in a package.
    try compile(
      "Description",
      [
        "-load-plugin-executable", "\(Repository.products.path)/CaissonMacros-tool#CaissonMacros",
        "-emit-module", "-emit-module-path", scratch.path("Description.swiftmodule"),
        "Tests/CFixtures/Right.swift", scratch.path("Long.swift"), scratch.path("CFixtures/Right+Static.swift"),
        scratch.path("CFixtures/Right+Layouts.swift"),
      ], in: scratch)
    try compile(
      "Calls", ["-emit-assembly", scratch.path("Calls.swift"), "-o", scratch.path("Calls.s")], in: scratch)

    var instructions: [String: [String]] = [:]
    var function = ""
    for line in try scratch.text("Calls.s").split(separator: "\n") {
      if let label = line.firstMatch(of: /^"?([^\s".][^\s":]*)"?:/) {
        function = String(label.1)
        instructions[function] = []
      } else if let instruction = line.firstMatch(of: /^\s+([a-z][^#]*)/) {
        let text = instruction.1.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        instructions[function]?.append(text)
      }
    }
    return instructions
  }

  private func compile(_ module: String, _ arguments: [String], in scratch: borrowing Scratch) throws {
    let compiled = try Program.run(
      "swiftc",
      [
        "-O", "-wmo", "-swift-version", "6", "-parse-as-library", "-module-name", module, "-I", scratch.url.path,
        "-I", "\(Repository.products.path)/Modules", "-I", scratch.path("CRight"), "-I", "Sources/CFFI",
        "-Xcc", "-I\(Repository.root.path)/Tests/CFixtures",
        "-Xcc", "-fmodule-map-file=\(Repository.root.path)/Sources/CCaisson/include/module.modulemap",
      ] + arguments)
    try #require(compiled.exitCode == 0, "\(compiled.errors)")
  }

  /// The instructions of a function of the program, by its name without its mangling.
  private func code(of name: String, in all: [String: [String]]) throws -> [String] {
    try #require(all.first { $0.key.hasPrefix("$s5Calls\(name.utf8.count)\(name)") }, "no \(name)").value
  }

  /// Returns the functions that a function of the program calls.
  private func calls(of name: String, in all: [String: [String]]) throws -> [String] {
    try code(of: name, in: all).compactMap { instruction in
      instruction.firstMatch(of: /^(?:callq?|jmpq?|bl|b) [("]*([^\s".*)][^\s")]*)/).map {
        String($0.1).replacing("@PLT", with: "")
      }
    }
  }

  @Test func aCallIsWhatItClaims() throws {
    let all = try instructions()
    #expect(try calls(of: "callStatic", in: all) == ["add"])
    #expect(try calls(of: "callSpecialised", in: all) == ["add"])

    // The arguments go straight into the frame, and the frame to libffi: nothing is allocated, counted or looked up.
    let dynamic = try calls(of: "callDynamic", in: all).filter { $0 != "__stack_chk_fail" }
    #expect(dynamic.count == 1 && dynamic[0].contains("CaissonDynamic0B5FrameV4call"), "\(dynamic)")

    // A structure by value goes from Swift's registers into C's.
    #expect(try calls(of: "callNested", in: all) == ["nest"])

    // A field is a plain load or store, a bit-field a load, a shift and a mask; the compiler's own watch over the stack aside.
    let most = ["readBits": 2, "readLateBits": 4]
    for name in ["readField", "writeField", "readElement", "readBits", "readLast", "writeLast", "readLateBits"] {
      let code = try code(of: name, in: all).filter { instruction in
        !["sp", "bp", "%fs:", "ret", "__stack_chk_fail", "jne", "pushq", "popq"].contains { instruction.contains($0) }
      }
      #expect(code.count <= most[name] ?? 1, "\(name): \(code)")
    }
  }
}
