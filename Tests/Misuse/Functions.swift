// Functions that are wrong by themselves. Each error stands behind the line that must have it, and no other line has one.
import CaissonDescription

public struct Formless {}

@Bindings(headers: ["<x.h>"])
public protocol Functions: ForeignLibrary {
  func missingC(_ a: CInt) throws(Failure)  // error: 'missingC' does not say which C function it is: add @C("symbol")
  @C("f1") func missingThrows(_ a: CInt) -> CInt  // error: 'missingThrows' must say that a call can fail: add throws(Failure)
  @C("f2") func otherThrows(_ a: CInt) throws(CancellationError)  // error: a call fails with the back end's own error
  @C("f3", variadicAfter: "format") func after(_ a: CInt) throws(Failure)  // error: 'after' has no parameter 'format' for others to follow
  @C("f4") func generic<T: CValue>(_ a: T) throws(Failure)  // error: a C function has one type: it cannot be generic
  @C("f5") static func modified() throws(Failure)  // error: a C function is a plain method here: remove static
  @C("f6") func variadic(_ a: CInt...) throws(Failure)  // error: a call has a fixed number of arguments
  @C("f7()") func symbol() throws(Failure)  // error: 'f7()' is not the name of a C function
  @C("f8") func tuple(_ a: (CInt, CInt)) throws(Failure)  // error: a tuple has no form in C
  @C("f9") func array(_ a: [CInt]?) throws(Failure)  // error: an array or a span is never null to C
  @C("f10") func dictionary(_ a: [CInt: CInt]) throws(Failure)  // error: a dictionary has no form in C
  @C("f11") func closure(_ a: ((CInt) -> Void)?) throws(Failure)  // error: one that C keeps, or that may be null, is Callback<CInt, Void>?
  @C("f12") func escaping(_ a: @escaping (CInt) -> CInt) throws(Failure)  // error: one that C keeps, or that may be null, is Callback<CInt, CInt>
  @C("f12") func closureThrows(_ a: (CInt) throws(Failure) -> Void) throws  // error: a closure throws nothing, or anything
  @C("f12", retains: ["a"]) func keptClosure(_ a: (CInt) -> CInt) throws(Failure)  // error: one that C keeps, or that may be null, is Callback<CInt, CInt>
  @C("f12", retains: ["a"], once: ["a"]) func keptTwice(_ a: SendableCallback<CInt>) throws(Failure)  // error: 'a' is kept in one way: retains, once or forever
  @C("f12", forever: ["b"]) func keptByAnotherName(_ a: Callback<CInt>) throws(Failure)  // error: 'keptByAnotherName' has no parameter 'b'
  @C("f12", forever: ["a"]) func keptForAll(_ a: ThrowingCallback<Void>) throws  // error: C keeps 'a' for the library as a whole, and may call it on any thread: it is a SendableThrowingCallback<...>
  @C("f12", retains: ["a"]) func keptText(_ a: String) throws(Failure)  // error: 'a' is not a callback: C can only be said to keep callbacks, and what is borrowed; take ConstBorrowed<CChar>
  @C("f12", retains: ["a"]) func keptArray(_ a: [CInt]) throws(Failure)  // error: take Borrowed<T>, and pass what allocate(copying:) gives
  @C("f12", once: ["a"]) func calledMemory(_ a: Borrowed<CInt>) throws(Failure)  // error: 'a' is not a callback: memory is kept with retains, or forever
  @C("f12", retains: ["a"]) func keptSomewhere(_ a: Borrowed<CInt>, _ slot: CInt) throws(Failure)  // error: which memory does the next call replace? If C keeps one 'a' for each value of others, write per: ["slot"]
  @C("f12", retains: ["a"], owner: "slot") func keptByANumber(_ a: Callback<CInt>, _ slot: CInt) throws(Failure)  // error: 'slot' is no object of C's: an owner is a pointer
  @C("f12", retains: ["a"]) func keptByNobody(_ a: Callback<CInt>, _ data: RawPointer) throws(Failure)  // error: C keeps 'a' for the library as a whole, and may call it on any thread
  @C("f12") func closureElsewhere(_ a: (CInt) -> CInt) async throws(Failure)  // error: an async function runs on another thread
  @C("f12") func borrowElsewhere(_ a: Borrowed<CInt>) async throws(Failure)  // error: an async function runs on another thread
  @C("f12", contexts: ["b": .after(.last)]) func noSuchContext(_ a: (CInt) -> CInt) throws(Failure)  // error: 'noSuchContext' has no parameter 'b'
  @C("f12", contexts: ["a": .at(2, .last)]) func contextBeyond(_ a: (CInt) -> CInt) throws(Failure)  // error: 'contextBeyond' has 2 parameters in C, counted from 0: 2 is none of them
  @C("f12", contexts: ["a": .after(.last)]) func contextOfAValue(_ a: CInt) throws(Failure)  // error: 'a' is not a callback: C has nothing to hand back to it
  @C("f13") func span(_ a: MutableSpan<CInt>) throws(Failure)  // error: C writes into 'a': a mutable span is passed as inout
  @C("f14") func existential(_ a: any Sendable) throws(Failure)  // error: 'any Sendable' has no form in C
  @C("f15") func arrayResult() throws(Failure) -> [CInt]  // error: C returns a pointer, and no array
  @C("f20") func callbackResult() throws(Failure) -> Callback<CInt, Void>  // error: the result is FunctionPointer<...>
  @C("f21", failure: .negative) func failing() throws(Failure) -> CInt  // error: 'failing' throws an error where C has failed: declare it plain throws
  @C("f22", failure: .negative)  // error: C returns nothing here that could mean failure
  func failingWithoutResult() throws
  @C("f23", freedBy: "free")  // error: only a result of type String is copied
  func freed() throws(Failure) -> CString
  @C("f24", counts: ["a": .after(CSize.self)])  // error: 'a' is no array and no span
  func counted(_ a: CInt) throws(Failure)
  @C("f25", results: ["b": 1])  // error: the result of 'written' has no part 'b'
  func written(_ a: CInt) throws(Failure) -> (a: CInt, c: CInt)  // error: C returns one value: say through which of its parameters this one comes
  @C("f26", results: ["b": 7])  // error: 'placed' has 2 parameters in C, counted from 0: 7 is none of them
  func placed(_ a: CInt) throws(Failure) -> (a: CInt, b: CInt)
  @C(calls: "a") func calling(_ b: CInt, _ a: FunctionPointer<Void>) throws(Failure)  // error: the function pointer that is called is the first parameter: 'a' is not
  @C("f27") func wide(_ a: CWideChar) throws(Failure)  // error: write CWideCharacter
  @C("f16") func untyped(_ a: Pointer<Void>) throws(Failure)  // error: 'void *' is RawPointer
  @C("f17") func unsafe(_ a: UnsafeMutablePointer<CInt>) throws(Failure)  // error: a pointer of the address space is Pointer<CInt>
  @C("f18") func otherSpace(_ a: CPointer<CInt, HostSpace>) throws(Failure)  // error: a pointer belongs to the library's own address space
  @C("f19") func character(_ a: Character) throws(Failure)  // error: 'Character' has no form in C that Caisson knows
  @C("f28", inline: true) func inlined(_ a: CInt) throws(Failure)  // error: inline: is for var inlined: Function<...>? { get }
  @C("F29", macro: true, inline: true) func inlinedMacro(_ a: CInt) throws(Failure)  // error: inline: is for var inlinedMacro: Function<...>? { get }
  @C("v6", inline: true) var variable: Global<CInt> { get }  // error: inline: is for var variable: Function<...>? { get }
  @C("V7", value: 7, inline: true) var number: CInt { get }  // error: inline: is for var number: Function<...>? { get }
  @C("v8", inline: !true) var computed: Function<CInt, CInt>? { get }  // error: a macro reads only what is written here
  @C("v9", inline: true) var right: Function<CInt, CInt>? { get }
  @C("v4") var textual: Function<String, CInt>? { get }  // error: a function that may be missing takes values
  @C("v5") var naming: Function<CInt, String>? { get }  // error: a function that may be missing gives values
  var property: CInt { get }  // error: 'property' does not say what it is in C: add @C("symbol")
  @C("v1") var plain: CInt { get }  // error: 'plain' is a variable of C's as Global<T> or ConstGlobal<T>
  @C("v2") var written: Global<CInt> { get set }  // error: a variable of C's is read and written through the pointer that it gives
  @C("v4", value: 0) var null: RawPointer { get }  // error: a constant pointer is not null: where C has a null pointer, Swift has nil
  @C("v3", value: "a" + "b") var joined: String { get }  // error: the value of a string constant is a plain string literal
}
