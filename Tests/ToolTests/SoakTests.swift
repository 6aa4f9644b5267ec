internal import Testing

/// `soak`, for a short time: `make soak` is the long one.
@Suite struct SoakTests {
  @Test(arguments: ["static", "dynamic"]) func memoryIsFlat(_ backend: String) throws {
    let outcome = try Program.product("soak", ["--backend", backend, "--calls", "100000"])
    #expect(outcome.exitCode == 0, "\(outcome.output)\(outcome.errors)")
    #expect(outcome.output.contains("\(backend): 100 %: "))
  }

  @Test(arguments: ["static", "dynamic"]) func aLeakIsFound(_ backend: String) throws {
    let outcome = try Program.product("soak", ["--backend", backend, "--calls", "100000", "--leak"])
    #expect(
      outcome.exitCode == 1 && outcome.errors.contains("memory is not flat"), "\(outcome.output)\(outcome.errors)")
  }
}
