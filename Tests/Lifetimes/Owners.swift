// What the compiler says of memory that is used after its end, by way of its owner.
import CaissonDescription

@CStruct("struct tm") public struct Parts { public var seconds: CInt }

@Bindings(headers: ["<time.h>"]) public protocol Clock: ForeignLibrary {
  @C("mktime") func time(_ parts: Borrowed<Parts>) throws(Failure) -> CLong
}

func useAfterFree(_ clock: some Clock) throws {
  let parts = try clock.allocate(Parts(seconds: 1))  // error: 'parts' used after consume
  parts.free()
  _ = try parts.load()
}

func doubleFree(_ clock: some Clock) throws {
  let parts = try clock.allocate(Parts(seconds: 1))  // error: 'parts' consumed more than once
  parts.free()
  parts.free()
}

func copiedOwner(_ clock: some Clock) throws {
  let parts = try clock.allocate(Parts(seconds: 1))  // error: 'parts' used after consume
  let other = parts
  _ = try (other.load(), parts.load())
}

func arrayAfterFree(_ clock: some Clock) throws {
  let numbers = try clock.allocate(copying: [1, 2])  // error: 'numbers' used after consume
  numbers.free()
  _ = numbers.count
}

func rootAfterRelease(_ clock: some Clock, _ object: AnyObject) {
  let handle = clock.handle(for: object)  // error: 'handle' used after consume
  handle.release()
  _ = handle.context
}

func rootReleasedTwice(_ clock: some Clock, _ object: AnyObject) {
  let handle = clock.handle(for: object)  // error: 'handle' consumed more than once
  handle.release()
  handle.release()
}

func arenaAfterFree(_ clock: some Clock) throws {
  let arena = clock.arena()
  arena.free()  // error: cannot be consumed when captured by an escaping closure or borrowed by a non-Escapable type
  _ = try arena.allocate(Parts(seconds: 1))
}

func ownerGivenAwayInALoop(_ clock: some Clock) throws {
  let parts = try clock.allocate(Parts(seconds: 1))  // error: 'parts' consumed in a loop
  for _ in 0..<2 { parts.free() }
}

func borrowedOwnerGivenAway(_ parts: borrowing COwned<Parts, HostLender>) {  // error: 'parts' is borrowed and cannot be consumed
  parts.free()
}
