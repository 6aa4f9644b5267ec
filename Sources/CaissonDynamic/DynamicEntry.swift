internal import CFFI
internal import Caisson

/// A function of a shared library, with its prepared signature.
public struct DynamicEntry {
  let function: UnsafeMutableRawPointer
  let signature: Signature
}
