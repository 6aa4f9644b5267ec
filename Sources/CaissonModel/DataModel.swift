/// The sizes and alignments a C implementation gives its basic types: the data model of an address space.
///
/// Sources: the System V ABI supplements for x86-64 (LP64), AArch64 and i386, the procedure call standard for AArch64, and the
/// WebAssembly tool conventions' basic C ABI (ILP32).
public enum DataModel: String, Hashable, Sendable, Codable, CaseIterable {
  /// `int` has 4 bytes, `long` and pointers have 8: 64-bit Unix, x86-64.
  case lp64
  /// As ``lp64``, with the rules of AArch64 for bit-fields without a width.
  case aarch64
  /// `int`, `long` and pointers have 4 bytes: WebAssembly.
  case ilp32
  /// As ``ilp32``, but numbers of 8 bytes are aligned to 4, and `long double` has 12 bytes: i386 Unix.
  case i386

  /// The size of a pointer, in bytes; its alignment is the same.
  @inlinable
  @inline(__always)
  public var pointerSize: Int {
    switch self {
    case .lp64, .aarch64: 8
    case .ilp32, .i386: 4
    }
  }

  /// The size of `long`, `size_t` and their kin, in bytes; the alignment is the same.
  @inlinable
  @inline(__always)
  public var longSize: Int { pointerSize }

  /// The alignment of a number of this size, in bytes, as a field or an element.
  @inlinable
  @inline(__always)
  public func alignment(ofSize size: Int) -> Int {
    self == .i386 ? Swift.min(size, 4) : size
  }

  /// The size of `long double`, in bytes.
  @inlinable
  @inline(__always)
  public var longDoubleSize: Int { self == .i386 ? 12 : 16 }

  /// Whether `long double` is the x87's format of 80 bits; otherwise it is IEEE 754's binary128.
  @inlinable
  @inline(__always)
  public var longDoubleIsX87: Bool { self == .lp64 || self == .i386 }

  /// Whether a bit-field without a name counts for the alignment of its structure.
  @inlinable
  @inline(__always)
  public var unnamedBitFieldsAlign: Bool { self == .aarch64 }

  /// The data model of the program itself.
  @inlinable
  @inline(__always)
  public static var host: DataModel {
    #if _pointerBitWidth(_64) && arch(arm64)
      .aarch64
    #elseif _pointerBitWidth(_64)
      .lp64
    #elseif arch(i386)
      .i386
    #else
      .ilp32
    #endif
  }
}
