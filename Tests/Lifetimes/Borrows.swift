// What the compiler says of borrows that would outlive the owner.
import CaissonDescription

@CStruct("struct tm") public struct Parts { public var seconds: CInt }

@Bindings(headers: ["<time.h>"]) public protocol Clock: ForeignLibrary {
  @C("mktime") func time(_ parts: Borrowed<Parts>) throws(Failure) -> CLong
}

func use(_ parts: CBorrowed<Parts, HostSpace>) {}

func keptBeyondTheScope(_ clock: some Clock) throws {
  let first = try clock.allocate(Parts(seconds: 1))
  var kept = first.borrow  // error: lifetime-dependent variable 'kept' escapes its scope
  do {
    let second = try clock.allocate(Parts(seconds: 2))
    kept = second.borrow
  }
  _ = try clock.time(kept)
}

func usedAfterTheOwnerIsReplaced(_ parts: inout COwned<Parts, HostLender>, _ other: consuming COwned<Parts, HostLender>) {
  let borrow = parts.borrow  // error: lifetime-dependent variable 'borrow' escapes its scope
  parts = other
  use(borrow)
}

func readWhileItIsWritten(_ numbers: consuming COwnedArray<CInt, HostLender>) {
  var span = numbers.mutableSpan  // error: overlapping accesses to 'numbers', but modification requires exclusive access
  _ = numbers.span[0]
  span[0] = 1
}

func keptByAClosure(_ clock: some Clock) throws -> () -> Void {
  let parts = try clock.allocate(Parts(seconds: 1))
  let borrow = parts.borrow  // error: lifetime-dependent variable 'borrow' escapes its scope
  return { _ = borrow }
}

func keptFromAnArena(_ clock: some Clock) throws {
  let outer = clock.arena()
  var kept = try outer.allocate(Parts(seconds: 1))  // error: lifetime-dependent variable 'kept' escapes its scope
  do {
    let arena = clock.arena()
    kept = try arena.allocate(Parts(seconds: 1))
  }
  _ = try clock.time(kept)
}

func keptFromATemporary(_ clock: some Clock) throws {
  let parts = try clock.allocate(Parts(seconds: 1))
  var kept = parts.borrow  // error: lifetime-dependent variable 'kept' escapes its scope
  try clock.withTemporary(holding: Parts(seconds: 1)) { kept = $0 }
  _ = try clock.time(kept)
}

func inATask(_ clock: some Clock) throws {
  let parts = try clock.allocate(Parts(seconds: 1))
  let borrow = parts.borrow  // error: lifetime-dependent variable 'borrow' escapes its scope
  Task { _ = borrow }
}

func borrowOfAnOwnerThatIsFreed(_ clock: some Clock) throws {
  let parts = try clock.allocate(Parts(seconds: 1))
  let borrow = parts.borrow
  parts.free()  // error: noncopyable 'parts' cannot be consumed when captured by an escaping closure or borrowed by a non-Escapable type
  _ = try borrow.load()
}

func borrowOfAnArrayThatIsFreed(_ clock: some Clock) throws {
  let numbers = try clock.allocate(copying: [1, 2] as [CInt])
  let borrow = numbers.borrow
  numbers.free()  // error: noncopyable 'numbers' cannot be consumed when captured by an escaping closure or borrowed by a non-Escapable type
  _ = try borrow.load()
}

func borrowOfAnOwnerThatIsGivenAway(_ clock: some Clock) throws {
  let parts = try clock.allocate(Parts(seconds: 1))
  let borrow = parts.borrow
  let other = parts  // error: noncopyable 'parts' cannot be consumed when captured by an escaping closure or borrowed by a non-Escapable type
  _ = try (borrow.load(), other.load())
}

func borrowOfAnOwnerThatIsOptional(_ clock: some Clock) throws {
  var parts: COwned<Parts, _>? = try clock.allocate(Parts(seconds: 1))
  if let borrow = parts?.borrow {
    parts = nil  // error: overlapping accesses to 'parts', but modification requires exclusive access
    _ = try borrow.load()
  }
}
