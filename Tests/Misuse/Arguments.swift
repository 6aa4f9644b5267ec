// Attributes and arguments of @C on declarations that they do not belong to, and names in them that do not exist.
import CaissonDescription

@Bindings(headers: ["<x.h>"])
public protocol Misplaced: ForeignLibrary {
  @CField("f1") func field(_ a: CInt) throws(Failure)  // error: '@CField' does not name a function; write '@C' [other-attribute]
  @CConstant("f2", value: 3) func value(_ a: CInt) throws(Failure)  // error: '@CConstant' does not name a function; write '@C' [other-attribute]
  @C("f3") @C("f4") func twice(_ a: CInt) throws(Failure)  // error: a declaration has one C name; remove this '@C' [repeated-attribute]
  @C("f5", arguments: ["a"], lifetimes: [:], arguments: ["a"]) func label(_ a: CInt) throws(Failure)  // error: 'arguments:' is stated twice; remove one of the two [repeated-label]
  @C("f6", failure: .negative, status: CInt.self, arguments: ["a"]) func order(_ a: CInt) throws  // error: the arguments stand in another order; write them in this order: the name, 'arguments:', 'status:', 'failure:' [argument-order]
  @C("f7", macro: "F7") func callees(_ a: CInt) throws(Failure)  // error: a function calls one thing in C, and this one has a symbol and 'macro:'; remove all but one [two-callees]
  @C("v1", lifetimes: ["a": .retained]) var optional: Function<CInt, CInt>? { get }  // error: 'lifetimes:' does not apply to an optional function, 'Function<...>?'; remove it, or use it on a function [misplaced-argument]
  @C("v2") var variable: Global<CInt> { get }  // error: '@C' does not name a global variable; write '@CVariable' [other-attribute]
  @CConstant("v3", value: 1) var function: Function<CInt>? { get }  // error: '@CConstant' does not name a function; write '@C' [other-attribute]
  @CConstant("V3", value: 3) @CVariable("V3") var constant: CInt { get }  // error: a declaration has one C name; remove this '@CVariable' [repeated-attribute]
}

@CStruct("struct fields") public struct Fields {
  @C("a", failure: .null) public var a: CInt  // error: '@C' does not name a field of a structure or union; write '@CField' [other-attribute]
  @CEnumerator("b") public var b: CInt  // error: '@CEnumerator' does not name a field of a structure or union; write '@CField' [other-attribute]
}

@CUnion("union alternatives") public struct Alternatives {
  @C("a") public var a: CInt  // error: '@C' does not name a field of a structure or union; write '@CField' [other-attribute]
}

@CEnum("enum color") public struct Color {
  @CField("color_red", bits: 3) public static let red = Color(rawValue: 0)  // error: '@CField' does not name an enumerator; write '@CEnumerator' [other-attribute]
}

@CEnum("enum letter") public enum Letter: CInt {
  @C("letter_a") case a  // error: '@C' does not name an enumerator; write '@CEnumerator' [other-attribute]
}

public struct Plain {
  @CField("a") public var a: CInt = 0  // error: '@CField' does not belong to this declaration; attach it to a field of a '@CStruct' or '@CUnion' [misplaced-c]
}

extension Color {
  @CEnumerator("color_green") public static let green = Color(rawValue: 1)  // error: '@CEnumerator' does not belong to this declaration; attach it to a static member or a case of a '@CEnum' or '@COptionSet' [misplaced-c]
}

@C("alone") func alone() {}  // error: '@C' does not belong to this declaration; attach it to a function or an optional function of a '@Bindings' protocol [misplaced-c]
@CVariable("alone") var variable: CInt = 0  // error: '@CVariable' does not belong to this declaration; attach it to a property of type 'Global<T>' or 'ConstGlobal<T>' of a '@Bindings' protocol [misplaced-c]
@CConstant("ALONE", value: 1) let constant: CInt = 1  // error: '@CConstant' does not belong to this declaration; attach it to a property of a '@Bindings' protocol [misplaced-c]

@Bindings(headers: ["<x.h>"])
public protocol Names: ForeignLibrary {
  typealias Handler = SendableCallback<Context, Void>
  @C("f1", lifetimes: ["hadler": .retained])  // error: 'retains' has no parameter 'hadler'; did you mean 'handler'? [unknown-parameter]
  func retains(_ handler: Handler) throws(Failure)
  @C("f2", arguments: ["bytes", .count("byts", CSize.self)])  // error: 'count' has no parameter 'byts'; did you mean 'bytes'? [unknown-parameter]
  func count(_ bytes: RawSpan) throws(Failure)
  @C("f3", lifetimes: ["handler": .retained(by: "objekt")])  // error: 'owner' has no parameter 'objekt'; did you mean 'object'? [unknown-parameter]
  func owner(_ object: RawPointer, _ handler: Handler) throws(Failure)
  @C("f4", lifetimes: ["objekt": .released])  // error: 'releases' has no parameter 'objekt'; did you mean 'object'? [unknown-parameter]
  func releases(_ object: RawPointer) throws(Failure)
  @C("f5", lifetimes: ["handler": .retained(key: ["nme"])])  // error: 'key' has no parameter 'nme'; did you mean 'name'? [unknown-parameter]
  func key(_ name: String, _ handler: Handler) throws(Failure)
  @C("f6", onError: ["hadler": 0])  // error: 'onError' has no parameter 'hadler'; did you mean 'handler'? [unknown-parameter]
  func onError(_ handler: Handler) throws(Failure)
  @C("f7", arguments: ["fromat", .ellipsis, "value"])  // error: 'variadic' has no parameter 'fromat'; did you mean 'format'? [unknown-parameter]
  func variadic(_ format: String, _ value: CInt) throws(Failure)
  @C("f8", arguments: ["handler", .context("hadler", .last)])  // error: 'context' has no parameter 'hadler'; did you mean 'handler'? [unknown-parameter]
  func context(_ handler: Handler) throws(Failure)
  @C(calls: "fnuction")  // error: 'calls' has no parameter 'fnuction'; did you mean 'function'? [unknown-parameter]
  func calls(_ function: FunctionPointer<Void>) throws(Failure)
  @C("f9", arguments: ["value", .out("exponnet")])  // error: the result of 'results' has no element 'exponnet'; did you mean 'exponent'? [unknown-result]
  func results(_ value: Double) throws(Failure) -> (fraction: Double, exponent: CInt)  // error: a C function returns only one value
  @C("f10", arguments: [.elementSize("vlaues", CSize.self), "values"])  // error: 'elementSize' has no parameter 'vlaues'; did you mean 'values'? [unknown-parameter]
  func elementSize(_ values: [CInt]) throws(Failure)
  @C("f11", lifetimes: ["handler": .retained, "handler": .once])  // error: 'handler' has two lifetimes; remove one of the two [lifetime]
  func twoLifetimes(_ handler: Handler) throws(Failure)
  @C("f12", lifetimes: ["handler": .kept])  // error: this is not a lifetime; write '.retained', '.retained(by: "owner", key: ["name"])', '.once', '.permanent' or '.released' [lifetime]
  func unknownLifetime(_ handler: Handler) throws(Failure)
  @C("f13", onError: ["body": 0, "body": 1])  // error: 'body' is in 'onError:' twice; remove one of the two [repeated-argument]
  func twoErrors(_ body: ThrowingCallback<CInt>) throws
}

