#if arch(x86_64) || arch(i386)
  /// `long double`, passed through memory: the 80-bit x87 format on x86, `double` if it has 8 bytes, and IEEE 754
  /// binary128 in other data models.
  ///
  /// Conversion to binary128 is exact; conversion from binary128 rounds to the nearest `Float80`.
  extension Float80: CValue {
    /// Returns the size in bytes.
    @inlinable
    public static func size(in dataModel: DataModel) -> Int { dataModel.longDoubleSize }

    /// Returns the alignment in bytes of a `long double`.
    @inlinable
    public static func alignment(in dataModel: DataModel) -> Int { dataModel.longDoubleAlignment }

    /// Writes the number in the data model's format; padding is zero.
    public func encode(into bytes: UnsafeMutableRawPointer, as dataModel: DataModel) {
      bytes._clear(byteCount: dataModel.longDoubleSize)
      if dataModel.longDoubleIsX87 {
        withUnsafeBytes(of: self) { bytes.copyMemory(from: $0.baseAddress.unsafelyUnwrapped, byteCount: 10) }
      } else if dataModel.longDoubleSize == 8 {
        bytes.storeBytes(of: Double(self), as: Double.self)
      } else {
        bytes.storeBytes(of: binary128, as: UInt128.self)
      }
    }

    /// Reads a number in the data model's format.
    public static func decode(
      from bytes: UnsafeRawPointer, as dataModel: DataModel, instance: SpaceInstance
    ) -> Float80? {
      if dataModel.longDoubleSize == 8 { return Float80(bytes.loadUnaligned(as: Double.self)) }
      guard dataModel.longDoubleIsX87 else { return Float80(binary128: bytes.loadUnaligned(as: UInt128.self)) }
      var value: Float80 = 0
      withUnsafeMutableBytes(of: &value) {
        $0.baseAddress.unsafelyUnwrapped.copyMemory(from: bytes, byteCount: 10)
      }
      return value
    }

    /// The number as IEEE 754 binary128: a sign, 15 exponent bits with the same bias, 112 fraction bits.
    private var binary128: UInt128 {
      let top = UInt128(sign == .minus ? 0x8000 : 0) << 112
      if isSubnormal {
        // A subnormal number has no implicit leading bit in binary128 either.
        return top | UInt128(significandBitPattern & ~(1 << 63)) << 49
      }
      return top | UInt128(exponentBitPattern) << 112 | UInt128(significandBitPattern & ~(1 << 63)) << 49
    }

    private init(binary128 bits: UInt128) {
      let sign: FloatingPointSign = bits >> 127 == 0 ? .plus : .minus
      let exponent = UInt(truncatingIfNeeded: bits >> 112) & 0x7fff
      let fraction = bits & (1 << 112 - 1)
      var significand = UInt64(truncatingIfNeeded: fraction >> 49)
      let rest = fraction & (1 << 49 - 1)
      if exponent == 0x7fff {
        self = fraction == 0 ? .infinity : .nan
        if sign == .minus { self.negate() }
        return
      }
      let half: UInt128 = 1 << 48
      if rest > half || (rest == half && significand & 1 == 1) { significand += 1 }
      // Rounding may carry into the explicit leading bit; the exponent takes the carry.
      let carried = significand >> 63
      self.init(
        sign: sign, exponentBitPattern: exponent + UInt(carried), significandBitPattern: (significand << 1) >> 1)
    }
  }
#endif
