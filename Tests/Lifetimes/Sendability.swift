// What the compiler says of what two threads would reach.
import CaissonDescription

@CStruct("struct tm") public struct Parts { public var seconds: CInt }
@CStruct("struct link") public struct Link<Space: AddressSpace> { public var next: Pointer<Link<Space>>? }

@Bindings(headers: ["<time.h>"]) public protocol Logging: ForeignLibrary {
  @C("f4", lifetimes: ["logger": .retained]) func set(logger: SendableCallback<CInt, Void>) throws(Failure)
}

final class Count { var value: CInt = 0 }

func needsSendable(_ type: (some Sendable).Type) {}

func values<Library: Logging>(of library: Library) {
  needsSendable(Parts.self)
  needsSendable(Library.self)
  needsSendable(Library.SendableCallback<CInt, Void>.self)
  needsSendable(Library.Callback<CInt, Void>.self)  // error: (aka 'ForeignCallback<Library.Space.Failure, Int32, ()>') does not conform to the 'Sendable' protocol
  needsSendable(Library.RawPointer.self)  // error: conformance of 'CPointer<Pointee, Space>' to 'Sendable' is unavailable
  needsSendable(Library.CString.self)  // error: conformance of 'CStringPointer<Space>' to 'Sendable' is unavailable
  needsSendable(Link<Library.Space>.self)  // error: type 'Link<Library.Space>' does not conform to the 'Sendable' protocol
}

func whatTheWholeLibraryKeeps<Library: Logging>(_ library: Library) throws {
  let count = Count()
  try library.set(logger: Library.SendableCallback { count.value += $0 })  // error: capture of 'count' with non-Sendable type 'Count' in a '@Sendable' closure
}
