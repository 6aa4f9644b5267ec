/// A function of C's with its context, as long as Swift may call it.
public final class ExportedCallback<Function>: @unchecked Sendable {  // What C says of threads is in the header.
  private let function: Function?
  private let context: UnsafeMutableRawPointer?
  private let release: (@convention(c) (UnsafeMutableRawPointer?) -> Void)?

  /// Takes what C passed.
  ///
  /// - Parameter release: what releases the context; it is called once, when nothing can call the function any more.
  @unsafe public init(
    _ function: Function?, _ context: UnsafeMutableRawPointer?,
    _ release: (@convention(c) (UnsafeMutableRawPointer?) -> Void)? = nil
  ) {
    self.function = function
    self.context = context
    self.release = release
  }

  deinit { release?(context) }

  /// Whether C passed no function.
  @unsafe public var isNull: Bool { function == nil }

  /// Complains if C passed no function.
  @unsafe public func require(_ name: StaticString) throws(ExportFailure) { if isNull { throw .null(name) } }

  /// Calls the function, which is there, with its context.
  @unsafe public func call<Result>(_ body: (Function, UnsafeMutableRawPointer?) -> Result) -> Result {
    guard let function else { preconditionFailure("caisson: a callback without a function was called.") }
    return withExtendedLifetime(self) { body(function, context) }
  }

  /// Calls the function, which gives a status: what is not 0 is thrown.
  @unsafe public func attempt(
    _ name: StaticString, _ body: (Function, UnsafeMutableRawPointer?) -> CInt
  ) throws(ExportedCallbackError) {
    let status = call(body)
    if status != 0 { throw ExportedCallbackError(exportedCode: status, callback: "\(name)") }
  }
}
