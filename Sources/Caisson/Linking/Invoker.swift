/// The part of a linker that makes calls: what has been found and prepared is called through it.
///
/// It knows no description, so that values can make calls (``CResult/result(of:_:_:)``), and a program that needs no linker carries
/// none. Back ends conform to `Linker`, which refines it.
public protocol Invoker: MemoryLender, Sendable {
  /// A function, found and prepared.
  associatedtype Entry: Sendable
  /// The arguments of one call.
  associatedtype Frame: CallFrame

  /// The error of a failed call.
  typealias Failure = Space.Failure

  /// The instance of the address space that results of calls belong to.
  var instance: SpaceInstance { get }

  /// An empty frame for a call of a function.
  func frame(for entry: Entry) -> Frame

  /// Calls a function that returns nothing.
  func invoke(_ entry: Entry, _ frame: inout Frame) throws(Failure)

  /// Calls a function that returns a value.
  ///
  /// - Returns: the decoded result; nil if C gave a null pointer where the type is not optional.
  func invoke<Result: CValue>(
    _ entry: Entry, _ frame: inout Frame, returning result: Result.Type
  ) throws(Failure) -> Result?
}

/// The arguments of one call, in a linker's own form: good for one ``Invoker/invoke(_:_:returning:)``.
///
/// Where the space's data model is not the host's, a frame also sees to it that each value ``CValue/fits(in:)``, and lets
/// the call fail with ``AddressSpace/failure(_:)`` if one does not.
public protocol CallFrame {
  /// Adds the next argument.
  mutating func put<Value: CValue>(_ value: Value)

  /// C's `errno` as the function left it, 0 where it left it alone: of a call that was made, of a function whose description says
  /// what means failure.
  var errorNumber: CInt { get }
}
