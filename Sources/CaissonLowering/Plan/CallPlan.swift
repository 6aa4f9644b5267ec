package import CaissonModel

/// The ordered steps of one call of C: every call that Caisson makes is one of these plans.
///
/// A plan knows no back end. Printers turn it into the body of a Swift method, one over C stubs, one over a linker.
package struct CallPlan: Hashable {
  /// The steps, in order.
  package var steps: [CallStep]
}

/// A step of a call.
///
/// Parameters are named by their positions in C. Some steps open a scope, which encloses all steps that follow: up to ``leave``, or to the
/// end where no ``enter(receivesErrors:)`` came before.
package enum CallStep: Hashable {
  // MARK: Around the call

  /// Goes to a thread that may block. Opens a scope.
  case hop
  /// Waits until no other thread is in the library. Opens a scope.
  case lock

  // MARK: Before C is entered

  /// Throws if a string holds a NUL.
  case _rejectNUL(Int)
  /// Counts the elements or the bytes of a buffer.
  case count(Int)
  /// Begins what can fail: errors of callbacks, of C, and of what C returned are known only when it has returned. Opens a scope.
  case enter(receivesErrors: Bool)

  // MARK: What C is given

  /// Makes room for C's result, which is no machine word, for a stub to write it to. Opens a scope.
  case makeRoom
  /// Lends C memory for the length of the call. Opens a scope.
  case lend(Int, Loan)
  /// Makes the function pointer of a callback.
  case makeUpcall(Int)
  /// Takes hold of memory that C is to keep.
  case hold(Int)
  /// Keeps memory for ever.
  case keepPermanently(Int)
  /// Notes where this call stands among those that replace what C retains.
  case drawOrder
  /// Takes out what C retains for objects that end with this call: once C has freed one, another can have its address.
  case takeReleased([String])

  // MARK: The call, and what follows from it

  /// Calls C.
  case call
  /// Looks whether C says that the call failed: then it has retained and released nothing for sure.
  case testFailure(FailureCondition)
  /// Retains again what was taken out, if the call failed.
  case putBack([String])
  /// Retains a callback or memory for C.
  case retain(Int, Retention)
  /// Keeps alive until here what C uses during the call.
  case keepAlive([Kept])

  /// Ends the scopes since ``enter(receivesErrors:)``, with them all loans.
  case leave

  // MARK: The result

  /// Holds C's result to the description.
  case check
  /// Throws if C's result means failure.
  case throwFailure(FailureCondition)
  /// Returns.
  case `return`(ReturnedValue)
}

/// A loan to C for the length of a call.
package enum Loan: Hashable {
  /// A closure, which must not escape.
  case closure
  /// A string, with a NUL behind it.
  case string
  /// The elements of an array or a span.
  case buffer(Buffer)
  /// A value that C reads and writes.
  case inOut
  /// Room for a part of the result.
  case out
  /// A value that is no machine word, to a stub.
  case value
  /// A string, a value or nothing, as the compiler resolves the type.
  case resolvedByCompiler
}

/// An object that a call keeps alive.
package enum Kept: Hashable {
  /// The function pointer of a callback, or memory that C keeps.
  case parameter(Int)
  /// The callbacks and memory that were retained for objects that end with the call.
  case released
}

/// The value that a method returns.
package enum ReturnedValue: Hashable {
  /// The value of the call, unchanged: nothing is left to do with it.
  case call
  /// C's own result, if Swift sees it, and what C wrote through pointers.
  case parts(own: Bool, written: [Int])
}
