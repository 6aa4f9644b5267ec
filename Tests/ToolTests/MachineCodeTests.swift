internal import Foundation
internal import Testing

/// What is left of a call after optimisation.
@Suite struct MachineCodeTests {
  private static let program = """
    import Caisson
    import CaissonDynamic

    @inline(never) public func callStatic(_ library: RightStatic) -> CInt { library.add(1, 2) }

    @inline(never) public func callGeneric<L: Right>(_ library: L) throws(L.Failure) -> CInt { try library.add(1, 2) }
    @inline(never) public func callSpecialised(_ library: RightStatic) -> CInt { callInlined(library) }
    @inline(__always) func callInlined<L: Right>(_ library: L) throws(L.Failure) -> CInt { try library.add(3, 4) }

    @inline(never) public func callDynamic(_ library: RightLinked<Dynamic>) -> CInt { library.add(1, 2) }
    """

  /// The functions that each function of the program calls, by the name of the caller.
  private func calls() throws -> [String: [String]] {
    let scratch = try Scratch()
    try scratch.write(Self.program, to: "Calls.swift")
    let generated = try Program.caisson("generate", "Tests/CFixtures/Right.swift", "--output", scratch.url.path)
    try #require(generated.exitCode == 0, "\(generated.errors)")
    let products = Repository.products.path
    let compiled = try Program.run(
      "swiftc",
      [
        "-O", "-wmo", "-swift-version", "6", "-emit-assembly", "-module-name", "Calls", "-parse-as-library",
        "-I", "\(products)/Modules", "-I", scratch.path("CRight"), "-I", "Sources/CFFI", "-Xcc",
        "-I\(Repository.root.path)/Tests/CFixtures",
        "-Xcc", "-fmodule-map-file=\(Repository.root.path)/Sources/CCaisson/include/module.modulemap",
        "-load-plugin-executable", "\(products)/CaissonMacros-tool#CaissonMacros",
        "Tests/CFixtures/Right.swift", scratch.path("CFixtures/Right+Static.swift"), scratch.path("Calls.swift"),
        "-o", scratch.path("Calls.s"),
      ])
    try #require(compiled.exitCode == 0, "\(compiled.errors)")

    var calls: [String: [String]] = [:]
    var function = ""
    for line in try scratch.text("Calls.s").split(separator: "\n") {
      if let label = line.firstMatch(of: /^"?([^\s".][^\s":]*)"?:/) {
        function = String(label.1)
        calls[function] = []
      } else if let call = line.firstMatch(of: /^\s+(?:callq?|jmpq?|bl|b)\s+[("]*([^\s".*)][^\s")]*)/) {
        calls[function]?.append(String(call.1).replacing("@PLT", with: ""))
      }
    }
    return calls
  }

  /// What a function of the program calls, by the function's name without its mangling.
  private func calls(of name: String, in calls: [String: [String]]) throws -> [String] {
    try #require(calls.first { $0.key.hasPrefix("$s5Calls\(name.utf8.count)\(name)") }, "no \(name)").value
  }

  @Test func aCallIsWhatItClaims() throws {
    let all = try calls()
    #expect(try calls(of: "callStatic", in: all) == ["add"])
    #expect(try calls(of: "callSpecialised", in: all) == ["add"])

    // The arguments go straight into the frame, and the frame to libffi: nothing is allocated, counted or looked up.
    let dynamic = try calls(of: "callDynamic", in: all).filter { $0 != "__stack_chk_fail" }
    #expect(dynamic.count == 1 && dynamic[0].contains("CaissonDynamic0B5FrameV4call"), "\(dynamic)")
  }
}
