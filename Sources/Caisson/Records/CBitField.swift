/// A bit-field of a structure or union: the position of its bits.
///
/// Bits are counted from the lowest bit of the first byte, as GCC and Clang lay them out on little-endian targets.
@frozen
public struct CBitField<Value: CBits>: BitwiseCopyable {
  /// The offset of the first bit.
  public let bitOffset: Int
  /// The number of bits.
  public let width: Int

  /// Makes a bit-field from its offset and width, in bits.
  @inlinable
  @inline(__always)
  public init(bitOffset: Int, width: Int) {
    self.bitOffset = bitOffset
    self.width = width
  }

  /// The offset of the first byte that holds some of the bits.
  @inlinable
  @inline(__always)
  public var offset: Int { bitOffset / 8 }

  /// The number of bytes that hold the bits.
  @inlinable
  @inline(__always)
  public var byteCount: Int { (bitOffset % 8 + width + 7) / 8 }

  @inlinable
  @inline(__always)
  var mask: UInt128 { (1 << UInt128(width)) - 1 }

  /// Writes the field's value into a record's bytes without changing other bits.
  @inlinable
  @inline(__always)
  @_documentation(visibility: internal)
  public func _encode(_ value: Value, into bytes: UnsafeMutableRawPointer, as dataModel: DataModel) {
    let shift = UInt128(bitOffset % 8)
    var word = gather(UnsafeRawPointer(bytes))
    word = word & ~(mask << shift) | (UInt128(value.bits) & mask) << shift
    for index in 0..<byteCount {
      bytes.storeBytes(
        of: UInt8(truncatingIfNeeded: word >> UInt128(8 * index)), toByteOffset: offset + index, as: UInt8.self)
    }
  }

  /// Reads the field's value from a record's bytes; nil if it is not valid for the type.
  @inlinable
  @inline(__always)
  @_documentation(visibility: internal)
  public func _decode(
    from bytes: UnsafeRawPointer, as dataModel: DataModel, instance: SpaceInstance
  ) -> Value? {
    let bits = UInt64(truncatingIfNeeded: gather(bytes) >> UInt128(bitOffset % 8) & mask)
    return Value(bits: bits, width: width)
  }

  /// Returns whether a value fits the field's width.
  @inlinable
  @inline(__always)
  @_documentation(visibility: internal)
  public func _holds(_ value: Value, in dataModel: DataModel) -> Bool {
    guard width > 0 else { return true }
    let unused = UInt64(64 - width)
    let bits = value.bits
    return Value.isSignedInC
      ? (Int64(bitPattern: bits) << unused) >> unused == Int64(bitPattern: bits)
      : (bits << unused) >> unused == bits
  }

  /// Returns the bytes that hold the bits as one number.
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

/// A type for bit-fields: an integer of up to 64 bits, `_Bool`, an enumeration.
public protocol CBits: CValue {
  /// Whether C interprets the highest bit as a sign.
  static var isSignedInC: Bool { get }

  /// The number's bits; negative numbers are sign-extended.
  var bits: UInt64 { get }

  /// Makes a value from the lowest `width` bits; nil if they are not valid for the type.
  init?(bits: UInt64, width: Int)
}

extension CBits where Self: CInteger {
  /// Whether the integer type is signed.
  @inlinable
  public static var isSignedInC: Bool { isSigned }

  /// The number's bits; negative numbers are sign-extended.
  @inlinable
  @inline(__always)
  public var bits: UInt64 { UInt64(truncatingIfNeeded: self) }

  /// Makes a number from the lowest `width` bits, and extends its sign.
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
  /// False: `_Bool` has no sign.
  @inlinable
  public static var isSignedInC: Bool { false }

  /// 1 for true, 0 for false.
  @inlinable
  public var bits: UInt64 { self ? 1 : 0 }

  /// Makes a value from the lowest bit.
  @inlinable
  public init?(bits: UInt64, width: Int) { self = bits & 1 != 0 }
}

extension CBits where Self: CConvertible, RawValue: CBits {
  /// Whether the raw value's type is signed.
  @inlinable
  public static var isSignedInC: Bool { RawValue.isSignedInC }

  /// The bits of the raw value.
  @inlinable
  @inline(__always)
  public var bits: UInt64 { rawValue.bits }

  /// Makes a value from the raw value's bits; nil if they are not valid for the type.
  @inlinable
  @inline(__always)
  public init?(bits: UInt64, width: Int) {
    guard let rawValue = RawValue(bits: bits, width: width) else { return nil }
    self.init(rawValue: rawValue)
  }
}
