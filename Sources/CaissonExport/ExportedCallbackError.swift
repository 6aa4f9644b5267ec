/// A callback of C's gave a status that is not 0.
public struct ExportedCallbackError: ExportedError, Hashable, CustomStringConvertible {
  /// The status; where the exported function throws this error, C is given it again.
  public var exportedCode: CInt
  /// The parameter.
  public var callback: String

  init(exportedCode: CInt, callback: String) {
    self.exportedCode = exportedCode
    self.callback = callback
  }

  public var description: String { "\(callback): the function returned \(exportedCode)" }
}
