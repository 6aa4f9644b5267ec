/// How a Swift protocol declares a C function.
public enum FunctionForm: Hashable, Sendable, Codable {
  /// As a method: `func parse(_ text: String) throws(Failure)`.
  case method(MethodTraits)
  /// As a property that is nil where there is no such function: `var parse: Function<CString, CInt>? { get }`.
  case optionalProperty(Absence)
}

/// Why an optional function may be absent.
public enum Absence: String, Hashable, Sendable, Codable {
  /// Not every version of the library has it.
  case optional
  /// Its body is in the header, `static`: programs that link C's stubs have it, and no library does.
  case inline
}

/// What the declaration of a method says.
public struct MethodTraits: Hashable, Sendable, Codable {
  /// Whether it is declared plain `throws`: errors of callbacks, of contracts and of C come out of it.
  public var receivesErrors: Bool
  /// Whether the call may block, and is made on a thread of its own: it is declared `async`.
  public var isAsync: Bool
  /// Whether the result may be ignored: it is declared `@discardableResult`.
  public var isResultDiscardable: Bool

  /// Creates the traits of a method.
  public init(receivesErrors: Bool = false, isAsync: Bool = false, isResultDiscardable: Bool = false) {
    self.receivesErrors = receivesErrors
    self.isAsync = isAsync
    self.isResultDiscardable = isResultDiscardable
  }
}
