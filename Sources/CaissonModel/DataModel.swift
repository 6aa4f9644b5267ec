/// The sizes a C implementation gives its basic types: the data model of an address space.
///
/// Source: the System V ABI supplements for x86-64 and AArch64 (LP64), and the WebAssembly tool
/// conventions' basic C ABI (ILP32).
public enum DataModel: String, Hashable, Sendable, Codable, CaseIterable {
  /// `int` has 4 bytes, `long` and pointers have 8: 64-bit Unix.
  case lp64
  /// `int`, `long` and pointers have 4 bytes: WebAssembly, 32-bit Arm.
  case ilp32

  /// The size of a pointer, in bytes; its alignment is the same.
  @inlinable
  public var pointerSize: Int {
    switch self {
    case .lp64: 8
    case .ilp32: 4
    }
  }

  /// The size of `long`, `size_t` and their kin, in bytes; the alignment is the same.
  @inlinable
  public var longSize: Int { pointerSize }
}
