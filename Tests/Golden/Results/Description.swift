import CaissonDescription

@COpaque("struct store")
public enum Store {}

@Bindings(headers: ["\"case.h\""])
public protocol Results: ForeignLibrary {
  /// Divides two numbers.
  @C("divide", arguments: ["a", "b", .out("quotient"), .out("remainder")])
  func divide(_ a: CInt, by b: CInt) throws(Failure) -> (status: CInt, quotient: CInt, remainder: CInt)

  /// Opens a store.
  @C("open_store", arguments: ["name", .out("store")], status: CInt.self, failure: .nonzero)
  func open(_ name: String) throws -> Pointer<Store>?

  @C("close_store", lifetimes: ["store": .released])
  func close(_ store: Pointer<Store>) throws(Failure)
}
