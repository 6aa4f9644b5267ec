/// A linker that checks every access to memory that is lent to C or allocated through it, and forwards everything else
/// to another linker: ``StrictChecks`` for a single library.
///
/// ```swift
/// let expat = try ExpatLinked(Strict(Dynamic("libexpat.so.1")))
/// ```
public struct Strict<Base: Linker>: Linker where Base.Space == HostSpace {
  /// The program's own memory.
  public typealias Space = HostSpace
  /// A prepared function of the base linker.
  public typealias Entry = Base.Entry
  /// The arguments of a call of the base linker.
  public typealias Frame = Base.Frame

  private let base: Base

  /// Makes a linker that checks the memory of another.
  public init(_ base: Base) { self.base = base }

  /// The instance of the base linker.
  public var instance: SpaceInstance { base.instance }

  /// Finds a function with the base linker.
  public func resolve(_ function: FunctionDescription, types: TypeTable) throws(LinkProblem.Reason) -> Base.Entry {
    try base.resolve(function, types: types)
  }

  /// Finds a global variable with the base linker.
  public func locate(
    _ global: GlobalDescription, types: TypeTable
  ) throws(LinkProblem.Reason) -> GlobalLocation<HostSpace> {
    try base.locate(global, types: types)
  }

  /// Returns an empty frame of the base linker.
  public func frame(for entry: Base.Entry) -> Base.Frame { base.frame(for: entry) }

  /// Calls a function with the base linker.
  public func invoke(_ entry: Base.Entry, _ frame: inout Base.Frame) { base.invoke(entry, &frame) }

  /// Calls a function with the base linker, and decodes the result.
  public func invoke<Result: CValue>(
    _ entry: Base.Entry, _ frame: inout Base.Frame, returning type: Result.Type
  ) -> Result? {
    base.invoke(entry, &frame, returning: type)
  }

  /// Makes a function pointer with the base linker.
  public func makeCallback(_ target: CallbackTarget<HostSpace>) -> CallbackHandle<HostSpace> {
    base.makeCallback(target)
  }

  /// Copies bytes to memory in which every invalid access is reported.
  public func stage(_ bytes: UnsafeRawBufferPointer, for purpose: MemoryPurpose) -> HostAddress {
    HostAddress(copyingStrictly: bytes, for: purpose)
  }

  /// Frees memory that ``stage(_:for:)`` has allocated.
  @unsafe
  public func unstage(_ address: HostAddress) { address.deallocateStrictly() }

  /// Returns nil: temporaries are always copies.
  public func address(ofHostMemory memory: UnsafeRawPointer) -> HostAddress? { nil }
}
