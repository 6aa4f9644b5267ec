/// The arguments of a callback, as C passes them: each is held to the description.
@frozen
@_documentation(visibility: internal)
public struct _UpcallArguments {
  @usableFromInline let name: StaticString

  @inlinable
  init(_ name: StaticString) { self.name = name }

  /// An argument that is passed as a word.
  @inlinable
  @inline(__always)
  public func argument<Value: CValue, Word: BitwiseCopyable>(_ word: Word) -> Value {
    guard let value = _HostCall.value(of: word, as: Value.self) else {
      HostSpace.failure(.unexpectedArgument(Value.self, of: name))
    }
    return value
  }

  /// An argument that is passed through memory.
  ///
  /// - Parameter bytes: where its bytes are.
  public func argument<Value: CValue>(at bytes: UnsafeMutableRawPointer?) -> Value {
    let start = UnsafeRawPointer(bytes.unsafelyUnwrapped)
    guard let value = Value.decode(from: start, as: .host, instance: .host) else {
      HostSpace.failure(.unexpectedArgument(Value.self, of: name))
    }
    return value
  }
}
