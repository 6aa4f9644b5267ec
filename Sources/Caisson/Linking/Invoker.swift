/// The part of a linker that makes calls, to functions that were found and prepared before.
///
/// It does not refer to descriptions, so that values can make calls (``CResult/result(of:_:_:)``), and a program
/// without a linker contains no model. Back ends conform to `Linker`, which refines it.
public protocol Invoker: MemoryLender, Sendable {
  /// A function, found and prepared.
  associatedtype Entry: Sendable
  /// The arguments of one call.
  associatedtype Frame: CallFrame

  /// The error of a failed call.
  typealias Failure = Space.Failure

  /// The instance of the address space to which the results of calls belong.
  var instance: SpaceInstance { get }

  /// Returns an empty frame for a call of a function.
  func frame(for entry: Entry) -> Frame

  /// Calls a function that returns nothing.
  func invoke(_ entry: Entry, _ frame: inout Frame) throws(Failure)

  /// Calls a function that returns a value.
  ///
  /// - Returns: the decoded result; nil if C returned a null pointer, but the type is not optional.
  func invoke<Result: CValue>(
    _ entry: Entry, _ frame: inout Frame, returning result: Result.Type
  ) throws(Failure) -> Result?
}

/// The arguments of one call, in a linker's own format, for a single ``Invoker/invoke(_:_:returning:)``.
///
/// If the space's data model is not the host's, a frame also checks that each value ``CValue/fits(in:)``, and makes the
/// call fail with ``AddressSpace/failure(_:)`` if one does not.
public protocol CallFrame {
  /// Adds the next argument.
  mutating func put<Value: CValue>(_ value: Value)

  /// The `errno` of the call, 0 if the function did not set it; only for a function whose description states what means
  /// failure.
  var errorNumber: CInt { get }
}
