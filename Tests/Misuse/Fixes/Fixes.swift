// The fix-its that descriptions are offered, in the compiler's own notation (swiftc -frontend -verify): after each
// expected note, the columns that are replaced and what replaces them.
import CaissonDescription

@Bindings(headers: ["<x.h>"])
public protocol Fixes: ForeignLibrary {
  func missingC() throws(Failure)  // expected-error {{does not name its C function}} expected-note {{add '@C("missingC")'}} {{3-34=@C("missingC") func missingC() throws(Failure)}}
  @C("f1") func missingThrows(_ a: CInt)  // expected-error {{does not declare that a call can fail}} expected-note {{add 'throws(Failure)'}} {{30-41=(_ a: CInt) throws(Failure)}}
  @C("f2") func withResult(_ a: CInt) -> CInt  // expected-error {{does not declare that a call can fail}} expected-note {{add 'throws(Failure)'}} {{27-46=(_ a: CInt) throws(Failure) -> CInt}}
  @C("f3") func otherThrows() throws(CancellationError)  // expected-error {{is not the error type of a call}} expected-note {{write 'throws(Failure)'}} {{38-55=Failure}}
  @C("f5") func closure(_ a: @escaping (CInt) -> CInt) throws(Failure)  // expected-error {{a closure parameter ends with the call}} expected-note {{write 'Callback}} {{30-54=Callback<CInt, CInt>}}
  @C("f7") func wide() throws(Failure) -> CWideChar  // expected-error {{is 'Unicode.Scalar'}} expected-note {{write 'CWideCharacter'}} {{43-52=CWideCharacter}}
  @C("f8") func untyped() throws(Failure) -> UnsafeRawPointer  // expected-error {{write 'ConstRawPointer'}} expected-note {{write 'ConstRawPointer'}} {{46-62=ConstRawPointer}}
  @C("f9") func unsafe(_ a: UnsafePointer<CInt>) throws(Failure)  // expected-error {{does not belong to the library's address space}} expected-note {{write 'ConstPointer<CInt>'}} {{29-48=ConstPointer<CInt>}}
}

@CStruct("struct unspaced")
public struct Unspaced {
  public var first: ConstRawPointer?  // expected-error {{'ConstRawPointer' needs the address space}} expected-note {{declare 'Unspaced<Space: AddressSpace>'}} {{18:15-23=Unspaced<Space: AddressSpace>}}
  public var second: CString?
}

@CStruct("struct pointers")
public struct Pointers<Space: AddressSpace> {
  public var unsafe: UnsafeMutablePointer<CInt>  // expected-error {{does not belong to the library's address space}} expected-note {{write 'Pointer<CInt>'}} {{22-48=Pointer<CInt>}}
  public var name: CString?
}

@CStruct("struct closures")
public struct Closures<Space: AddressSpace> {
  public var array: [2 of (CInt) -> CInt]  // expected-error {{a closure is not a C type}} expected-note {{write 'FunctionPointer<CInt, CInt>'}} {{27-41=FunctionPointer<CInt, CInt>}}
}

@Bindings(headers: ["<x.h>"])
public protocol NotForeign {}  // expected-error {{does not refine 'ForeignLibrary'}} expected-note {{refine 'ForeignLibrary'}} {{34:1-35:30=@Bindings(headers: ["<x.h>"])\npublic protocol NotForeign: ForeignLibrary {\}}}
