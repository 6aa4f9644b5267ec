// Arguments of @C on declarations that they do not belong to, and names in them that do not exist.
import CaissonDescription

@Bindings(headers: ["<x.h>"])
public protocol Misplaced: ForeignLibrary {
  @C("f1", bits: 3) func bits(_ a: CInt) throws(Failure)  // error: 'bits:' does not apply to a function; remove it, or use it on a field of a structure or union [misplaced-argument]
  @C("f2", value: 3) func value(_ a: CInt) throws(Failure)  // error: 'value:' does not apply to a function; remove it, or use it on a constant [misplaced-argument]
  @C(
    "f3",
    const: true  // error: 'const:' does not apply to a function; remove it, or use it on a field of a structure or union [misplaced-argument]
  )
  func several(_ a: CInt) throws(Failure)
  @C("v1", retains: ["a"]) var optional: Function<CInt, CInt>? { get }  // error: 'retains:' does not apply to an optional function, 'Function<...>?'; remove it, or use it on a function [misplaced-argument]
  @C("v2", macro: true) var variable: Global<CInt> { get }  // error: 'macro:' does not apply to a global variable; remove it, or use it on a function [misplaced-argument]
  @C("V3", value: 3, bits: 3) var constant: CInt { get }  // error: 'bits:' does not apply to a constant; remove it, or use it on a field of a structure or union [misplaced-argument]
}

@CStruct("struct fields") public struct Fields {
  @C("a", retains: ["a"]) public var a: CInt  // error: 'retains:' does not apply to a field of a structure or union; remove it, or use it on a function [misplaced-argument]
  @C("b", freedBy: "free") public var b: CInt  // error: 'freedBy:' does not apply to a field of a structure or union; remove it, or use it on a function [misplaced-argument]
  @C(value: 3) public var c: CInt  // error: 'value:' does not apply to a field of a structure or union; remove it, or use it on a constant [misplaced-argument]
}

@CUnion("union alternatives") public struct Alternatives {
  @C("a", inline: true) public var a: CInt  // error: 'inline:' does not apply to a field of a structure or union; remove it, or use it on an optional function, 'Function<...>?' [misplaced-argument]
}

@CEnum("enum color") public struct Color {
  @C("color_red", bits: 3) public static let red = Color(rawValue: 0)  // error: 'bits:' does not apply to an enumerator; remove it, or use it on a field of a structure or union [misplaced-argument]
}

@CEnum("enum letter") public enum Letter: CInt {
  @C("letter_a", const: true) case a  // error: 'const:' does not apply to an enumerator; remove it, or use it on a field of a structure or union [misplaced-argument]
}

public struct Plain {
  @C("a") public var a: CInt = 0  // error: '@C' does not belong to this declaration; attach it to a member of a '@Bindings' protocol, a field of a '@CStruct' or '@CUnion', or a member of a '@CEnum' or '@COptionSet' [misplaced-c]
}

extension Color {
  @C("color_green") public static let green = Color(rawValue: 1)  // error: '@C' does not belong to this declaration [misplaced-c]
}

@C("alone") func alone() {}  // error: '@C' does not belong to this declaration [misplaced-c]

@Bindings(headers: ["<x.h>"])
public protocol Names: ForeignLibrary {
  typealias Handler = SendableCallback<Context, Void>
  @C("f1", retains: ["hadler"])  // error: 'retains' has no parameter 'hadler'; did you mean 'handler'? [unknown-parameter]
  func retains(_ handler: Handler) throws(Failure)
  @C("f2", counts: ["byts": .after(CSize.self)])  // error: 'counts' has no parameter 'byts'; did you mean 'bytes'? [unknown-parameter]
  func counts(_ bytes: RawSpan) throws(Failure)
  @C("f3", retains: ["handler"], owner: "objekt")  // error: 'owner' has no parameter 'objekt'; did you mean 'object'? [unknown-parameter]
  func owner(_ object: RawPointer, _ handler: Handler) throws(Failure)
  @C("f4", releases: ["objekt"])  // error: 'releases' has no parameter 'objekt'; did you mean 'object'? [unknown-parameter]
  func releases(_ object: RawPointer) throws(Failure)
  @C("f5", retains: ["handler"], per: ["nme"])  // error: 'per' has no parameter 'nme'; did you mean 'name'? [unknown-parameter]
  func per(_ name: String, _ handler: Handler) throws(Failure)
  @C("f6", onError: ["hadler": 0])  // error: 'onError' has no parameter 'hadler'; did you mean 'handler'? [unknown-parameter]
  func onError(_ handler: Handler) throws(Failure)
  @C("f7", variadicAfter: "fromat")  // error: 'variadicAfter' has no parameter 'fromat'; did you mean 'format'? [unknown-parameter]
  func variadicAfter(_ format: String, _ value: CInt) throws(Failure)
  @C("f8", contexts: ["hadler": .after(.last)])  // error: 'contexts' has no parameter 'hadler'; did you mean 'handler'? [unknown-parameter]
  func contexts(_ handler: Handler) throws(Failure)
  @C(calls: "fnuction")  // error: 'calls' has no parameter 'fnuction'; did you mean 'function'? [unknown-parameter]
  func calls(_ function: FunctionPointer<Void>) throws(Failure)
  @C("f9", results: ["exponnet": 1])  // error: the result of 'results' has no element 'exponnet'; did you mean 'exponent'? [unknown-result]
  func results(_ value: Double) throws(Failure) -> (fraction: Double, exponent: CInt)  // error: a C function returns only one value
}
