/// The frame of an exported function: what the functions that ``Export(_:)`` writes call.
///
/// What is thrown ends here: it becomes a status, and what the thread can ask for. All of it is unsafe, whatever the types: so the macro
/// can write `unsafe` before each use, without a look at them.
public enum ExportCall {
  /// A function that gives C a status.
  @unsafe public static func status(_ function: StaticString, _ body: () throws -> Void) -> CInt {
    do {
      try body()
      LastError.clear()
      return 0
    } catch {
      return LastError.set(error, in: function)
    }
  }

  /// A function that gives C a status, and its result through a pointer; nothing is made for a null one.
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

  /// A function that gives C a status, and elements through a pointer; nothing is made for a null one.
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

  /// A function that gives C nothing.
  @unsafe public static func nothing(_ function: StaticString, _ body: () -> Void) {
    body()
    LastError.clear()
  }

  /// A function that gives C its result: zero or null, where it was called wrongly.
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

  /// A function that gives C elements: null, where it was called wrongly.
  @unsafe public static func result<Element: ExportedNumber>(
    _ function: StaticString, _ count: UnsafeMutablePointer<UInt>?, _ body: () throws -> [Element]
  ) -> UnsafeMutablePointer<Element>? {
    var elements: UnsafeMutablePointer<Element>?
    _ = status(function, &elements, count, body)
    return elements
  }

  /// The value that C passed.
  @unsafe public static func argument<Value: ExportedArgument>(
    _ value: Value.CArgument, _ name: StaticString
  ) throws(ExportFailure) -> Value {
    try Value._argument(value, name)
  }

  /// Lends a callback of C's a value.
  @unsafe public static func lend<Value: ExportedLoan, Result>(
    _ value: Value, _ body: (Value.CLoan) throws -> Result
  ) rethrows -> Result {
    try value._lend(body)
  }

  /// Memory of C's own, never null, with elements in it.
  private static func copy<Element>(_ elements: [Element]) -> UnsafeMutablePointer<Element> {
    let copy = UnsafeMutablePointer<Element>.allocate(capacity: max(elements.count, 1))
    copy.initialize(from: elements, count: elements.count)
    return copy
  }

  /// Frees memory that C was given; null is nothing to free.
  public static func free(_ memory: UnsafeMutableRawPointer?) { memory?.deallocate() }

  /// What the last call on this thread came to, in words; null where it went well.
  public static var lastError: UnsafePointer<CChar>? { UnsafePointer(LastError.current?.message) }

  /// The status of the last call on this thread; 0 where it went well.
  public static var lastErrorCode: CInt { LastError.current?.code ?? 0 }
}
