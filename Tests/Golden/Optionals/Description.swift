import CaissonDescription

@Bindings(headers: ["\"case.h\""])
public protocol Optionals: ForeignLibrary {
  /// Since version 2.
  @C("newer") var newer: Function<CInt, CInt>? { get }

  @C("half", inline: true) var half: Function<CInt, CInt>? { get }

  @C("TWICE", macro: true) func twice(_ value: CInt) throws(Failure) -> Double
}
