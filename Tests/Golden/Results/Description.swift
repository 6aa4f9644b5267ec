import CaissonDescription

@COpaque("struct store")
public enum Store {}

@Bindings(headers: ["\"case.h\""])
public protocol Results: ForeignLibrary {
  /// Divides two numbers.
  @C("divide", results: ["quotient": 2, "remainder": 3])
  func divide(_ a: CInt, by b: CInt) throws(Failure) -> (status: CInt, quotient: CInt, remainder: CInt)

  /// Opens a store.
  @C("open_store", results: ["store": 1], status: CInt.self, failure: .nonzero)
  func open(_ name: String) throws -> Pointer<Store>?

  @C("close_store", releases: ["store"]) func close(_ store: Pointer<Store>) throws(Failure)
}
