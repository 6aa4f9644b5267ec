internal import CFFI

/// A function of a shared library, with its prepared signature.
///
/// Both live as long as the linker that resolved it, which the binding holds: no reference is counted in a call.
public struct DynamicEntry {
  let function: UnsafeMutableRawPointer
  let interface: UnsafeMutablePointer<ffi_cif>
}
