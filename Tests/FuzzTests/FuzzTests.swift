internal import CaissonCheck
internal import CaissonGenerator
internal import CaissonHeaders
internal import CaissonImport
internal import CaissonModel
internal import CaissonPictures
internal import Foundation
internal import Testing

/// No input ends the program, or keeps it busy for ever: headers and models, mutated.
///
/// `CAISSON_FUZZ` says how many inputs are tried, `CAISSON_FUZZ_SEED` what the first is made of: one that failed is tried again by
/// its own seed and `CAISSON_FUZZ=1`. Headers of `CAISSON_FUZZ_HEADERS`, a folder, are taken as well.
@Suite(.serialized) struct FuzzTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let count = environment["CAISSON_FUZZ"].flatMap(Int.init) ?? 200
  private static let firstSeed = environment["CAISSON_FUZZ_SEED"].flatMap(UInt64.init) ?? 1
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  /// No input may take longer, in seconds.
  private static let patience = 20.0

  private static var seeds: Range<UInt64> { firstSeed..<firstSeed + UInt64(count) }

  private static func headers(in folder: URL) throws -> [String] {
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return try files.filter { $0.pathExtension == "h" }.sorted { $0.path < $1.path }
      .map { try String(contentsOf: $0, encoding: .utf8) }
  }

  /// Runs a body; a crash in it leaves the input's seed in a file, for whoever looks for it.
  private func attempt(_ kind: String, _ seed: UInt64, _ body: () throws -> Void) throws {
    let note = Self.root.appending(path: ".build/fuzz-\(kind)-seed")
    try? Data("\(seed)\n".utf8).write(to: note)
    let start = ContinuousClock.now
    try body()
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    #expect(seconds < Self.patience, "\(kind) \(seed) took \(seconds) seconds")
    try? FileManager.default.removeItem(at: note)
  }

  @Test func headersAreReadOrRefused() throws {
    var texts = try Self.headers(in: Self.root.appending(path: "Tests/CFixtures"))
    if let folder = Self.environment["CAISSON_FUZZ_HEADERS"] { texts += try Self.headers(in: URL(filePath: folder)) }
    let scratch = FileManager.default.temporaryDirectory.appending(path: "caisson-fuzz-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let reader = try HeaderReader(arguments: [
      "-I", scratch.path, "-I", Self.root.appending(path: "Tests/CFixtures").path,
    ])
    var read = 0
    for seed in Self.seeds {
      try attempt("header", seed) {
        var mutation = Mutation(seed: seed)
        let text = mutation.mutate(texts[Int(seed % UInt64(texts.count))])
        try Data(text.utf8).write(to: scratch.appending(path: "fuzz.h"))
        guard let model = try? reader.read(["\"fuzz.h\""], extent: .everything) else { return }
        read += 1
        look(at: model)
      }
    }
    print("fuzz: \(read) of \(Self.count) mutated headers were read, the others refused")
    #expect(Self.count < 100 || read > 0)
  }

  /// Does all that is done with what was read.
  private func look(at model: HeaderModel) {
    _ = Importer(model, ImportOptions(name: "Fuzz", headers: ["\"fuzz.h\""])).description()
    #expect(HeaderDifference(from: model, to: model).entries.isEmpty)
    for record in model.types.records.prefix(20) {
      guard let picture = RecordPicture(of: record.name, in: model, target: nil) else { continue }
      _ = TextPicture([picture], cacheLine: 64, isColored: false).text
    }
  }

  @Test func modelsAreReadOrRefused() throws {
    let headers = try HeaderReader(arguments: ["-I", Self.root.appending(path: "Tests/CFixtures").path])
      .read(["\"surface.h\""], extent: .everything)
    let text = try String(
      contentsOf: Self.root.appending(path: "Tests/FuzzTests/model.json"), encoding: .utf8)
    let right = try JSONDecoder().decode([LibraryDescription].self, from: Data(text.utf8))
    #expect(right.count == 1 && !right[0].functions.isEmpty && !right[0].types.records.isEmpty)
    var read = 0
    for seed in Self.seeds {
      try attempt("model", seed) {
        var mutation = Mutation(seed: seed)
        let mutated = mutation.mutate(text)
        guard let libraries = try? JSONDecoder().decode([LibraryDescription].self, from: Data(mutated.utf8)) else {
          return
        }
        read += 1
        for library in libraries {
          _ = DescriptionCheck.diagnostics(in: library)
          _ = HeaderCheck(library, against: headers).diagnostics()
          _ = try? Generator(module: "Fuzz", templates: .builtIn).files(for: library, headers: headers)
        }
      }
    }
    print("fuzz: \(read) of \(Self.count) mutated models were read, the others refused")
    #expect(Self.count < 100 || read > 0)
  }
}
