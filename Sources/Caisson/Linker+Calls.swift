#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#endif

extension Linker {
  /// Calls a function that returns a value, and holds C to what the description says of it: for macro-written code.
  ///
  /// - Parameter name: the function's name, for the report of a null pointer.
  @inlinable
  @inline(__always)
  public func call<Result: CValue>(
    _ entry: Entry, _ frame: inout Frame, returning type: Result.Type, name: StaticString
  ) throws(Failure) -> Result {
    guard let result = try invoke(entry, &frame, returning: type) else {
      throw Space.failure(.unexpectedResult(of: name))
    }
    return result
  }

  /// A result, held to what the description says of it: for macro-written code of functions that are plain `throws`.
  @inlinable
  @inline(__always)
  public func checked<Result: CValue>(_ result: Result?, name: StaticString) throws -> Result {
    guard let result else { throw ContractViolation.unexpectedResult(of: name) }
    return result
  }

  /// Lends C a string for the length of `body`: for macro-written code.
  ///
  /// - Parameters:
  ///   - string: the string; C sees nil as a null pointer.
  ///   - subject: function and parameter, for the report of a NUL inside.
  ///   - body: what to do with the string; the address is valid until it returns.
  @inlinable
  @inline(__always)
  public func withString<Result>(
    _ string: String?, _ subject: StaticString, _ body: (CStringPointer<Space>?) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard let string else { return try body(nil) }
    let outcome = string.withTerminatedUTF8 { (bytes, holdsNUL) -> Swift.Result<Result, Failure> in
      do throws(Failure) {
        if holdsNUL { throw Space.failure(.embeddedNUL(in: subject)) }
        return .success(try withTerminated(bytes, body))
      } catch {
        return .failure(error)
      }
    }
    return try outcome.get()
  }

  /// Lends C a terminated string: where it is, if host memory is part of the space, and as a copy otherwise.
  @inlinable
  @inline(__always)
  func withTerminated<Result>(
    _ bytes: UnsafeBufferPointer<CChar>, _ body: (CStringPointer<Space>?) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    if let start = bytes.baseAddress, let address = Space.address(ofHostString: start) {
      return try body(CStringPointer(address: address))
    }
    let address = try stage(UnsafeRawBufferPointer(bytes))
    defer { unstage(address) }
    return try body(CStringPointer(address: address))
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
  /// A null pointer as the result of a function.
  @usableFromInline
  static func unexpectedResult(of function: StaticString) -> Self {
    Self(.unexpectedNull, in: "the result of \(function)")
  }

  /// A NUL in a string argument.
  @usableFromInline
  static func embeddedNUL(in subject: StaticString) -> Self {
    Self(.embeddedNUL, in: "\(subject)")
  }

  /// Throws if a string holds a NUL: for functions that are declared plain `throws`.
  @inlinable
  public static func rejectNUL(in string: String?, _ subject: StaticString) throws {
    guard let string else { return }
    if string.withTerminatedUTF8({ $1 }) { throw embeddedNUL(in: subject) }
  }
}
