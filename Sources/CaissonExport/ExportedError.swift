/// An error that determines its status in C.
///
/// An error whose raw value is an integer need not conform: its status is the raw value.
public protocol ExportedError: Error {
  /// The status, greater than 0; any other value is reported as -1.
  var exportedCode: CInt { get }
}
