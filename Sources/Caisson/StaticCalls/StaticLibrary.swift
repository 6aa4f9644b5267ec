/// A library whose functions are called through C stubs: what generated code conforms to.
///
/// A stub takes and returns words, as Clang's importer has them: integers, floating-point numbers and raw pointers. Their bytes are those of the described
/// value. A value that is no word goes through memory.
public protocol StaticLibrary: ForeignLibrary where Space == HostSpace, Lender == HostLender {}

extension StaticLibrary {
  /// Lowers a value to the word that a stub takes in its place.
  @inlinable
  @inline(__always)
  @_documentation(visibility: internal)
  public func _lower<Value: CValue, Word: BitwiseCopyable>(_ value: Value) -> Word { _HostCall.word(of: value) }

  /// Lifts what a stub returned, and ends the program where the described type does not allow it.
  @inlinable
  @inline(__always)
  @_documentation(visibility: internal)
  public func _lift<Value: CValue, Word: BitwiseCopyable>(_ word: Word, _ function: StaticString) -> Value {
    _HostCall.result(_HostCall.value(of: word, as: Value.self), function)
  }

  /// Lifts what a stub returned; nil where the described type does not allow it.
  @inlinable
  @inline(__always)
  @_documentation(visibility: internal)
  public func _lifted<Value: CValue, Word: BitwiseCopyable>(_ word: Word, as type: Value.Type) -> Value? {
    _HostCall.value(of: word, as: type)
  }

  /// Returns the pointer to a global variable of which a stub returned the address.
  @inlinable
  @inline(__always)
  @_documentation(visibility: internal)
  public func _global<Target: CPointee>(_ address: UnsafeMutableRawPointer?) -> CPointer<Target, HostSpace> {
    CPointer(address: HostAddress(bits: UInt(bitPattern: address)))
  }

  /// Lifts what a stub wrote to memory, and ends the program where the described type does not allow it.
  @inlinable
  @inline(__always)
  @_documentation(visibility: internal)
  public func _lift<Value: CValue>(
    inMemoryOf type: Value.Type, _ function: StaticString, _ call: (UnsafeMutableRawPointer) -> Void
  ) -> Value {
    _HostCall.result(_lifted(inMemoryOf: type, call), function)
  }

  /// Lifts what a stub wrote to memory; nil where the described type does not allow it.
  @inlinable
  @inline(__always)
  @_documentation(visibility: internal)
  public func _lifted<Value: CValue>(
    inMemoryOf type: Value.Type, _ call: (UnsafeMutableRawPointer) -> Void
  ) -> Value? {
    // Not as the result of the closure: the optimiser inlines this form.
    var value: Value?
    withTemporaryBytes(Value.size(in: .host)) { bytes in
      // A stub writes all of it.
      let start = bytes.baseAddress.unsafelyUnwrapped
      call(start)
      value = Value.decode(from: UnsafeRawPointer(start), as: .host, instance: .host)
    }
    return value
  }
}
