/// The frames of exported functions, called by the functions that ``Export(_:)`` writes.
///
/// A frame catches errors and turns them into a status and the thread's last error. Its members are `@unsafe` whatever
/// the types, so that the macro can write `unsafe` before every use without knowing them.
@_documentation(visibility: internal)
public enum _ExportCall {
  /// Runs a function that returns a status to C.
  @unsafe public static func status(_ function: StaticString, _ body: () throws -> Void) -> CInt {
    do {
      try body()
      LastError.clear()
      return 0
    } catch {
      return LastError.set(error, in: function)
    }
  }

  /// Runs a function that returns a status to C, and its result through a pointer; no C result is made if the pointer
  /// is null.
  @unsafe public static func status<Result: ExportedResult>(
    _ function: StaticString, _ place: UnsafeMutablePointer<Result.CResult>?, _ body: () throws -> Result
  ) -> CInt {
    let status = status(function) {
      let result = try body()
      if let place { place.pointee = try result._result() }
    }
    if status != 0 { place?.pointee = Result._failed }
    return status
  }

  /// Runs a function that returns a status to C, and elements through a pointer; no copy is made if the pointer is
  /// null.
  @unsafe public static func status<Element: ExportedNumber>(
    _ function: StaticString, _ place: UnsafeMutablePointer<UnsafeMutablePointer<Element>?>?,
    _ count: UnsafeMutablePointer<UInt>?, _ body: () throws -> [Element]
  ) -> CInt {
    place?.pointee = nil
    count?.pointee = 0
    return status(function) {
      let elements = try body()
      guard let place else { return }
      guard let count else { throw ExportFailure.null("result_count") }
      count.pointee = UInt(elements.count)
      place.pointee = copy(elements)
    }
  }

  /// Runs a function that returns nothing to C.
  @unsafe public static func nothing(_ function: StaticString, _ body: () -> Void) {
    body()
    LastError.clear()
  }

  /// Runs a function that returns its result to C; zero or null if it fails.
  @unsafe public static func result<Result: ExportedResult>(
    _ function: StaticString, _ body: () throws -> Result
  ) -> Result.CResult {
    do {
      let result = try body()._result()
      LastError.clear()
      return result
    } catch {
      _ = LastError.set(error, in: function)
      return Result._failed
    }
  }

  /// Runs a function that returns elements to C; null if it fails.
  @unsafe public static func result<Element: ExportedNumber>(
    _ function: StaticString, _ count: UnsafeMutablePointer<UInt>?, _ body: () throws -> [Element]
  ) -> UnsafeMutablePointer<Element>? {
    var elements: UnsafeMutablePointer<Element>?
    _ = status(function, &elements, count, body)
    return elements
  }

  /// Converts an argument that C passed.
  @unsafe public static func argument<Value: ExportedArgument>(
    _ value: Value.CArgument, _ name: StaticString
  ) throws(ExportFailure) -> Value {
    try Value._argument(value, name)
  }

  /// Lends a C callback a value.
  @unsafe public static func lend<Value: ExportedLoan, Result>(
    _ value: Value, _ body: (Value.CLoan) throws -> Result
  ) rethrows -> Result {
    try value._lend(body)
  }

  /// Copies elements to memory that C owns; never null.
  private static func copy<Element>(_ elements: [Element]) -> UnsafeMutablePointer<Element> {
    let copy = UnsafeMutablePointer<Element>.allocate(capacity: max(elements.count, 1))
    copy.initialize(from: elements, count: elements.count)
    return copy
  }

  /// Frees memory that C owns; null is allowed.
  public static func free(_ memory: UnsafeMutableRawPointer?) { memory?.deallocate() }

  /// The error message of the last call on this thread; null if it succeeded.
  public static var lastError: UnsafePointer<CChar>? { UnsafePointer(LastError.current?.message) }

  /// The status of the last call on this thread; 0 if it succeeded.
  public static var lastErrorCode: CInt { LastError.current?.code ?? 0 }
}
