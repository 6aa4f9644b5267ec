// Callbacks whose errors have nowhere to go, or whose result C would miss.
import CaissonDescription

@COpaque("struct shape") public enum Shape {}

@Bindings(headers: ["<x.h>"])
public protocol Unreceived: ForeignLibrary {
  typealias Handler = ThrowingCallback<Context, Void>
  @C("f1")
  func during(_ handler: Handler) throws(Failure)  // error: no function receives the errors of 'handler'; declare 'during' plain 'throws', or 'handler' as a 'Callback' [unreceived-error]
  @C("f2")
  func receives(_ handler: Handler) throws
}

@Bindings(headers: ["<x.h>"])
public protocol NoReceiver: ForeignLibrary {
  typealias Handler = ThrowingCallback<Context, Void>
  @C("f1", lifetimes: ["handler": .retained])
  func keep(_ handler: Handler) throws(Failure)  // error: no function receives the errors of 'handler'; declare the function in which C calls it plain 'throws', or 'handler' as a 'Callback' [unreceived-error]
}

@Bindings(headers: ["<x.h>"])
public protocol NoResult: ForeignLibrary {
  typealias Compare = ThrowingCallback<ConstRawPointer, ConstRawPointer, CInt>
  @C("f1")
  func sort(_ compare: Compare) throws  // error: C needs a result when 'compare' throws; add 'onError: ["compare": value]' [missing-on-error]
  @C("f2", onError: ["compare": 0])
  func sortWithResult(_ compare: Compare) throws
}

@Bindings(headers: ["<x.h>"])
public protocol Plain: ForeignLibrary {
  typealias Handler = SendableCallback<Context, Void>
  @C("f1", lifetimes: ["handler": .retained])
  func keep(_ handler: Handler) throws(Failure)
}

struct Stop: Error {}

func pass<P: Plain>(_ library: P) throws {
  try library.keep(P.Handler { _ in throw Stop() })  // error: invalid conversion of thrown error type 'any Error' to 'P.Space.Failure'
}
