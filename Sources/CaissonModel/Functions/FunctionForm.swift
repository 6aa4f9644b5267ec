/// The way in which a Swift protocol declares a C function.
public enum FunctionForm: Hashable, Sendable, Codable {
  /// As a method: `func parse(_ text: String) throws(Failure)`.
  case method(MethodTraits)
  /// As a property that is nil if the function is absent: `var parse: Function<CString, CInt>? { get }`.
  case optionalProperty(Absence)
}

/// The reason why an optional function may be absent.
public enum Absence: String, Hashable, Sendable, Codable {
  /// Not every version of the library provides it.
  case optional
  /// It is a `static inline` function of the header: programs that link the C stubs have it, and no library does.
  case inline
}

/// The properties that the declaration of a method states.
public struct MethodTraits: Hashable, Sendable, Codable {
  /// Whether it is declared plain `throws`: it throws errors of callbacks, of contracts and of C.
  public var receivesErrors: Bool
  /// Whether the call may block, and so runs on a separate thread: the method is declared `async`.
  public var isAsync: Bool
  /// Whether callers may ignore the result: the method is declared `@discardableResult`.
  public var isResultDiscardable: Bool

  /// Creates the traits of a method.
  public init(receivesErrors: Bool = false, isAsync: Bool = false, isResultDiscardable: Bool = false) {
    self.receivesErrors = receivesErrors
    self.isAsync = isAsync
    self.isResultDiscardable = isResultDiscardable
  }
}
