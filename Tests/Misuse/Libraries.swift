// Libraries that are wrong as a whole.
import CaissonDescription

@COpaque("struct shape") public enum Shape {}

@Bindings(headers: ["<x.h>"])
public protocol NotForeign {  // error: 'NotForeign' does not refine 'ForeignLibrary'; write 'protocol NotForeign: ForeignLibrary' [foreign-library]
}

@Bindings(headers: ["<x.h>"])  // error: '@Bindings' can only be attached to a protocol; declare the library as a protocol that refines 'ForeignLibrary' [bindings-protocol]
public struct NotAProtocol {}

public enum Nest {
  @Bindings(headers: ["<x.h>"])
  public protocol Nested: ForeignLibrary {  // error: '@Bindings' can only be attached to a protocol at file scope; move 'Nested' out of the declaration around it [nested-bindings]
  }
}

@Bindings(headers: ["<x.h>"])
public protocol Chosen<Element>: ForeignLibrary {  // error: a '@Bindings' protocol cannot have primary associated types; remove them [associated-types]
  associatedtype Element  // error: a '@Bindings' protocol can only contain type aliases, functions and properties; move this declaration out of the protocol [unsupported-member]
}

@Bindings(headers: ["<x.h>"])
public protocol Members: ForeignLibrary {
  #if os(Linux)  // error: '@Bindings' cannot read declarations inside '#if'; put '#if' around the protocol, or describe each case in a protocol of its own [conditional-member]
    @C("f1") func conditional() throws(Failure)
  #endif
  @C(lifetimes: ["a": .retained]) func nameless(_ a: CInt) throws(Failure)  // error: '@C' of 'nameless' does not name a C function; write '@C("symbol")' [missing-c]
}

@Bindings(headers: ["<x.h>"])
public protocol OneSymbolTwoTypes: ForeignLibrary {
  typealias Handle = Pointer<Shape>
  @C("f") func first(_ a: CInt) throws(Failure) -> CInt
  @C("f") func alike(_ a: Int32) throws(Failure) -> Int32
  @C("f") func second(_ a: CInt) throws(Failure) -> CLong  // error: 'second' and 'first' declare the C function 'f' with different types; correct the one that is wrong [two-types]
  @C("g") func third(_ a: Handle) throws(Failure)
  @C("g") func same(_ a: Pointer<Shape>) throws(Failure)
}

@Bindings(headers: ["<x.h>"])
public protocol Lifetimes: ForeignLibrary {
  typealias Handler = SendableCallback<Context, Void>
  @C("f1", lifetimes: ["handle": .retained])  // error: 'unknown' has no parameter 'handle'; did you mean 'handler'? [unknown-parameter]
  func unknown(_ handler: Handler) throws(Failure)
  @C("f2", lifetimes: ["count": .retained])  // error: 'count' is neither a callback nor borrowed, and cannot outlive the call; take 'Borrowed<T>' for owned memory [lifetime]
  func notACallback(_ count: CInt) throws(Failure)
  @C("f3", lifetimes: ["name": .released])  // error: 'name' is not a pointer to a C object; name a parameter that is one [owner]
  func notAnObject(_ name: String) throws(Failure)
  @C("f5", lifetimes: ["handler": .retained(key: ["other"])])  // error: 'other' is not a value that C can tell callbacks apart by; name a number, a string or borrowed memory [key]
  func notAName(_ handler: Handler, _ other: Handler) throws(Failure)
  @C("f4", onError: ["handler": 0])  // error: 'handler' is not a 'ThrowingCallback', and cannot throw; remove it from 'onError:' [on-error]
  func cannotThrow(_ handler: Handler) throws(Failure)
}

let names = ["handler"]

extension ForeignLibrary {
  public typealias Hidden = CPointer<Shape, Space>
}

