internal import CaissonLinking
internal import Foundation
internal import Testing

/// Both back ends against C itself: random signatures, functions of two compilers, and values in which each byte tells where
/// it belongs.
///
/// `CAISSON_ABI_SIGNATURES` says how many signatures are tried, `CAISSON_ABI_SEED` what the first batch is made of: a batch
/// that failed is tried again by its own seed and `CAISSON_ABI_SIGNATURES=200`.
@Suite struct ABITests {
  /// Some signatures, which are one library in C.
  struct Batch: CustomTestStringConvertible, Sendable {
    let seed: UInt64
    let count: Int

    var testDescription: String { "seed \(seed), \(count) signatures" }

    static let size = 200

    static let all: [Batch] = {
      let environment = ProcessInfo.processInfo.environment
      let count = environment["CAISSON_ABI_SIGNATURES"].flatMap { Int($0) } ?? 2000
      let seed = environment["CAISSON_ABI_SEED"].flatMap { UInt64($0) } ?? 1
      return stride(from: 0, to: count, by: size).enumerated().map { index, start in
        Batch(seed: seed &+ UInt64(index), count: min(size, count - start))
      }
    }()
  }

  @Test(arguments: Batch.all)
  func agreeWithC(_ batch: Batch) throws {
    let library = RandomLibrary(seed: batch.seed, count: batch.count)
    let build = try CBuild()
    defer { build.remove() }
    let products = try build.products(of: library)
    let notes = CrashNote(batch.testDescription)
    defer { notes.clear() }
    for product in products {
      var tally = Tally(library)
      let loaded = try LoadedRandomLibrary(library, product)
      for index in library.prototypes.indices {
        notes.set("\(product.name): \(library.function(index).prototype)")
        try tally.run(Exchange(loaded, index))
      }
      print("\(batch.testDescription), \(product.name): \(tally)\n  in all \(Tally.total(with: tally))")
      for mismatch in tally.mismatches.prefix(10) { Issue.record("seed \(batch.seed), \(mismatch)") }
      #expect(tally.mismatches.count == 0, "seed \(batch.seed)")
      #expect(tally.called * 100 > 95 * tally.count, "too much was refused")
    }
  }
}

/// The results for the signatures of a library.
struct Tally: CustomStringConvertible {
  private static let all = Locked((called: 0, refused: 0))

  private let library: RandomLibrary
  /// Calls and callbacks that the dynamic back end made.
  private(set) var called = 0
  /// Signatures that it rejected, as it must.
  private(set) var refused = 0
  /// Signatures of which it was shown that the compilers do not agree on them.
  private(set) var disputed = 0
  private(set) var mismatches: [Mismatch] = []

  init(_ library: RandomLibrary) { self.library = library }

  var count: Int { called + refused }
  var description: String {
    "\(called) dynamic calls and callbacks, \(refused) refused, \(disputed) disputed, \(mismatches.count) mismatches"
  }

  /// The results for all libraries so far.
  static func total(with tally: Tally) -> String {
    all.withLock { all in
      all.called += tally.called
      all.refused += tally.refused
      return "\(all.called) dynamic calls and callbacks, \(all.refused) refused"
    }
  }

  mutating func run(_ exchange: Exchange) throws {
    let prototype = library.prototypes[exchange.index]
    let impossible = Impossible(prototype, in: library.records)
    if impossible == .disputed {
      disputed += 1
      // One compiler's stub calls the other one's function.
      if try exchange.callStatically().isEmpty, !exchange.holdsLongDouble {
        Issue.record("said to be disputed, and is not: \(name(exchange))")
      }
    } else {
      mismatches += try exchange.callStatically() + exchange.callBackStatically()
    }
    for call in [exchange.callDynamically, exchange.callBackDynamically] {
      do throws(LinkProblem.Reason) {
        mismatches += try call()
        called += 1
        if let impossible { Issue.record("not refused, though it has \(impossible.rawValue): \(name(exchange))") }
      } catch {
        if impossible != .disputed { refused += 1 }
        if impossible == nil { Issue.record("refused: \(error): \(name(exchange))") }
      }
    }
  }

  private func name(_ exchange: Exchange) -> String {
    let header = CHeader(library: library)
    let records = Set(library.prototypes[exchange.index].parameters.map(header.declaration))
    return "seed \(library.seed), \(library.function(exchange.index).prototype)\n\(records.joined(separator: "\n"))"
  }
}
