/// A C function and its context, kept as long as Swift may call the function.
@_documentation(visibility: internal)
public final class _ExportedCallback<Function>: @unchecked Sendable {  // The header states the thread rules for C.
  private let function: Function?
  private let context: UnsafeMutableRawPointer?
  private let release: (@convention(c) (UnsafeMutableRawPointer?) -> Void)?

  /// Takes a callback that C passed.
  ///
  /// - Parameters:
  ///   - function: the function; nil if C passed null.
  ///   - context: the context, passed to the function.
  ///   - release: a function that releases the context; called once, when the function can no longer be called.
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

  /// Throws if C passed no function.
  @unsafe public func require(_ name: StaticString) throws(ExportFailure) { if isNull { throw .null(name) } }

  /// Calls the function, which must not be null, with its context.
  @unsafe public func call<Result>(_ body: (Function, UnsafeMutableRawPointer?) -> Result) -> Result {
    guard let function else { preconditionFailure("caisson: call of a callback without a function") }
    return withExtendedLifetime(self) { body(function, context) }
  }

  /// Calls a function that returns a status, and throws a status other than 0.
  @unsafe public func attempt(
    _ name: StaticString, _ body: (Function, UnsafeMutableRawPointer?) -> CInt
  ) throws(ExportedCallbackError) {
    let status = call(body)
    if status != 0 { throw ExportedCallbackError(exportedCode: status, callback: "\(name)") }
  }
}
