#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#endif

extension MemoryLender {
  /// Lends C a string until `body` returns, for macro expansions and generated code.
  ///
  /// - Parameters:
  ///   - string: the string; C sees nil as a null pointer.
  ///   - subject: the function and parameter, for messages about a NUL inside the string.
  ///   - body: a closure that takes the string, whose address is valid until it returns.
  /// - Returns: the value that `body` returns.
  /// - Throws: the error that `body` throws, or the address space's failure.
  @inlinable
  @inline(__always)
  @_documentation(visibility: internal)
  public func _withString<Text: CText, Result>(
    _ string: Text?, _ subject: StaticString,
    _ body: (CStringPointer<Space>?) throws(Space.Failure) -> Result
  ) throws(Space.Failure) -> Result {
    guard let string = string?.text else { return try body(nil) }
    let outcome = string.withTerminatedUTF8 { (bytes, holdsNUL) -> Swift.Result<Result, Space.Failure> in
      do throws(Space.Failure) {
        if holdsNUL { throw Space.failure(.embeddedNUL(in: subject)) }
        // C gets a `const` pointer, so nothing is written.
        let memory = UnsafeMutableRawBufferPointer(mutating: UnsafeRawBufferPointer(bytes))
        return .success(
          try lend(memory, subject, isWritten: false) { (pointer) throws(Space.Failure) in
            try body(CStringPointer(address: pointer.address))
          })
      } catch {
        return .failure(error)
      }
    }
    return try outcome.get()
  }
}

extension MemoryLender {
  /// Lends C a string until `body` returns, for macro expansions that cannot tell a C value from a string type.
  @inlinable
  @inline(__always)
  @_documentation(visibility: internal)
  public func _withArgument<Text: CText, Result>(
    _ string: Text?, _ subject: StaticString, _ body: (CStringPointer<Space>?) throws(Space.Failure) -> Result
  ) throws(Space.Failure) -> Result {
    try _withString(string, subject, body)
  }

  /// Passes a value to `body` if its C type can hold it, for macro expansions that cannot tell a C value from a string
  /// type.
  @inlinable
  @inline(__always)
  @_documentation(visibility: internal)
  public func _withArgument<Value: CValue, Result>(
    _ value: Value, _ subject: StaticString, _ body: (Value) throws(Space.Failure) -> Result
  ) throws(Space.Failure) -> Result {
    guard value.fits(in: Space.dataModel) else { throw Space.failure(.outOfRange(in: subject)) }
    return try body(value)
  }
}

extension String {
  /// Calls `body` with the string as NUL-terminated UTF-8, and with whether it contains another NUL.
  @inlinable
  @inline(__always)
  package func withTerminatedUTF8<Result>(
    _ body: (_ bytes: UnsafeBufferPointer<CChar>, _ holdsNUL: Bool) -> Result
  ) -> Result {
    let count = utf8.count
    return withCString { start in
      body(UnsafeBufferPointer(start: start, count: count + 1), terminatedLength(of: start) != count)
    }
  }
}

/// Returns `strlen` of a string, for inlined code in other modules.
@usableFromInline
func terminatedLength(of string: UnsafePointer<CChar>) -> Int { strlen(string) }

extension ContractViolation {
  /// Makes the violation of a string argument with a NUL inside.
  @usableFromInline
  static func embeddedNUL(in subject: StaticString) -> Self {
    Self(.embeddedNUL, in: "\(subject)")
  }

  /// Throws if a string contains a NUL, for functions that are declared plain `throws`.
  @inlinable
  @_documentation(visibility: internal)
  public static func _rejectNUL<Text: CText>(in string: Text?, _ subject: StaticString) throws {
    guard let string else { return }
    if string.text.withTerminatedUTF8({ $1 }) { throw embeddedNUL(in: subject) }
  }

  /// Does nothing, because only strings can contain a NUL; for macro expansions that cannot tell a C value from a
  /// string type.
  @inlinable
  @inline(__always)
  @_documentation(visibility: internal)
  public static func _rejectNUL<Value: CValue>(in value: Value, _ subject: StaticString) throws {}
}
