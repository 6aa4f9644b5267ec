// The fix-its for attributes that name C declarations; see Fixes.swift.
import CaissonDescription

@Bindings(headers: ["<x.h>"])
public protocol Arguments: ForeignLibrary {
  typealias Handler = SendableCallback<Context, Void>
  @C("f1", lifetimes: ["hadler": .retained]) func retains(_ handler: Handler) throws(Failure)  // expected-error {{has no parameter 'hadler'}} expected-note {{use 'handler'}} {{24-32="handler"}}
  @C("f2", arguments: ["bytes", .count("byts", CSize.self)]) func counts(_ bytes: RawSpan) throws(Failure)  // expected-error {{has no parameter 'byts'}} expected-note {{use 'bytes'}} {{40-46="bytes"}}
  @C("f3", arguments: ["a"]) func omission(_ a: CInt, _ b: CInt) throws(Failure)  // expected-error {{leaves out the parameter 'b'}} expected-note {{add '"b"'}} {{23-28=["a", "b"]}}
  @CField("f4") func other(_ a: CInt) throws(Failure)  // expected-error {{'@CField' does not name a function}} expected-note {{write '@C'}} {{4-10=C}}
  @CVariable("v1") var constant: Function<CInt, CInt>? { get }  // expected-error {{'@CVariable' does not name a function}} expected-note {{write '@C'}} {{4-13=C}}
  @C("v2", onError: [:]) var optional: Function<CInt, CInt>? { get }  // expected-error {{'onError:' does not apply to an optional function}} expected-note {{remove 'onError:'}} {{6-24="v2"}}
}
