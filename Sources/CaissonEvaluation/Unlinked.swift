// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// There is no value of these types, so nothing here is ever called.

public import CaissonDescription

/// A linker without values: the type argument with which a description is read and never called.
public enum Unlinked: Linker {
  public typealias Space = HostSpace
  public typealias Entry = Never

  /// A frame without values.
  public enum Frame: CallFrame {
    public mutating func put<Value: CValue>(_ value: Value) { switch self {} }
    public var errorNumber: CInt { switch self {} }
  }

  public var instance: SpaceInstance { switch self {} }

  public func resolve(
    _ function: FunctionDescription, types: TypeTable
  ) throws(LinkProblem.Reason) -> Never { switch self {} }

  public func locate(
    _ global: GlobalDescription, types: TypeTable
  ) throws(LinkProblem.Reason) -> GlobalLocation<HostSpace> { switch self {} }

  public func frame(for entry: Never) -> Frame {}

  public func invoke(_ entry: Never, _ frame: inout Frame) {}

  public func invoke<Result: CValue>(
    _ entry: Never, _ frame: inout Frame, returning result: Result.Type
  ) -> Result? {}

  public func stage(_ bytes: UnsafeRawBufferPointer, for purpose: MemoryPurpose) -> HostAddress { switch self {} }

  public func unstage(_ address: HostAddress) { switch self {} }

  public func makeCallback(_ target: CallbackTarget<HostSpace>) -> CallbackHandle<HostSpace> { switch self {} }
}
