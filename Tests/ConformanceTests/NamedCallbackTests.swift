internal import Caisson
internal import Fixtures
internal import Testing

/// Callbacks that C tells apart by name, on each back end that runs C itself.
@Suite struct NamedCallbackTests {
  private final class Canary {}

  @Test(arguments: HostBackend.allCases)
  func callbacksAreReplacedByName(_ backend: HostBackend) throws {
    func run<Library: Fixtures>(_ library: Library) throws {
      let registry = try library.makeRegistry()
      func register(_ name: String, adding number: CInt) throws -> () -> Bool {
        let canary = Canary()
        weak let kept = canary
        try library.register(
          registry, name,
          Library.Callback { (value: CInt) throws(Library.Failure) -> CInt in
            withExtendedLifetime(canary) { value + number }
          })
        return { kept != nil }
      }
      let one = try register("one", adding: 1)
      let two = try register("two", adding: 2)
      #expect(try library.lastRegistered(registry.constant).string() == "two")
      #expect(try library.call(registry, "one", 10) == 11 && library.call(registry, "two", 10) == 12)
      let ten = try register("one", adding: 10)
      #expect(!one() && two() && ten())
      #expect(try library.call(registry, "one", 10) == 20 && library.call(registry, "two", 10) == 12)
      try library.free(registry)
      #expect(!two() && !ten())
    }
    try run(backend.fixtures())
  }
}
