/// The sizes and alignments a C implementation gives its basic types: the data model of an address space.
///
/// Sources: the System V ABI supplements for x86-64 (LP64), AArch64, RISC-V and i386, the procedure call standards for
/// AArch64 and Arm, the WebAssembly tool conventions' basic C ABI (ILP32), and what Clang does for MinGW (LLP64).
public enum DataModel: String, Hashable, Sendable, Codable, CaseIterable {
  /// `int` has 4 bytes, `long` and pointers have 8: 64-bit Unix, x86-64.
  case lp64
  /// ``lp64``, with the rules of AArch64 for unnamed bit-fields.
  case aarch64
  /// `int`, `long` and pointers have 4 bytes: WebAssembly.
  case ilp32
  /// ``ilp32``, but numbers of 8 bytes are aligned to 4, and `long double` has 12 bytes: i386 Unix.
  case i386
  /// ``lp64``, with binary128 for `long double`: 64-bit RISC-V.
  case riscv64
  /// ``ilp32``, with 8 bytes for `long double`, and the rules of ``aarch64`` for unnamed bit-fields: 32-bit Arm with
  /// the EABI.
  case arm
  /// `int` and `long` have 4 bytes, pointers and `size_t` have 8: 64-bit Windows, by GCC's rules.
  ///
  /// Bit-fields follow other rules there, which ``RecordLayout`` does not implement.
  case llp64

  /// The data models for which bindings are generated.
  ///
  /// Headers are read for all data models, but Swift's `Int` stands for both `long` and `size_t`, and calls on the
  /// others are not tested.
  public static let bindable: [DataModel] = [.lp64, .aarch64, .ilp32, .i386]

  /// The size of a pointer, in bytes; its alignment is the same.
  @inlinable
  @inline(__always)
  public var pointerSize: Int {
    switch self {
    case .lp64, .aarch64, .riscv64, .llp64: 8
    case .ilp32, .i386, .arm: 4
    }
  }

  /// The size of `long`, in bytes; its alignment is the same.
  ///
  /// It is also the size of `size_t`, except for ``llp64``.
  @inlinable
  @inline(__always)
  public var longSize: Int { if case .llp64 = self { 4 } else { pointerSize } }

  /// Returns the alignment of a number of a size, as a field or an element, in bytes.
  @inlinable
  @inline(__always)
  public func alignment(ofSize size: Int) -> Int {
    // Matched, not compared: in a record's layout the optimiser folds a match, but keeps the computation of `==`.
    if case .i386 = self { Swift.min(size, 4) } else { size }
  }

  /// The size of `long double`, in bytes.
  @inlinable
  @inline(__always)
  public var longDoubleSize: Int {
    switch self {
    case .i386: 12
    case .arm: 8
    case .lp64, .aarch64, .ilp32, .riscv64, .llp64: 16
    }
  }

  /// The alignment of `long double`, in bytes, as a field or an element.
  @inlinable
  @inline(__always)
  public var longDoubleAlignment: Int { if case .i386 = self { 4 } else { longDoubleSize } }

  /// Whether `long double` is the x87's format of 80 bits; otherwise it is IEEE 754's binary128, or with 8 bytes `double`.
  @inlinable
  @inline(__always)
  public var longDoubleIsX87: Bool {
    switch self {
    case .lp64, .i386, .llp64: true
    case .aarch64, .ilp32, .riscv64, .arm: false
    }
  }

  /// Whether an unnamed bit-field contributes to the alignment of its structure.
  @inlinable
  @inline(__always)
  public var unnamedBitFieldsAlign: Bool {
    switch self {
    case .aarch64, .arm: true
    case .lp64, .ilp32, .i386, .riscv64, .llp64: false
    }
  }

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
