/// A linker that checks every access to the memory that C is lent, or that is allocated through it, and else does what another linker
/// does: ``StrictChecks``, for one library.
///
/// ```swift
/// let expat = try ExpatLinked(Strict(Dynamic("libexpat.so.1")))
/// ```
public struct Strict<Base: Linker>: Linker where Base.Space == HostSpace {
  public typealias Space = HostSpace
  public typealias Entry = Base.Entry
  public typealias Frame = Base.Frame

  private let base: Base

  /// A linker that checks what another lends.
  public init(_ base: Base) { self.base = base }

  public var instance: SpaceInstance { base.instance }

  public func resolve(_ function: FunctionDescription, types: TypeTable) throws(LinkProblem.Reason) -> Base.Entry {
    try base.resolve(function, types: types)
  }

  public func locate(
    _ global: GlobalDescription, types: TypeTable
  ) throws(LinkProblem.Reason) -> GlobalLocation<HostSpace> {
    try base.locate(global, types: types)
  }

  public func frame(for entry: Base.Entry) -> Base.Frame { base.frame(for: entry) }

  public func invoke(_ entry: Base.Entry, _ frame: inout Base.Frame) { base.invoke(entry, &frame) }

  public func invoke<Result: CValue>(
    _ entry: Base.Entry, _ frame: inout Base.Frame, returning type: Result.Type
  ) -> Result? {
    base.invoke(entry, &frame, returning: type)
  }

  public func makeCallback(_ target: CallbackTarget<HostSpace>) -> CallbackHandle<HostSpace> {
    base.makeCallback(target)
  }

  public func stage(_ bytes: UnsafeRawBufferPointer, for purpose: MemoryPurpose) -> HostAddress {
    HostAddress(copyingStrictly: bytes, for: purpose)
  }

  public func unstage(_ address: HostAddress) { address.deallocateStrictly() }

  /// Nil: what is lent is always copied.
  public func address(ofHostMemory memory: UnsafeRawPointer) -> HostAddress? { nil }
}
