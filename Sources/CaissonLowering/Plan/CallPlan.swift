package import CaissonModel

/// The ordered steps of one C call: every call that Caisson makes follows such a plan.
///
/// A plan is independent of back ends. Printers turn it into the body of a Swift method: one calls C stubs, one a
/// linker.
package struct CallPlan: Hashable {
  /// The steps, in order.
  package var steps: [CallStep]
}

/// A step of a call.
///
/// Parameters are identified by their indices in C. Some steps open a scope, which encloses all following steps up to
/// ``leave``, or to the end if no ``enter(receivesErrors:)`` precedes.
package enum CallStep: Hashable {
  // MARK: Around the call

  /// Moves to a thread that may block. Opens a scope.
  case hop
  /// Waits until no other thread is inside the library. Opens a scope.
  case lock

  // MARK: Before the call

  /// Throws if a string contains a NUL.
  case rejectNUL(Int)
  /// Counts the elements or the bytes of a buffer, or of several that have as many.
  case count(Int)
  /// Computes the size of a type in C.
  case size(Int)
  /// Begins the part that can fail: errors of callbacks, of C, and of its results are known only after the call. Opens
  /// a scope.
  case enter(receivesErrors: Bool)

  // MARK: Arguments

  /// Allocates memory for a result that is not a machine word, which a stub stores. Opens a scope.
  case makeRoom
  /// Passes a temporary to C. Opens a scope.
  case lend(Int, Loan)
  /// Creates the function pointer of a callback.
  case makeUpcall(Int)
  /// Holds memory that C will retain.
  case hold(Int)
  /// Keeps memory permanently.
  case keepPermanently(Int)
  /// Determines the order of this call among those that replace what C retains.
  case drawOrder
  /// Takes from the store everything retained by objects that this call releases: once C has freed one, another can
  /// have its address.
  case takeReleased([String])

  // MARK: The call and its consequences

  /// Calls C.
  case call
  /// Tests whether C reports failure: then it may have neither retained nor released anything.
  case testFailure(FailureCondition)
  /// Returns to the store what was taken out, if the call failed.
  case putBack([String])
  /// Stores a callback or memory that C retains.
  case retain(Int, Retention)
  /// Keeps everything that C uses during the call alive until here.
  case keepAlive([Kept])

  /// Ends the scopes since ``enter(receivesErrors:)``, and with them all temporaries.
  case leave

  // MARK: The result

  /// Checks C's result against the description.
  case check
  /// Throws if C's result means failure.
  case throwFailure(FailureCondition)
  /// Returns.
  case `return`(ReturnedValue)
}

/// A temporary that is passed to C for the duration of a call.
package enum Loan: Hashable {
  /// A closure, which must not escape.
  case closure
  /// A NUL-terminated string.
  case string
  /// The elements of an array or a span.
  case buffer(Buffer)
  /// A value that C reads and writes.
  case inOut
  /// Memory for a part of the result.
  case out
  /// A value that is not a machine word, passed to a stub.
  case value
  /// A string or a value, as the compiler resolves the type; a value needs no temporary.
  case resolvedByCompiler
}

/// An object that a call keeps alive.
package enum Kept: Hashable {
  /// The function pointer of a callback, or memory that C retains.
  case parameter(Int)
  /// The callbacks and memory retained by objects that end with the call.
  case released
}

/// The value that a method returns.
package enum ReturnedValue: Hashable {
  /// The value of the call, unchanged: no work is left after it.
  case call
  /// The result of the C function, if it is part of the Swift result, and the values that C stored through pointers.
  case parts(own: Bool, written: [Int])
}
