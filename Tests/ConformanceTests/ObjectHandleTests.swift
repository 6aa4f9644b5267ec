internal import ArenaLinker
internal import Caisson
internal import CaissonDynamic
internal import Fixtures
internal import Testing

/// Swift objects behind a `void *`.
@Suite struct ObjectHandleTests {
  private final class Counter {
    var count: CInt = 0
  }

  private final class Other {}

  @Test(arguments: HostBackend.allCases) func comesBackThroughC(_ backend: HostBackend) throws {
    func run<Library: LifetimeFixtures>(_ library: Library) throws {
      let counter = Counter()
      let root = library.handle(for: counter)
      let result = try library.compute(
        Library.ThrowingComputation { value, context in
          let counter = try Library.ObjectHandle<Counter>.object(behind: context)
          counter.count += 1
          return value + counter.count
        }, 100, times: 3, context: root.context)
      #expect(counter.count == 3 && result == 106)
    }
    try run(backend.lifetimes())
  }

  @Test func livesAsLongAsItsRoot() throws {
    func run<Space: AddressSpace>(in space: Space.Type) throws {
      weak var kept: Counter?
      let root = {
        let counter = Counter()
        kept = counter
        return CObjectHandle<Counter, Space>(counter)
      }()
      let context = root.context
      #expect(kept != nil)
      #expect(try CObjectHandle<Counter, Space>.object(behind: context) === kept)
      root.release()
      #expect(kept == nil)
      #expect(reason(CObjectHandle<Counter, Space>.self, context) == .released)
    }
    try run(in: HostSpace.self)
    try run(in: ArenaSpace.self)
  }

  @Test func thePlaceOfAReleasedRootIsNotMistaken() {
    func run<Space: AddressSpace>(in space: Space.Type) {
      let first = CObjectHandle<Counter, Space>(Counter())
      let old = first.context
      first.release()
      for _ in 0..<10_000 {
        let next = CObjectHandle<Counter, Space>(Counter())
        #expect(next.context != old)
        #expect(reason(CObjectHandle<Counter, Space>.self, old) == .released)
      }
    }
    run(in: HostSpace.self)
    run(in: ArenaSpace.self)
  }

  @Test func otherTypesAndOtherPointersAreErrors() {
    typealias Root = CObjectHandle<Counter, HostSpace>
    let other = CObjectHandle<Other, HostSpace>(Other())
    #expect(reason(Root.self, other.context) == .otherType)
    #expect(reason(Root.self, nil) == .null)
    for word in [1 << 63 | 1, 0xFFFF_FFFF, 1 << 40] as [UInt64] {
      let made = CPointer<CVoid, HostSpace>(address: HostAddress(word: word, instance: .host))
      #expect(reason(Root.self, made) == .unknown)
    }
    keepAlive(other)
  }

  /// Why there is no object behind a pointer.
  private func reason<Object: AnyObject, Space: AddressSpace>(
    _ root: CObjectHandle<Object, Space>.Type, _ context: CPointer<CVoid, Space>?
  ) -> ObjectHandleError.Reason? {
    do throws(ObjectHandleError) {
      _ = try root.object(behind: context)
      return nil
    } catch {
      return error.reason
    }
  }
}
