// The fix-its for arguments of @C; see Fixes.swift.
import CaissonDescription

@Bindings(headers: ["<x.h>"])
public protocol Arguments: ForeignLibrary {
  typealias Handler = SendableCallback<Context, Void>
  @C("f1", retains: ["hadler"]) func retains(_ handler: Handler) throws(Failure)  // expected-error {{has no parameter 'hadler'}} expected-note {{use 'handler'}} {{22-30="handler"}}
  @C("f2", counts: ["byts": .after(CSize.self)]) func counts(_ bytes: RawSpan) throws(Failure)  // expected-error {{has no parameter 'byts'}} expected-note {{use 'bytes'}} {{21-27="bytes"}}
  @C("f3", freedBy: "free", bits: 3) func misplaced(_ a: CInt) throws(Failure) -> String  // expected-error {{'bits:' does not apply to a function}} expected-note {{remove 'bits:'}} {{6-36="f3", freedBy: "free"}}
  @C("V1", value: 3, bits: 3) var constant: CInt { get }  // expected-error {{'bits:' does not apply to a constant}} expected-note {{remove 'bits:'}} {{6-29="V1", value: 3}}
}
