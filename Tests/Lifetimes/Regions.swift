// What the compiler says of what goes to another thread, and stays here.
import CaissonDescription

@COpaque("struct machine") public enum Machine {}

@Bindings(headers: ["<time.h>"]) public protocol Machines: ForeignLibrary {
  @C("f1") func make() throws(Failure) -> Pointer<Machine>
  @C("f2", lifetimes: ["handler": .retained]) func set(_ machine: Pointer<Machine>, _ handler: Callback<CInt, Void>) throws(Failure)
  @C("f3") func run(_ machine: Pointer<Machine>) throws(Failure)
}

final class Count { var value: CInt = 0 }

func aPointerOfTwoThreads<Library: Machines>(_ library: Library) async throws {
  let machine = try library.make()
  let other = Task { try library.run(machine) }  // error: sending value of non-Sendable type '() async throws -> ()' risks causing data races
  try library.run(machine)
  try await other.value
}

/// The machine may move to another thread with all that it has, and with nothing that stays here.
func whatAHandlerHasOfTwoThreads<Library: Machines>(_ library: Library) async throws {
  let (machine, count) = (try library.make(), Count())
  try library.set(machine, Library.Callback { count.value += $0 })
  let other = Task { try library.run(machine) }  // error: sending value of non-Sendable type '() async throws -> ()' risks causing data races
  count.value += 1
  try await other.value
}

func wholeMachine<Library: Machines>(_ library: Library) async throws {
  let (machine, count) = (try library.make(), Count())
  try library.set(machine, Library.Callback { count.value += $0 })
  try await Task { try library.run(machine) }.value
}
