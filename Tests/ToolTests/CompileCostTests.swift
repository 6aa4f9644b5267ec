internal import Foundation
internal import Testing

/// What a description costs to compile: time that grows with its declarations, and little memory.
///
/// Times are the processor's, and compared with others of the same run only. A machine that has much else to do makes any of them longer:
/// what grows too fast does so each time that it is tried.
@Suite struct CompileCostTests {
  /// A file of descriptions, or as plain Swift what they have to be compared with.
  private enum Subject {
    /// Of ten declarations, 6 are constants, 2 functions, 2 enumerators.
    case description
    /// A protocol, and a type with its requirements.
    case peer
    /// One enumeration.
    case enumeration
  }

  /// What a compilation took.
  private struct Cost: Decodable {
    /// The processor's time, in seconds.
    let time: Double
    /// The memory of the largest process, in KiB.
    let memory: Int
  }

  @Test func timeGrowsWithTheDeclarations() throws {
    _ = try compile(.description, 10)
    var ratios: [Double] = []
    for _ in 0..<3 {
      let few = try compile(.description, 125)
      ratios.append(try compile(.description, 500).time / few.time)
      if ratios[ratios.count - 1] < 6 { return }
    }
    Issue.record("4 times as many declarations take \(ratios) times as long")
  }

  @Test func aDeclarationCostsNotMuchMoreThanAWitness() throws {
    _ = try compile(.peer, 10)
    var ratios: [Double] = []
    for _ in 0..<3 {
      let peer = try compile(.peer, 500)
      ratios.append(try compile(.description, 500).time / peer.time)
      if ratios[ratios.count - 1] < 10 { return }
    }
    Issue.record("declarations take \(ratios) times as long as requirements with witnesses")
  }

  @Test func anEnumerationOfManyNamesTakesLittleMemory() throws {
    #expect(try compile(.enumeration, 800).memory < 300 << 10)
  }

  /// Compiles a file with the optimiser on.
  private func compile(_ subject: Subject, _ count: Int) throws -> Cost {
    let scratch = try Scratch()
    try scratch.write(Self.text(subject, count), to: "File.swift")
    let measure = """
      import json, resource, subprocess, sys
      subprocess.run(sys.argv[1:], check=True)
      usage = resource.getrusage(resource.RUSAGE_CHILDREN)
      print(json.dumps({"time": usage.ru_utime + usage.ru_stime, "memory": usage.ru_maxrss}))
      """
    let products = Repository.products.path
    let outcome = try Program.run(
      "python3",
      [
        "-c", measure, "swiftc", "-O", "-wmo", "-parse-as-library", "-module-name", "File", "-swift-version", "6",
        "-c", scratch.path("File.swift"), "-o", scratch.path("File.o"), "-I", "\(products)/Modules",
        // A cache of its own: others may fill it meanwhile.
        "-module-cache-path", "\(products)/test-cache/cost",
        "-Xcc", "-fmodule-map-file=\(Repository.root.path)/Sources/CCaisson/include/module.modulemap",
        "-load-plugin-executable", "\(products)/CaissonMacros-tool#CaissonMacros",
      ])
    try #require(outcome.exitCode == 0, "\(outcome.errors)")
    return try JSONDecoder().decode(Cost.self, from: Data(outcome.output.utf8))
  }

  private static func text(_ subject: Subject, _ count: Int) -> String {
    switch subject {
    case .description:
      "import CaissonDescription\n\(enumeration(count / 5))\n"
        + """
        @Bindings(headers: ["<x.h>"]) public protocol X: ForeignLibrary {
        \(lines(count * 3 / 5) { "  @CConstant(\"C_\($0)\", value: \($0)) var c\($0): CInt { get }" })
        \(lines(count / 5) { "  @C(\"f_\($0)\") func f\($0)(_ a: CInt, _ b: RawPointer?) throws(Failure) -> CInt" })
        }
        """
    case .peer:
      """
      public protocol X {
      \(lines(count) { "  func f\($0)(_ a: CInt, _ b: Double) -> CInt" })
      }
      public struct Y: X {
      \(lines(count) { "  public func f\($0)(_ a: CInt, _ b: Double) -> CInt { a &+ \($0) }" })
      }
      """
    case .enumeration: "import CaissonDescription\n\(enumeration(count))"
    }
  }

  private static func enumeration(_ count: Int) -> String {
    """
    @CEnum("enum e") public struct E {
    \(lines(count) { "  @CEnumerator(\"E_\($0)\") public static let e\($0) = E(rawValue: \($0))" })
    }
    """
  }

  private static func lines(_ count: Int, _ line: (Int) -> String) -> String {
    (0..<count).map(line).joined(separator: "\n")
  }
}
