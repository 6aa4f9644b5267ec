// Exports to C that have no form there.
import CaissonExport

public struct Formless {}
public struct Failure: Error {}

@ExportLibrary("exports") public struct Library {}  // error: @ExportLibrary stands before an enumeration of its own at file scope
@ExportClass("thing_struct") public struct Structure {}  // error: C holds objects of classes, by numbers that are checked: @ExportClass stands before a final class
@ExportClass("thing_open") public class Open {}  // error: C knows objects of one type, and no classes below it: declare 'Open' final
@ExportClass("thing_generic") public final class Generic<Element> {}  // error: C knows one type here: it cannot be generic
@ExportClass("thing_internal") final class Internal {}  // error: C uses 'Internal' from outside of the module: declare it public
@ExportEnum("kind_plain") public enum Plain { case one }  // error: an enumeration of C has numbers: 'enum Plain: CInt'
@ExportEnum("kind_text") public enum Text: String { case one }  // error: an enumeration of C has numbers for its raw values: write CInt
@Export("wrong") public enum Wrong: CInt { case one }  // error: an enumeration is exported by @ExportEnum
@Export("variable") public var variable: CInt { 1 }  // error: C calls functions: export a function that gives the property

@ExportEnum("kind") public enum Kind: CInt { case one }

@ExportClass("thing") public final class Thing {
  @Export("thing_new") init() {}  // error: C uses 'init' from outside of the module: declare it public
  @Export("thing_generic") public func generic<T>(_ value: T) {}  // error: a C function has one type: it cannot be generic
  @Export("thing_async") public func later() async {}  // error: C waits until a function returns: it cannot be async
  @Export("thing_property") public var property: CInt { 1 }  // error: export a function that gives the property
  public func other() {}
}

extension Thing {
  @Export("thing_extended") public func extended() {}  // error: what C can call stands in the body of its type: move it there
}

public final class NotExported {
  @Export("thing_method") public func method() {}  // error: the class around it is not exported: write @ExportClass("name") before it
}

@Export("") public func noName() {}  // error: the name in C is a plain string literal of letters, digits and underscores
@Export("1st") public func first() {}  // error: the name in C is a plain string literal of letters, digits and underscores
@Export("switch") public func keyword() {}  // error: 'switch' is a word of C or C++ and cannot be a name

@Export("f1") public func formless(_ a: CInt, _ b: Formless) {}  // error: type 'Formless' does not conform to protocol 'ExportedArgument'
@Export("f2") public func formlessResult() -> Formless { Formless() }  // error: type 'Formless' does not conform to protocol 'ExportedResult'
@Export("f3") public func many(_ a: CInt...) {}  // error: a C function has a fixed number of parameters: take an array, [CInt]
@Export("f4") public func change(_ a: inout CInt) {}  // error: C passes the value itself: give the new one as the result of the function
@Export("f5") public func tuple() -> (CInt, CInt) { (1, 2) }  // error: C has one value here: make a final class, and export it
@Export("f6") public func anything(_ a: any Error) {}  // error: C needs to know the type: take or give an exported class
@Export("f7") public func words(_ a: [String: CInt]) {}  // error: C has no dictionaries: export functions that look up and add
@Export("f8") public func texts(_ a: [String]) {}  // error: the elements that C has side by side are numbers
@Export("f9") public func optional(_ a: CInt?) {}  // error: a number of C's is never null: take CInt and say which one means none
@Export("f10") public func optionalBuffer(_ a: [CInt]?) {}  // error: null with a count of 0 is an empty buffer: remove the question mark
@Export("f11") public func pointer(_ a: UnsafePointer<CInt>) {}  // error: C passes a pointer with the number of its elements: take UnsafeBufferPointer<CInt>, or a span
@Export("f12") public func closure() -> () -> Void { {} }  // error: C is given no closure: give an object with a method that is exported
@Export("f13") public func textBack(_ a: () -> String) {}  // error: a function of C's returns a number here, or nothing
@Export("f14") public func resultThrown(_ a: () throws -> CInt) throws {}  // error: what a function of C's returns here is the status that is thrown
@Export("f15") public func typed(_ a: () throws(Failure) -> Void) throws {}  // error: what a function of C's returns is thrown as a status: write plain throws
@Export("f16") public func arrays(_ a: ([CInt]) -> Void) {}  // error: '[CInt]' cannot be passed to a function of C's
@Export("f17") public func formlessLoan(_ a: (Formless) -> Void) {}  // error: type 'Formless' does not conform to protocol 'ExportedLoan'
@Export("f22") public func asyncClosure(_ a: () async -> Void) {}  // error: a function of C's returns when it is done: it cannot be async
@Export("f18") public func several(
  _ a: CInt,
  _ b: (CInt, CInt)  // error: C has one value here: make a final class, and export it
) {}
@Export("f19") func hidden() {}  // error: C uses 'hidden' from outside of the module: declare it public
@Export("f20") public func == (_ a: Thing, _ b: Kind) -> Bool { true }  // error: C has no operators of its own: export a function with a name
@MainActor @Export("f21") public func onMain(_ a: CInt) {}  // error: call to main actor-isolated global function 'onMain' in a synchronous nonisolated context
