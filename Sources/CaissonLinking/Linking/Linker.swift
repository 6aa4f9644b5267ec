/// A back end, which finds a library's functions and calls them: the parameter of the macro-written `XLinked<L>`.
///
/// To write one, name its address space and a ``CallFrame``, and implement:
///
/// - ``resolve(_:types:)``: finds a function and prepares its signature, once, when a binding is made. Unsupported
///   signatures are rejected here, with name and reason, and never at a call.
/// - ``frame(for:)`` and ``invoke(_:_:returning:)``: call a function. The frame takes the arguments one by one, each
///   with its type, so that everything is specialised and inlined. These should neither allocate memory nor look
///   anything up.
/// - ``makeCallback(_:)``: makes a function pointer backed by a Swift closure.
/// - ``locate(_:types:)``: finds a global variable.
/// - ``MemoryLender/stage(_:for:)`` and ``MemoryLender/unstage(_:)``: provide temporary memory for a call.
///
/// A binding may be used on any thread, and so may its linker.
///
/// A decorator forwards each of them to the linker that it wraps, and adds its own work; `Traced` is one.
public protocol Linker: Invoker {
  /// Finds a function and prepares its signature.
  ///
  /// - Parameters:
  ///   - function: the function, as described.
  ///   - types: the types that the description declares.
  /// - Returns: the function, prepared.
  /// - Throws: the reason why this back end cannot call the function.
  func resolve(_ function: FunctionDescription, types: TypeTable) throws(LinkProblem.Reason) -> Entry

  /// Finds a global variable.
  ///
  /// - Parameters:
  ///   - global: the variable, as described.
  ///   - types: the types that the description declares.
  /// - Returns: the variable's location.
  /// - Throws: the reason why this back end cannot reach the variable.
  func locate(
    _ global: GlobalDescription, types: TypeTable
  ) throws(LinkProblem.Reason) -> GlobalLocation<Space>

  /// Makes a function pointer.
  ///
  /// - Parameter target: the closure and its signature.
  /// - Returns: the pointer, with an object that keeps it alive.
  /// - Throws: the failure to make one.
  func makeCallback(_ target: CallbackTarget<Space>) throws(Failure) -> CallbackHandle<Space>
}
