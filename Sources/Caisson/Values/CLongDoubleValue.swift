#if arch(x86_64) || arch(i386)
  /// `long double`, passed through memory: the x87's 80 bits on x86, `double` where it has 8 bytes, IEEE 754's
  /// binary128 in other data models.
  ///
  /// Every `Float80` has a form as binary128; the way back rounds the bits that `Float80` has no room for, to nearest.
  extension Float80: CValue {
    public static func describe(in types: inout TypeTable) -> CType { .floating(.longDouble) }

    @inlinable
    public static func size(in dataModel: DataModel) -> Int { dataModel.longDoubleSize }

    @inlinable
    public static func alignment(in dataModel: DataModel) -> Int { dataModel.longDoubleAlignment }

    public func encode(into bytes: UnsafeMutableRawPointer, as dataModel: DataModel) {
      bytes.clear(byteCount: dataModel.longDoubleSize)
      if dataModel.longDoubleIsX87 {
        withUnsafeBytes(of: self) { bytes.copyMemory(from: $0.baseAddress.unsafelyUnwrapped, byteCount: 10) }
      } else if dataModel.longDoubleSize == 8 {
        bytes.storeBytes(of: Double(self), as: Double.self)
      } else {
        bytes.storeBytes(of: binary128, as: UInt128.self)
      }
    }

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

    /// The number in IEEE 754's binary128: a sign, 15 bits of exponent with the same bias, 112 bits of fraction.
    private var binary128: UInt128 {
      let top = UInt128(sign == .minus ? 0x8000 : 0) << 112
      if isSubnormal {
        // Below the least exponent, binary128 has no bit before the point either.
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
      // Rounding may carry into the exponent: adding does it, where the bit before the point is kept apart.
      let carried = significand >> 63
      self.init(
        sign: sign, exponentBitPattern: exponent + UInt(carried), significandBitPattern: (significand << 1) >> 1)
    }
  }
#endif
