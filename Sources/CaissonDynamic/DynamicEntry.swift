internal import CFFI

/// A function of a shared library, with its prepared signature.
///
/// Both live as long as the linker that resolved it, which the binding holds: no reference is counted in a call.
public struct DynamicEntry: @unchecked Sendable {  // What the pointers point to is not written to any more.
  /// The function; nil where the first argument points to it.
  let function: UnsafeMutableRawPointer?
  let interface: UnsafeMutablePointer<ffi_cif>
  /// Where each argument of libffi's lies in a frame, in words.
  let places: UnsafePointer<UInt32>
  /// Whether a call keeps what the function did to `errno`.
  let keepsErrorNumber: Bool
}
