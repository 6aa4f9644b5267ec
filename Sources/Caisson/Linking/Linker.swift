/// A back end: what finds a library's functions and calls them. The parameter of the macro-written `XLinked<L>`.
///
/// Anyone can write one. It names its address space and a ``CallFrame``, and does these things:
///
/// - ``resolve(_:types:)``: find a function and prepare its signature, once, when a binding is made. What cannot be done is
///   refused here, by name and reason, and never at a call.
/// - ``frame(for:)`` and ``invoke(_:_:returning:)``: call it. The frame takes the arguments one by one, each with its
///   type, so that all of it is specialised and inlined. Nothing here should allocate or look up.
/// - ``makeCallback(_:)``: make a function pointer, behind which a Swift closure stands.
/// - ``locate(_:types:)``: find a global variable.
/// - ``MemoryLender/stage(_:for:)`` and ``MemoryLender/unstage(_:)``: lend C some bytes for the length of a call.
///
/// A binding can be used on any thread, and so can its linker.
///
/// A decorator forwards each of them to the linker that it wraps, and does its own beside it; `Traced` is one.
public protocol Linker: MemoryLender, Sendable {
  /// A function, found and prepared.
  associatedtype Entry: Sendable
  /// The arguments of one call.
  associatedtype Frame: CallFrame

  /// What a call can fail with.
  typealias Failure = Space.Failure

  /// The instance of the address space that results of calls belong to.
  var instance: SpaceInstance { get }

  /// Finds a function and prepares its signature.
  ///
  /// - Parameters:
  ///   - function: the function, as the description states it.
  ///   - types: the types that the description declares.
  /// - Throws: the reason why this back end cannot call the function.
  func resolve(_ function: FunctionDescription, types: TypeTable) throws(LinkProblem.Reason) -> Entry

  /// Finds a global variable.
  ///
  /// - Parameters:
  ///   - global: the variable, as the description states it.
  ///   - types: the types that the description declares.
  /// - Throws: the reason why this back end cannot reach the variable.
  func locate(
    _ global: GlobalDescription, types: TypeTable
  ) throws(LinkProblem.Reason) -> GlobalLocation<Space>

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

  /// Makes a function pointer.
  ///
  /// - Returns: the pointer, with what keeps it alive.
  func makeCallback(_ target: CallbackTarget<Space>) throws(Failure) -> CallbackHandle<Space>
}

/// The arguments of one call, in a linker's own form: good for one ``Linker/invoke(_:_:returning:)``.
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
