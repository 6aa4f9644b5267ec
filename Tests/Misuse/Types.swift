// Types whose lack of a form in C only the compiler knows: its error stands at the parameter, not in what a macro wrote.
import CaissonDescription

public struct Formless {}

@Bindings(headers: ["<x.h>"])
public protocol Types: ForeignLibrary {
  typealias Alias = Formless
  @C("f0", arguments: ["a", .count("a", Double.self)])  // error: requires that 'Double' conform to 'CInteger'
  func count(_ a: [CInt]) throws(Failure)
  @C("f1")
  func parameter(
    _ a: CInt,
    _ b: Formless  // error: requires that 'Formless' conform to 'CArgument'
  ) throws(Failure)
  @C("f2")
  func result() throws(Failure) -> Formless  // error: requires that 'Formless' conform to 'CResult'
  @C("f3")
  func alias(_ a: Alias) throws(Failure)  // error: conform to 'CArgument'
  @C("f4")
  func target(_ a: Pointer<Formless>) throws(Failure)  // error: type 'Formless' does not conform to protocol 'CPointee'
  @C("f5")
  func callback(_ a: Callback<Formless, Void>) throws(Failure)  // error: requires that 'Formless' conform to 'CValue'
  @C("f6")
  func optional(_ a: CInt?) throws(Failure)  // error: value of optional type 'CInt?'
}
