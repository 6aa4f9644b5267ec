// What the compiler says of places inside of memory - elements, fields, spans - that would be used after it.
import CaissonDescription

@CStruct("struct tm") public struct Parts { public var seconds: CInt }

@Bindings(headers: ["<time.h>"]) public protocol Clock: ForeignLibrary {
  @C("mktime") func time(_ parts: Borrowed<Parts>) throws(Failure) -> CLong
}

func spanOfAnArrayThatIsFreed(_ numbers: consuming COwnedArray<CInt, HostLender>) {  // error: 'numbers' used after consume
  let span = numbers.span
  numbers.free()  // error: overlapping accesses to 'numbers', but deinitialization requires exclusive access
  _ = span[0]
}

func spanKeptBeyondTheScope(
  _ first: borrowing COwnedArray<CInt, HostLender>, _ second: consuming COwnedArray<CInt, HostLender>
) {
  var kept = first.span  // error: lifetime-dependent variable 'kept' escapes its scope
  do {
    let second = second
    kept = second.span
  }
  _ = kept[0]
}

func elementOfAnArrayThatIsFreed(_ clock: some Clock) throws {
  let numbers = try clock.allocate(copying: [1, 2] as [CInt])
  let element = try numbers.element(1)
  numbers.free()  // error: noncopyable 'numbers' cannot be consumed when captured by an escaping closure or borrowed by a non-Escapable type
  _ = try element.load()
}

func fieldOfAStructureThatIsFreed(_ clock: some Clock) throws {
  let parts = try clock.allocate(Parts(seconds: 1))
  let seconds = parts.borrow.field(\.seconds)
  parts.free()  // error: noncopyable 'parts' cannot be consumed when captured by an escaping closure or borrowed by a non-Escapable type
  _ = try seconds.load()
}

func fieldKeptBeyondTheScope(_ clock: some Clock) throws {
  let first = try clock.allocate(Parts(seconds: 1))
  var kept = first.borrow.field(\.seconds)  // error: lifetime-dependent variable 'kept' escapes its scope
  do {
    let second = try clock.allocate(Parts(seconds: 2))
    kept = second.borrow.field(\.seconds)
  }
  _ = try kept.load()
}
