#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#endif

extension MemoryLender {
  /// Lends C a string for the length of `body`: for macro-written and generated code.
  ///
  /// - Parameters:
  ///   - string: the string; C sees nil as a null pointer.
  ///   - subject: function and parameter, for the report of a NUL inside.
  ///   - body: what to do with the string; the address is valid until it returns.
  @inlinable
  @inline(__always)
  public func withString<Text: CText, Result>(
    _ string: Text?, _ subject: StaticString,
    _ body: (CStringPointer<Space>?) throws(Space.Failure) -> Result
  ) throws(Space.Failure) -> Result {
    guard let string = string?.text else { return try body(nil) }
    let outcome = string.withTerminatedUTF8 { (bytes, holdsNUL) -> Swift.Result<Result, Space.Failure> in
      do throws(Space.Failure) {
        if holdsNUL { throw Space.failure(.embeddedNUL(in: subject)) }
        // C is promised `const`: nobody writes.
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
  /// Lends C a view's string for the length of `body`: for macro-written code that cannot tell a value from a view of a string.
  @inlinable
  @inline(__always)
  public func withArgument<Text: CText, Result>(
    _ string: Text?, _ subject: StaticString, _ body: (CStringPointer<Space>?) throws(Space.Failure) -> Result
  ) throws(Space.Failure) -> Result {
    try withString(string, subject, body)
  }

  /// Passes a value on, if it survives the width that C has for it: for macro-written code that cannot tell a value from a
  /// view of a string.
  @inlinable
  @inline(__always)
  public func withArgument<Value: CValue, Result>(
    _ value: Value, _ subject: StaticString, _ body: (Value) throws(Space.Failure) -> Result
  ) throws(Space.Failure) -> Result {
    guard value.fits(in: Space.dataModel) else { throw Space.failure(.outOfRange(in: subject)) }
    return try body(value)
  }
}

extension String {
  /// Calls `body` with the UTF-8 form and the NUL behind it, and whether there is a NUL before that one.
  @inlinable
  @inline(__always)
  func withTerminatedUTF8<Result>(
    _ body: (_ bytes: UnsafeBufferPointer<CChar>, _ holdsNUL: Bool) -> Result
  ) -> Result {
    let count = utf8.count
    return withCString { start in
      body(UnsafeBufferPointer(start: start, count: count + 1), terminatedLength(of: start) != count)
    }
  }
}

/// `strlen`, for inlined code of other modules.
@usableFromInline
func terminatedLength(of string: UnsafePointer<CChar>) -> Int { strlen(string) }

extension ContractViolation {
  /// A NUL in a string argument.
  @usableFromInline
  static func embeddedNUL(in subject: StaticString) -> Self {
    Self(.embeddedNUL, in: "\(subject)")
  }

  /// Throws if a string holds a NUL: for functions that are declared plain `throws`.
  @inlinable
  public static func rejectNUL<Text: CText>(in string: Text?, _ subject: StaticString) throws {
    guard let string else { return }
    if string.text.withTerminatedUTF8({ $1 }) { throw embeddedNUL(in: subject) }
  }

  /// Nothing: a value that is no string has no NUL. For macro-written code that cannot tell the two apart.
  @inlinable
  @inline(__always)
  public static func rejectNUL<Value: CValue>(in value: Value, _ subject: StaticString) throws {}
}
