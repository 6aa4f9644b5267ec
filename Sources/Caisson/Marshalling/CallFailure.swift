#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#endif

/// A failed call, according to the failure test in its description: `@C("open", failure: .negative)`.
public struct CallFailure: Error, Hashable, CustomStringConvertible {
  /// The function's name in Swift.
  public var function: String
  /// C's result as a number; 0 for a null pointer.
  public var result: Int64
  /// `errno` as it was when the function returned; 0 if the function did not set it.
  public var errorNumber: CInt

  /// Makes the failure of a call.
  public init<Result: CValue>(_ function: String, result: Result, errorNumber: CInt) {
    self.function = function
    self.result = (result as? any CBits).map { Int64(truncatingIfNeeded: $0.bits) } ?? 0
    self.errorNumber = errorNumber
  }

  /// A sentence such as `open failed: No such file or directory (errno 2)`; without an `errno`, it states C's result.
  ///
  /// The message is that of `strerror_r`.
  public var description: String {
    guard errorNumber != 0 else { return "\(function) failed: it returned \(result)" }
    var buffer = [CChar](repeating: 0, count: 256)
    let status = strerror_r(errorNumber, &buffer, buffer.count)
    let words = status == 0 ? buffer.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } } : nil
    return "\(function) failed: \(words ?? "unknown error") (errno \(errorNumber))"
  }
}

/// The failure tests of descriptions, for macro expansions and generated code.
@_documentation(visibility: internal)
public enum _FailureTest {
  /// `.negative`: whether a result is less than zero.
  @inlinable
  public static func negative<Result: CBits>(_ result: Result) -> Bool {
    Int64(bitPattern: result.bits) < 0 && Result.isSignedInC
  }

  /// `.nonzero`: whether a result is other than zero.
  @inlinable
  public static func nonzero<Result: CBits>(_ result: Result) -> Bool { result.bits != 0 }

  /// `.otherThan(number)`: whether a result is another number.
  @inlinable
  public static func other<Result: CBits>(_ result: Result, than number: Int) -> Bool {
    Int(truncatingIfNeeded: Int64(bitPattern: result.bits)) != number
  }

  /// `.zero`: whether a result is zero.
  @inlinable
  public static func zero<Result: CBits>(_ result: Result) -> Bool { result.bits == 0 }

  /// `.null`: whether a result is a null pointer.
  @inlinable
  public static func null<Result>(_ result: Result?) -> Bool { result == nil }

  /// Whether a predicate in the description holds.
  @inlinable
  public static func holds<Result>(_ result: Result, _ predicate: (Result) -> Bool) -> Bool { predicate(result) }
}
