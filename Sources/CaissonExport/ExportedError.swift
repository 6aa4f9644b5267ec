/// An error that says which status C is given for it.
///
/// An error whose raw value is an integer needs no more than that: its status is the raw value.
public protocol ExportedError: Error {
  /// The status: greater than 0. All else is no status of an error's own, and becomes -1.
  var exportedCode: CInt { get }
}
