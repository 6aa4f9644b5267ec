// What the compiler says of memory that several threads, or closures that live longer, would use.
import CaissonDescription

@CStruct("struct tm") public struct Parts { public var seconds: CInt }

@Bindings(headers: ["<time.h>"]) public protocol Clock: ForeignLibrary {
  typealias Handler = Callback<CInt, Void>
  @C("mktime") func time(_ parts: Borrowed<Parts>) throws(Failure) -> CLong
  @C("keep", lifetimes: ["handler": .retained(by: "object")]) func keep(_ object: RawPointer, _ handler: Handler) throws(Failure)
}

func ownerUsedAfterItWasGivenToATask(_ clock: some Clock) async throws {
  let parts = try clock.allocate(Parts(seconds: 1))
  Task { parts.free() }  // error: sending value of non-Sendable type '() async -> ()' risks causing data races
  _ = try clock.time(parts.borrow)
}

func ownerConsumedByAClosure(_ clock: some Clock) throws -> () -> Void {
  let parts = try clock.allocate(Parts(seconds: 1))
  return { parts.free() }  // error: noncopyable 'parts' cannot be consumed when captured by an escaping closure or borrowed by a non-Escapable type
}

func ownerUsedAfterItWasGivenToAClosure(_ clock: some Clock) throws {
  let parts = try clock.allocate(Parts(seconds: 1))  // error: 'parts' used after consume
  let use = { _ = try parts.load() }
  parts.free()
  try use()
}

func borrowInACallbackThatCKeeps<Library: Clock>(_ clock: Library, _ object: Library.RawPointer) throws {
  let parts = try clock.allocate(Parts(seconds: 1))
  let borrow = parts.borrow  // error: lifetime-dependent variable 'borrow' escapes its scope
  try clock.keep(object, Library.Handler { (_) throws(Library.Failure) in _ = try borrow.load() })
}

func borrowOfAParameterAcrossAnAwait(_ parts: borrowing COwned<Parts, HostLender>) async {  // error: 'parts' cannot be captured by an escaping closure since it is a borrowed parameter
  let task = Task { parts.load() }  // error: passing closure as a 'sending' parameter risks causing data races between code in the current task and concurrent execution of the closure
  await Task.yield()
  _ = await task.value
}

func rootGivenToTwo(_ clock: some Clock, _ object: AnyObject) {
  let handle = clock.handle(for: object)  // error: 'handle' used after consume
  let other = handle
  _ = (handle.context, other.context)
}
