/// A library whose functions are called through C stubs; generated types conform to it.
///
/// A stub takes and returns words, as Clang imports them: integers, floating-point numbers and raw pointers, with the
/// bytes of the described values. A value that is not a word is passed through memory.
public protocol StaticLibrary: ForeignLibrary where Space == HostSpace, Lender == HostLender {}

extension StaticLibrary {
  /// Lowers a value to the word that a stub takes instead.
  @inlinable
  @inline(__always)
  @_documentation(visibility: internal)
  public func _lower<Value: CValue, Word: BitwiseCopyable>(_ value: Value) -> Word { _HostCall.word(of: value) }

  /// Lifts the word that a stub returned, and ends the program if the described type does not allow it.
  @inlinable
  @inline(__always)
  @_documentation(visibility: internal)
  public func _lift<Value: CValue, Word: BitwiseCopyable>(_ word: Word, _ function: StaticString) -> Value {
    _HostCall.result(_HostCall.value(of: word, as: Value.self), function)
  }

  /// Lifts the word that a stub returned; nil if the described type does not allow it.
  @inlinable
  @inline(__always)
  @_documentation(visibility: internal)
  public func _lifted<Value: CValue, Word: BitwiseCopyable>(_ word: Word, as type: Value.Type) -> Value? {
    _HostCall.value(of: word, as: type)
  }

  /// Returns the pointer to a global variable whose address a stub returned.
  @inlinable
  @inline(__always)
  @_documentation(visibility: internal)
  public func _global<Target: CPointee>(_ address: UnsafeMutableRawPointer?) -> CPointer<Target, HostSpace> {
    CPointer(address: HostAddress(bits: UInt(bitPattern: address)))
  }

  /// Lifts the value that a stub wrote to memory, and ends the program if the described type does not allow it.
  @inlinable
  @inline(__always)
  @_documentation(visibility: internal)
  public func _lift<Value: CValue>(
    inMemoryOf type: Value.Type, _ function: StaticString, _ call: (UnsafeMutableRawPointer) -> Void
  ) -> Value {
    _HostCall.result(_lifted(inMemoryOf: type, call), function)
  }

  /// Lifts the value that a stub wrote to memory; nil if the described type does not allow it.
  @inlinable
  @inline(__always)
  @_documentation(visibility: internal)
  public func _lifted<Value: CValue>(
    inMemoryOf type: Value.Type, _ call: (UnsafeMutableRawPointer) -> Void
  ) -> Value? {
    // A variable, not the result of the closure, because the optimiser inlines this form.
    var value: Value?
    withTemporaryBytes(Value.size(in: .host)) { bytes in
      // A stub writes all bytes.
      let start = bytes.baseAddress.unsafelyUnwrapped
      call(start)
      value = Value.decode(from: UnsafeRawPointer(start), as: .host, instance: .host)
    }
    return value
  }
}
