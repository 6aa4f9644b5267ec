#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#endif

/// A call that failed, by what its description says of failure: `@C("open", failure: .negative)`.
public struct CallFailure: Error, Hashable, CustomStringConvertible {
  /// The function's name in Swift.
  public var function: String
  /// C's result, as a number; 0 for a null pointer.
  public var result: Int64
  /// C's `errno`, as it was when the function returned; 0 if the function left it alone.
  public var errorNumber: CInt

  /// The failure of a call: for macro-written and generated code.
  public init<Result: CValue>(_ function: String, result: Result, errorNumber: CInt) {
    self.function = function
    self.result = (result as? any CBits).map { Int64(truncatingIfNeeded: $0.bits) } ?? 0
    self.errorNumber = errorNumber
  }

  /// `open failed: No such file or directory (errno 2)`; without an `errno`, C's result.
  ///
  /// The words are those of `strerror`.
  public var description: String {
    guard errorNumber != 0 else { return "\(function) failed: it returned \(result)" }
    var buffer = [CChar](repeating: 0, count: 256)
    let status = strerror_r(errorNumber, &buffer, buffer.count)
    let words = status == 0 ? buffer.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } } : nil
    return "\(function) failed: \(words ?? "unknown error") (errno \(errorNumber))"
  }
}

/// What descriptions say of failure, for macro-written and generated code.
public enum FailureTest {
  /// `.negative`
  @inlinable
  public static func negative<Result: CBits>(_ result: Result) -> Bool {
    Int64(bitPattern: result.bits) < 0 && Result.isSignedInC
  }

  /// `.nonzero`
  @inlinable
  public static func nonzero<Result: CBits>(_ result: Result) -> Bool { result.bits != 0 }

  /// `.zero`
  @inlinable
  public static func zero<Result: CBits>(_ result: Result) -> Bool { result.bits == 0 }

  /// `.null`
  @inlinable
  public static func null<Result>(_ result: Result?) -> Bool { result == nil }

  /// A predicate of the description's own.
  @inlinable
  public static func holds<Result>(_ result: Result, _ predicate: (Result) -> Bool) -> Bool { predicate(result) }
}
