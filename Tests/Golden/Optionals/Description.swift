import CaissonDescription

@Bindings(headers: ["\"case.h\""])
public protocol Optionals: ForeignLibrary {
  /// Since version 2.
  @C("newer") var newer: Function<CInt, CInt>? { get }

  @C(inline: "half") var half: Function<CInt, CInt>? { get }

  @C(macro: "TWICE") func twice(_ value: CInt) throws(Failure) -> Double
}
