// Functions that are wrong by themselves. Each error stands behind the line that must have it, and no other line has one.
import CaissonDescription

public struct Formless {}

@Bindings(headers: ["<x.h>"])
public protocol Functions: ForeignLibrary {
  func missingC(_ a: CInt) throws(Failure)  // error: 'missingC' does not say which C function it is: add @C("symbol")
  @C("f1") func missingThrows(_ a: CInt) -> CInt  // error: 'missingThrows' must say that a call can fail: add throws(Failure)
  @C("f2") func otherThrows(_ a: CInt) throws(CancellationError)  // error: a call fails with the back end's own error
  @C("f3") func asynchronous() async throws(Failure)  // error: a C function returns when it is done: remove async
  @C("f4") func generic<T: CValue>(_ a: T) throws(Failure)  // error: a C function has one type: it cannot be generic
  @C("f5") static func modified() throws(Failure)  // error: a C function is a plain method here: remove static
  @C("f6") func variadic(_ a: CInt...) throws(Failure)  // error: a call has a fixed number of arguments
  @C("f7()") func symbol() throws(Failure)  // error: 'f7()' is not the name of a C function
  @C("f8") func tuple(_ a: (CInt, CInt)) throws(Failure)  // error: a tuple has no form in C
  @C("f9") func array(_ a: [CInt]) throws(Failure)  // error: an array has no form in C: a pointer to its first element is Pointer<CInt>
  @C("f10") func dictionary(_ a: [CInt: CInt]) throws(Failure)  // error: a dictionary has no form in C
  @C("f11") func closure(_ a: (CInt) -> Void) throws(Failure)  // error: a function pointer is Callback<CInt, Void>
  @C("f12") func escaping(_ a: @escaping (CInt) throws -> CInt) throws(Failure)  // error: a function pointer is ThrowingCallback<CInt, CInt>
  @C("f13") func byReference(_ a: inout CInt) throws(Failure)  // error: inout has no form in C: a pointer to the value is Pointer<CInt>
  @C("f14") func existential(_ a: any Sendable) throws(Failure)  // error: 'any Sendable' has no form in C
  @C("f15") func string() throws(Failure) -> String?  // error: C hands out a pointer, not a Swift string: the result is CString?
  @C("f16") func untyped(_ a: Pointer<Void>) throws(Failure)  // error: 'void *' is RawPointer
  @C("f17") func unsafe(_ a: UnsafeMutablePointer<CInt>) throws(Failure)  // error: a pointer of the address space is Pointer<CInt>
  @C("f18") func otherSpace(_ a: CPointer<CInt, HostSpace>) throws(Failure)  // error: a pointer belongs to the library's own address space
  @C("f19") func character(_ a: Character) throws(Failure)  // error: 'Character' has no form in C that Caisson knows
  var property: CInt { get }  // error: a @Bindings protocol holds functions with @C("symbol") and typealiases
}
