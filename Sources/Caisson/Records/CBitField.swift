/// A bit-field of a structure or a union: which bits of it hold a number.
///
/// Bits are counted from the lowest bit of the first byte, as GCC and Clang have them on little-endian targets.
@frozen
public struct CBitField<Value: CBits>: BitwiseCopyable {
  /// The first bit.
  public let bitOffset: Int
  /// How many bits there are.
  public let width: Int

  /// The bit-field at an offset, in bits.
  @inlinable
  @inline(__always)
  public init(bitOffset: Int, width: Int) {
    self.bitOffset = bitOffset
    self.width = width
  }

  /// The first byte that holds some of the bits.
  @inlinable
  @inline(__always)
  public var offset: Int { bitOffset / 8 }

  /// How many bytes hold the bits.
  @inlinable
  @inline(__always)
  public var byteCount: Int { (bitOffset % 8 + width + 7) / 8 }

  @inlinable
  @inline(__always)
  var mask: UInt128 { (1 << UInt128(width)) - 1 }

  /// Puts the field's value into the bytes that hold it, and leaves their other bits alone.
  @inlinable
  @inline(__always)
  public func encode(_ value: Value, into bytes: UnsafeMutableRawPointer, as dataModel: DataModel) {
    let shift = UInt128(bitOffset % 8)
    var word = gather(UnsafeRawPointer(bytes))
    word = word & ~(mask << shift) | (UInt128(value.bits) & mask) << shift
    for index in 0..<byteCount {
      bytes.storeBytes(
        of: UInt8(truncatingIfNeeded: word >> UInt128(8 * index)), toByteOffset: offset + index, as: UInt8.self)
    }
  }

  /// The field's value in a record's bytes.
  @inlinable
  @inline(__always)
  public func decode(
    from bytes: UnsafeRawPointer, as dataModel: DataModel, instance: SpaceInstance
  ) -> Value? {
    let bits = UInt64(truncatingIfNeeded: gather(bytes) >> UInt128(bitOffset % 8) & mask)
    return Value(bits: bits, width: width)
  }

  /// Whether a value fits the field's width.
  @inlinable
  @inline(__always)
  public func holds(_ value: Value, in dataModel: DataModel) -> Bool {
    guard width > 0 else { return true }
    let unused = UInt64(64 - width)
    let bits = value.bits
    return Value.isSignedInC
      ? (Int64(bitPattern: bits) << unused) >> unused == Int64(bitPattern: bits)
      : (bits << unused) >> unused == bits
  }

  /// The bytes that hold the bits, as one number.
  @inlinable
  @inline(__always)
  func gather(_ bytes: UnsafeRawPointer) -> UInt128 {
    var word: UInt128 = 0
    for index in 0..<byteCount {
      word |= UInt128(bytes.load(fromByteOffset: offset + index, as: UInt8.self)) << UInt128(8 * index)
    }
    return word
  }
}

/// What a bit-field can hold: an integer of up to 64 bits, `_Bool`, an enumeration.
public protocol CBits: CValue {
  /// Whether C reads the highest bit as a sign.
  static var isSignedInC: Bool { get }

  /// The number's bits, a negative one's sign-extended.
  var bits: UInt64 { get }

  /// The value of the lowest `width` bits; nil if it is none of the type's.
  init?(bits: UInt64, width: Int)
}

extension CBits where Self: CInteger {
  @inlinable
  public static var isSignedInC: Bool { isSigned }

  @inlinable
  @inline(__always)
  public var bits: UInt64 { UInt64(truncatingIfNeeded: self) }

  @inlinable
  @inline(__always)
  public init?(bits: UInt64, width: Int) {
    let unused = UInt64(64 - width)
    self.init(
      truncatingIfNeeded: Self.isSigned
        ? UInt64(bitPattern: Int64(bitPattern: bits << unused) >> unused) : (bits << unused) >> unused)
  }
}

extension Int8: CBits {}
extension UInt8: CBits {}
extension Int16: CBits {}
extension UInt16: CBits {}
extension Int32: CBits {}
extension UInt32: CBits {}
extension Int64: CBits {}
extension UInt64: CBits {}
extension Int: CBits {}
extension UInt: CBits {}

extension Bool: CBits {
  @inlinable
  public static var isSignedInC: Bool { false }

  @inlinable
  public var bits: UInt64 { self ? 1 : 0 }

  @inlinable
  public init?(bits: UInt64, width: Int) { self = bits & 1 != 0 }
}

extension CBits where Self: CView, RawValue: CBits {
  @inlinable
  public static var isSignedInC: Bool { RawValue.isSignedInC }

  @inlinable
  @inline(__always)
  public var bits: UInt64 { rawValue.bits }

  @inlinable
  @inline(__always)
  public init?(bits: UInt64, width: Int) {
    guard let rawValue = RawValue(bits: bits, width: width) else { return nil }
    self.init(rawValue: rawValue)
  }
}
