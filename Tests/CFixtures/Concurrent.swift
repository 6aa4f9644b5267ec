// Functions that block, for any module: with a pointer, and of an actor.
import CaissonDescription

@COpaque("struct machine") public enum Machine {}

@Bindings(headers: ["<time.h>"]) public protocol Machines: ForeignLibrary {
  @C("f1") func make() throws(Failure) -> Pointer<Machine>
  @C("f2") @concurrent func wait(for machine: Pointer<Machine>) async throws(Failure) -> CInt
  @C("f3") @concurrent func sleep(_ seconds: CInt) async throws(Failure)
}

func waitForOne(_ machines: some Machines) async throws -> CInt {
  try await machines.sleep(1)
  return try await machines.wait(for: machines.make())
}

/// An actor keeps where its machine is.
actor Engine<Library: Machines> {
  private let library: Library
  private let address: Library.Space.Address

  init(_ library: Library) throws {
    self.library = library
    address = try library.make().address
  }

  func wait() async throws -> CInt { try await library.wait(for: Library.Pointer<Machine>(address: address)) }
}
