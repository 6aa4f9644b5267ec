// Exports to C that have no form there.
import CaissonExport

public struct Formless {}
public struct Failure: Error {}

@ExportLibrary("exports") public struct Library {}  // error: '@ExportLibrary' can only be attached to an enumeration at file scope; write 'enum Library {}' [export-library]
@ExportClass("thing_struct") public struct Structure {}  // error: '@ExportClass' can only be attached to a class; declare a final class [export-type]
@ExportClass("thing_open") public class Open {}  // error: the exported class 'Open' is not final; add 'final' [export-final]
@ExportClass("thing_generic") public final class Generic<Element> {}  // error: an exported class cannot be generic; remove the generic parameters [export-generic]
@ExportClass("thing_internal") final class Internal {}  // error: the exported declaration 'Internal' is not public; add 'public' [export-access]
@ExportEnum("kind_plain") public enum Plain { case one }  // error: the exported enumeration 'Plain' has no integer raw values; write 'enum Plain: CInt' [export-raw-values]
@ExportEnum("kind_text") public enum Text: String { case one }  // error: the exported enumeration 'Text' has no integer raw values; write 'enum Text: CInt' [export-raw-values]
@Export("wrong") public enum Wrong: CInt { case one }  // error: '@Export' cannot be attached to an enumeration; write '@ExportEnum' [export-place]
@Export("variable") public var variable: CInt { 1 }  // error: '@Export' cannot be attached to a property; export a function that returns it [export-place]

@ExportEnum("kind") public enum Kind: CInt { case one }

@ExportClass("thing") public final class Thing {
  @Export("thing_new") init() {}  // error: the exported declaration 'init' is not public; add 'public' [export-access]
  @Export("thing_generic") public func generic<T>(_ value: T) {}  // error: an exported function cannot be generic; remove the generic parameters [export-generic]
  @Export("thing_async") public func later() async {}  // error: an exported function cannot be async; take a closure, and call it when the work is done [export-async]
  @Export("thing_property") public var property: CInt { 1 }  // error: '@Export' cannot be attached to a property; export a function that returns it [export-place]
  public func other() {}
}

extension Thing {
  @Export("thing_extended") public func extended() {}  // error: '@Export' is not supported in an extension; move the member into the body of its type, or export a function at file scope that takes the object [export-member]
}

public final class NotExported {
  @Export("thing_method") public func method() {}  // error: the class around this declaration is not exported; add '@ExportClass("name")' [export-member]
}

@Export("") public func noName() {}  // error: the exported name is not a C identifier; write a string literal of letters, digits and underscores, such as "counter_add" [export-name]
@Export("1st") public func first() {}  // error: the exported name is not a C identifier; write a string literal of letters, digits and underscores, such as "counter_add" [export-name]
@Export("switch") public func keyword() {}  // error: 'switch' is a keyword of C or C++; choose another name [export-name]

@Export("f1") public func formless(_ a: CInt, _ b: Formless) {}  // error: type 'Formless' does not conform to protocol 'ExportedArgument'
@Export("f2") public func formlessResult() -> Formless { Formless() }  // error: type 'Formless' does not conform to protocol 'ExportedResult'
@Export("f3") public func many(_ a: CInt...) {}  // error: an exported function has a fixed number of parameters; take an array, '[CInt]' [export-variadic]
@Export("f4") public func change(_ a: inout CInt) {}  // error: an exported function cannot take an 'inout' value; return the new value [export-inout]
@Export("f5") public func tuple() -> (CInt, CInt) { (1, 2) }  // error: a tuple is not a C type; export a final class [export-tuple]
@Export("f6") public func anything(_ a: any Error) {}  // error: 'any Error' is not a C type; use an exported class [export-existential]
@Export("f7") public func words(_ a: [String: CInt]) {}  // error: a dictionary or set is not a C type; export functions that look up and add entries [export-dictionary]
@Export("f8") public func texts(_ a: [String]) {}  // error: the elements of a buffer must be numbers; pass the values one by one [export-element]
@Export("f9") public func optional(_ a: CInt?) {}  // error: a number cannot be null in C; take 'CInt', and choose a value that means none [export-optional]
@Export("f10") public func optionalBuffer(_ a: [CInt]?) {}  // error: a buffer of an exported function cannot be optional; remove '?': null with a count of 0 is an empty buffer [export-optional]
@Export("f11") public func pointer(_ a: UnsafePointer<CInt>) {}  // error: a pointer to elements needs their number; take 'UnsafeBufferPointer<CInt>' or a span [export-pointer]
@Export("f12") public func closure() -> () -> Void { {} }  // error: an exported function cannot return a closure; return an object with an exported method [export-closure-result]
@Export("f13") public func textBack(_ a: () -> String) {}  // error: a closure of an exported function cannot return this type; return a number or nothing [export-closure-result]
@Export("f14") public func resultThrown(_ a: () throws -> CInt) throws {}  // error: a throwing closure of an exported function cannot return a value; remove the result: C returns the status that is thrown [export-closure-throws]
@Export("f15") public func typed(_ a: () throws(Failure) -> Void) throws {}  // error: a closure of an exported function cannot state the type of its errors; write plain 'throws' [export-closure-throws]
@Export("f16") public func arrays(_ a: ([CInt]) -> Void) {}  // error: '[CInt]' cannot be passed to a closure of an exported function; pass numbers, strings and exported objects [export-closure-parameter]
@Export("f17") public func formlessLoan(_ a: (Formless) -> Void) {}  // error: type 'Formless' does not conform to protocol 'ExportedLoan'
@Export("f22") public func asyncClosure(_ a: () async -> Void) {}  // error: a closure of an exported function cannot be async; remove 'async' [export-async]
@Export("f18") public func several(
  _ a: CInt,
  _ b: (CInt, CInt)  // error: a tuple is not a C type; export a final class [export-tuple]
) {}
@Export("f19") func hidden() {}  // error: the exported declaration 'hidden' is not public; add 'public' [export-access]
@Export("f20") public func == (_ a: Thing, _ b: Kind) -> Bool { true }  // error: an operator cannot be exported; export a function with a name [export-operator]
@MainActor @Export("f21") public func onMain(_ a: CInt) {}  // error: call to main actor-isolated global function 'onMain' in a synchronous nonisolated context

@Export("f23") public func nothing(_ a: Void) {}  // error: a parameter of an exported function cannot be 'Void'; remove it [export-void]
@Export("f24") public func writes(_ a: consuming MutableSpan<CInt>) {}  // error: the mutable span 'a' must be passed 'inout'; add 'inout' [export-span]
@Export("f25") public func part(_ a: Substring) {}  // error: 'Substring' cannot be exported; use 'String' [export-text]
@Export("f26") public func lent(_ a: CInt) -> UnsafeBufferPointer<CInt> { fatalError() }  // error: an exported function cannot return borrowed memory; return '[CInt]', which is copied [export-borrowed-result]
@Export("f27") public func opaque(_ a: OpaquePointer) {}  // error: 'OpaquePointer' cannot be exported; take 'UnsafeMutableRawPointer' for a pointer that is only passed on [export-pointer]
@Export("f28") public func nested(_ a: [[CInt]]) {}  // error: the elements of a buffer must be numbers; use one array of numbers [export-element]

public enum Nest {
  @ExportClass("nest_thing") public final class Nested {}  // error: an exported type must be at file scope; move it out of the declaration around it [export-nested]
}

@ExportClass("base") public final class Base {
  @Export("base_make") public class func make() {}  // error: an exported function cannot be 'class'; remove the modifier [export-modifier]
}
