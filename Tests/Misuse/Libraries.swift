// Libraries that are wrong as a whole.
import CaissonDescription

@COpaque("struct shape") public enum Shape {}

@Bindings(headers: ["<x.h>"])
public protocol NotForeign {  // error: 'NotForeign' must refine ForeignLibrary
}

@Bindings(headers: ["<x.h>"])  // error: @Bindings describes a library as a protocol
public struct NotAProtocol {}

@Bindings(headers: ["<x.h>"])
public protocol OneSymbolTwoTypes: ForeignLibrary {
  typealias Handle = Pointer<Shape>
  @C("f") func first(_ a: CInt) throws(Failure) -> CInt
  @C("f") func alike(_ a: Int32) throws(Failure) -> Int32
  @C("f") func second(_ a: CInt) throws(Failure) -> CLong  // error: 'second' and 'first' are both 'f', but with different types
  @C("g") func third(_ a: Handle) throws(Failure)
  @C("g") func same(_ a: Pointer<Shape>) throws(Failure)
}

@Bindings(headers: ["<x.h>"])
public protocol Lifetimes: ForeignLibrary {
  typealias Handler = SendableCallback<Context, Void>
  @C("f1", retains: ["handle"])  // error: 'unknown' has no parameter 'handle': its parameters are handler
  func unknown(_ handler: Handler) throws(Failure)
  @C("f2", retains: ["count"])  // error: 'count' is not a callback
  func notACallback(_ count: CInt) throws(Failure)
  @C("f3", releases: ["name"])  // error: 'name' is no object of C's
  func notAnObject(_ name: String) throws(Failure)
  @C("f5", retains: ["handler"], per: ["other"])  // error: 'other' is no value that C could tell callbacks apart by
  func notAName(_ handler: Handler, _ other: Handler) throws(Failure)
  @C("f4", onError: ["handler": 0])  // error: 'handler' is not a ThrowingCallback
  func cannotThrow(_ handler: Handler) throws(Failure)
}

let names = ["handler"]

extension ForeignLibrary {
  public typealias Hidden = CPointer<Shape, Space>
}

@Bindings(headers: ["<x.h>"])
public protocol Unreadable: ForeignLibrary {
  typealias Handler = Callback<CInt, Void>
  typealias Context = Pointer<Shape>  // error: 'Context' has a meaning in every library: choose another name
  @C("f1", retains: names)  // error: a macro reads only what is written here: use plain string literals
  func constant(_ handler: Handler) throws(Failure)
  @C("f2", retains: ["handler"])
  func hidden(_ object: Hidden, _ handler: Handler) throws(Failure)  // error: is 'object' the object that keeps what is retained?
  @C("f3", retains: ["handler"], owner: nil)
  func library(_ object: Hidden, _ handler: Handler) throws(Failure)  // error: C keeps 'handler' for the library as a whole, and may call it on any thread
  @C("f4") func unnamed(_: CInt) throws(Failure)  // error: a parameter needs a name of its own besides its label
}

let module = "expat"

@Bindings(headers: ["<x.h>"], pkgConfig: "-lexpat")  // error: '-lexpat' is not the name of a pkg-config module
public protocol Option: ForeignLibrary {}
@Bindings(headers: ["<x.h>"], pkgConfig: "expat >= 2")  // error: 'expat >= 2' is not the name of a pkg-config module
public protocol Condition: ForeignLibrary {}
@Bindings(headers: ["<x.h>"], pkgConfig: "expat.pc")  // error: 'expat.pc' is not the name of a pkg-config module
public protocol File: ForeignLibrary {}
@Bindings(headers: ["<x.h>"], pkgConfig: "")  // error: '' is not the name of a pkg-config module
public protocol Empty: ForeignLibrary {}
@Bindings(headers: ["<x.h>"], pkgConfig: module)  // error: a macro reads only what is written here
public protocol Computed: ForeignLibrary {}
@Bindings(headers: ["<x.h>"], pkgConfig: "gtk+-3.0")
public protocol Right: ForeignLibrary {}
@Bindings(headers: ["<x.h>"], pkgConfig: nil)
public protocol Without: ForeignLibrary {}

@Bindings(headers: ["<x.h>"], defines: ["-DWIDE"])  // error: '-DWIDE' defines a macro without '-D': write "WIDE"
public protocol DefinedOption: ForeignLibrary {}
@Bindings(headers: ["<x.h>"], defines: [""])  // error: '' defines no macro: write "NAME" or "NAME=VALUE"
public protocol DefinedNothing: ForeignLibrary {}
@Bindings(
  headers: ["<x.h>"],
  defines: [
    "WIDE", "_W2=8", "SIX=", "A=(1 + 2) * 'c'", "B=\"(\\\"/*\"", "C=x == y",
    "8BITS=1",  // error: '8BITS=1' defines no macro
    "MAX(a)=a",  // error: 'MAX(a)=a' defines no macro
    "WIDE=2",  // error: 'WIDE' is defined twice: remove one
    "defined",  // error: 'defined' defines no macro
    "D=1\n#include <y.h>",  // error: take out the line's end, or the control character
    "E=\"open",  // error: close the quotation marks that it opens
    "F=1 // one",  // error: take out the comment
    "G=1 \\",  // error: a backslash stands within quotation marks only
    "H=f(",  // error: close the parenthesis that it opens
    "I=)(",  // error: open the parenthesis that it closes
    module,  // error: a macro reads only what is written here
  ])
public protocol Defined: ForeignLibrary {}
