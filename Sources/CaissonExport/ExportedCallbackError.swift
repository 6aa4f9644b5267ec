/// A status other than 0 that a C callback returned.
public struct ExportedCallbackError: ExportedError, Hashable, CustomStringConvertible {
  /// The status, which C gets back if the exported function throws this error.
  public var exportedCode: CInt
  /// The parameter that the callback was passed to.
  public var callback: String

  init(exportedCode: CInt, callback: String) {
    self.exportedCode = exportedCode
    self.callback = callback
  }

  /// The parameter and the status.
  public var description: String { "\(callback): the function returned \(exportedCode)" }
}
