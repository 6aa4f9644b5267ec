import ArgumentParser
import CaissonDynamic
import Fixtures

/// `soak`: makes calls of every kind for a long time, checks every result, and fails if memory grows.
@main
struct SoakCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "soak",
    abstract: "Makes calls of every kind for a long time, checks every result, and fails if memory grows.",
    discussion: """
      Memory is flat if neither the resident set at the end nor its peak is more than the tolerance above the resident set after
      a tenth of the calls: by then all pools, tables and caches have the size that they keep.
      """)

  /// The way to C.
  enum Backend: String, ExpressibleByArgument, CaseIterable {
    /// Generated C stubs.
    case `static`
    /// The program itself, through libffi.
    case dynamic
  }

  /// Memory has grown.
  struct Growth: Error, CustomStringConvertible {
    let description: String
  }

  @Option(help: "How many calls of C functions to make, on each back end.")
  var calls = 10_000_000

  @Option(help: "One back end, static or dynamic; both by default.")
  var backend: Backend?

  @Option(help: "By how many KiB memory may grow.")
  var tolerance = 1024

  @Flag(help: "Have C keep callbacks of each round for ever, to see that growth is found.")
  var leak = false

  func validate() throws {
    if calls < 10_000 { throw ValidationError("--calls takes 10000 or more.") }
  }

  func run() throws {
    for backend in backend.map({ [$0] }) ?? Backend.allCases {
      switch backend {
      case .static:
        try soak(
          "static", SoakRound(LifetimeFixturesStatic(), LendingFixturesStatic(), RecordFixturesStatic(), leaks: leak))
      case .dynamic:
        let program = Dynamic()
        try soak(
          "dynamic",
          SoakRound(
            LifetimeFixturesLinked(program), LendingFixturesLinked(program), RecordFixturesLinked(program), leaks: leak)
        )
      }
    }
  }

  private func soak<A, B, C>(_ name: String, _ start: SoakRound<A, B, C>) throws {
    var round = start
    var sizes: [Int] = []
    for (share, goal) in [("10 %", calls / 10), ("50 %", calls / 2), ("100 %", calls)] {
      while round.calls < goal { try round.run() }
      sizes.append(try ResidentSet.now())
      print(
        "\(name): \(share): \(round.calls) calls, \(round.callbacks) callbacks, \(sizes[sizes.count - 1]) KiB resident")
    }
    let peak = try ResidentSet.peak()
    print("\(name): peak \(peak) KiB")
    let highest = max(peak, sizes[2])
    if highest > sizes[0] + tolerance {
      throw Growth(
        description: "memory is not flat: \(sizes[0]) KiB after a tenth of the calls, and \(highest) KiB at most")
    }
  }
}