@Bindings(headers: ["<x.h>"])
public protocol Unreadable: ForeignLibrary {
  typealias Handler = Callback<CInt, Void>
  typealias Context = Pointer<Shape>  // error: 'Context' is the name of a type that every library has; choose another name [reserved-type-name]
  @C("f1", onError: [names[0]: 0])  // error: a macro can only read literals; write the value itself [literal]
  func constant(_ handler: Handler) throws(Failure)
  @C("f2", lifetimes: ["handler": .retained])
  func hidden(_ object: Hidden, _ handler: Handler) throws(Failure)  // error: cannot tell whether 'object' is the owner of the retained arguments; write '.retained(by: "object")', or '.retained(by: .library)' for the library as a whole [unknown-owner]
  @C("f3", lifetimes: ["handler": .retained(by: .library)])
  func library(_ object: Hidden, _ handler: Handler) throws(Failure)  // error: 'handler' is retained by the library as a whole, which may call it on any thread; write 'SendableCallback<...>', or name the object that retains it: '.retained(by: "...")' [shared-callback]
  @C("f4") func unnamed(_: CInt) throws(Failure)  // error: a parameter needs a name besides its label; write '_ value: CInt' [parameter-name]
}

let module = "expat"

@Bindings(headers: ["<x.h>"], pkgConfig: "-lexpat")  // error: '-lexpat' is not the name of a pkg-config module; write the name that 'pkg-config --cflags' takes, without options and '.pc' [pkg-config]
public protocol Option: ForeignLibrary {}
@Bindings(headers: ["<x.h>"], pkgConfig: "expat >= 2")  // error: 'expat >= 2' is not the name of a pkg-config module; write the name that 'pkg-config --cflags' takes, without options and '.pc' [pkg-config]
public protocol Condition: ForeignLibrary {}
@Bindings(headers: ["<x.h>"], pkgConfig: "expat.pc")  // error: 'expat.pc' is not the name of a pkg-config module; write the name that 'pkg-config --cflags' takes, without options and '.pc' [pkg-config]
public protocol File: ForeignLibrary {}
@Bindings(headers: ["<x.h>"], pkgConfig: "")  // error: '' is not the name of a pkg-config module; write the name that 'pkg-config --cflags' takes, without options and '.pc' [pkg-config]
public protocol Empty: ForeignLibrary {}
@Bindings(headers: ["<x.h>"], pkgConfig: module)  // error: a macro can only read literals; write the value itself [literal]
public protocol Computed: ForeignLibrary {}
@Bindings(headers: ["<x.h>"], pkgConfig: "gtk+-3.0")
public protocol Right: ForeignLibrary {}
@Bindings(headers: ["<x.h>"], pkgConfig: nil)
public protocol Without: ForeignLibrary {}

@Bindings(headers: ["<x.h>"], defines: ["-DWIDE"])  // error: '-DWIDE' is a compiler option; write "WIDE" [define]
public protocol DefinedOption: ForeignLibrary {}
@Bindings(headers: ["<x.h>"], defines: [""])  // error: '' does not define a macro; write "NAME" or "NAME=VALUE", where NAME is a C identifier [define]
public protocol DefinedNothing: ForeignLibrary {}
@Bindings(
  headers: ["<x.h>"],
  defines: [
    "WIDE", "_W2=8", "SIX=", "A=(1 + 2) * 'c'", "B=\"(\\\"/*\"", "C=x == y",
    "8BITS=1",  // error: '8BITS=1' does not define a macro; write "NAME" or "NAME=VALUE", where NAME is a C identifier [define]
    "MAX(a)=a",  // error: 'MAX(a)=a' does not define a macro; write "NAME" or "NAME=VALUE", where NAME is a C identifier [define]
    "WIDE=2",  // error: 'WIDE' is defined twice; remove one definition [define]
    "defined",  // error: 'defined' does not define a macro; write "NAME" or "NAME=VALUE", where NAME is a C identifier [define]
    "D=1\n#include <y.h>",  // error: 'D=1' defines 'D' as text that cannot follow '#define' on one line; remove the line break or control character [define]
    "E=\"open",  // error: 'E="open' defines 'E' as text that cannot follow '#define' on one line; close the quotation marks [define]
    "F=1 // one",  // error: 'F=1 // one' defines 'F' as text that cannot follow '#define' on one line; remove the comment [define]
    "G=1 \\",  // error: 'G=1 \' defines 'G' as text that cannot follow '#define' on one line; use backslashes only in quotation marks [define]
    "H=f(",  // error: 'H=f(' defines 'H' as text that cannot follow '#define' on one line; close the parenthesis [define]
    "I=)(",  // error: 'I=)(' defines 'I' as text that cannot follow '#define' on one line; open the parenthesis that is closed [define]
    module,  // error: a macro can only read literals; write the value itself [literal]
  ])
public protocol Defined: ForeignLibrary {}