let mode: CInt = 77

@Bindings(headers: ["<x.h>"])
public protocol Elements: ForeignLibrary {
  @C("f10", arguments: [.constant(mode, CInt.self), "mode"])  // error: 'mode' would be the parameter of that name; rename the parameter, or state a value that does not use its name [captured-parameter]
  func captured(_ mode: CInt) throws(Failure)
  @C("f11", failure: .when { (result: CInt) in result > mode })  // error: 'mode' would be the parameter of that name [captured-parameter]
  func capturedByAClosure(_ mode: CInt) throws -> CInt
  @C("f12", failure: .when { (mode: CInt) in mode > 0 }) func ownName(_ mode: CInt) throws -> CInt
  @C("f13", status: CInt.self, failure: .nonzero) func hidden() throws -> CInt  // error: a C function returns only one value; name it where C has the pointer that it is written through [unplaced-result]
  @C(calls: "a") func called(_ a: CInt) throws(Failure)  // error: 'a' is not a function pointer, and cannot be called; write 'FunctionPointer<...>' [called-pointer]
  @C("f14", arguments: [])  // error: 'arguments:' leaves out the parameters 'a', 'b'; add '"a"', '"b"' where C has them [missing-argument]
  func omissions(_ a: CInt, _ b: CInt) throws(Failure)
  @C("f1", arguments: ["a", .count("a")])  // error: this is not an argument of a C function; write a parameter's name in quotation marks [argument-element]
  func element(_ a: [CInt]) throws(Failure)
  @C("f2", arguments: [.null(const: CChar.self), "a"])  // error: 'arguments:' leaves out the parameter 'b'; add '"b"' where C has it [missing-argument]
  func omission(_ a: CInt, _ b: CInt) throws(Failure)
  @C("f3", arguments: ["a", "b", "a"])  // error: C takes 'a' once; remove one of the two [repeated-argument]
  func repetition(_ a: CInt, _ b: CInt) throws(Failure)
  @C("f4", arguments: ["a", .ellipsis, .ellipsis])  // error: C takes '...' once; remove one of the two [repeated-argument]
  func ellipses(_ a: CInt) throws(Failure)
  @C("f5", arguments: ["a", .context("a", .last), .context("a", .first)])  // error: C takes the context of 'a' once; remove one of the two [repeated-argument]
  func contexts(_ a: (CInt) -> Void) throws(Failure)
  @C("f6", arguments: [.out("a"), .out("a")])  // error: C takes the result 'a' once; remove one of the two [repeated-argument]
  func results() throws(Failure) -> CInt
  @C("f7", arguments: ["a", .elementSize("a", CSize.self)])  // error: 'a' is not a buffer of elements of one type, and has no element size; write '.constant(1, CSize.self)' for bytes, or '.size(of: T.self, CSize.self)' [element-size]
  func bytes(_ a: RawSpan) throws(Failure)
  @C("f8", arguments: ["a", "b", .count(["a", "b"], CSize.self)])  // error: 'a' and 'b' are counted in elements and in bytes; use buffers of one kind [count]
  func units(_ a: [CInt], _ b: RawSpan) throws(Failure)
  @C("f9", arguments: [.constant("a", Character.self)])  // error: 'Character' is not a C type; write the type that C has [unsupported-type]
  func constant() throws(Failure)
}

@Bindings(headers: ["<x.h>"])
public protocol OwnNames: ForeignLibrary {  // error: circular reference
  typealias Size = CUnsignedInt
  @C("f1", arguments: ["a", .count("a", Size.self)])  // error: 'Size' is a name of the protocol, which an attribute cannot use; write 'CUnsignedInt.self' [attribute-type]
  func count(_ a: RawSpan) throws
  @C("f2", arguments: [.size(of: Pointer<CInt>.self, CSize.self)])  // error: 'Pointer' is a name of the protocol, which an attribute cannot use; write a type with a name outside of the protocol, and 'HostSpace' for 'Space'; for a null pointer, '.null(T.self)' [attribute-type]
  func status() throws
}
