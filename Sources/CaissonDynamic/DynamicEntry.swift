internal import CFFI

/// A function of a shared library, with its prepared signature.
///
/// Both live as long as the linker that resolved the function, which the binding retains, so that a call counts no
/// references.
public struct DynamicEntry: @unchecked Sendable {  // The pointers' targets are immutable.
  /// The function; nil if the first argument points to it.
  let function: UnsafeMutableRawPointer?
  let interface: UnsafeMutablePointer<ffi_cif>
  /// The position of each libffi argument in a frame, in words.
  let places: UnsafePointer<UInt32>
  /// Whether a call records the `errno` of the function.
  let keepsErrorNumber: Bool
}
