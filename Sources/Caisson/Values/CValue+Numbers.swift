/// A number of Swift whose bytes in the program's own memory are C's: arrays of it need no copy there.
public protocol CNumber: CValue, BitwiseCopyable {}

extension CNumber {
  @inlinable
  @inline(__always)
  public static func size(in dataModel: DataModel) -> Int { MemoryLayout<Self>.size }

  @inlinable
  @inline(__always)
  public static func alignment(in dataModel: DataModel) -> Int {
    dataModel.alignment(ofSize: size(in: dataModel))
  }

  @inlinable
  @inline(__always)
  public func encode(into bytes: UnsafeMutableRawPointer, as dataModel: DataModel) {
    bytes.storeBytes(of: self, as: Self.self)
  }

  @inlinable
  @inline(__always)
  public static func decode(
    from bytes: UnsafeRawPointer, as dataModel: DataModel, instance: SpaceInstance
  ) -> Self? {
    bytes.loadUnaligned(as: Self.self)
  }
}

/// An integer type of Swift that is one of C's.
public protocol CInteger: CNumber, FixedWidthInteger {
  /// The integer type, in C.
  static var integerType: IntegerType { get }
}

extension CInteger {
  public static func describe(in types: inout TypeTable) -> CType { .integer(integerType) }
}

extension CInteger {
  /// A number narrower than `int` as an `int`.
  @inlinable
  public func putPromoted<Frame: CallFrame>(in frame: inout Frame) {
    if Self.bitWidth < CInt.bitWidth { frame.put(CInt(truncatingIfNeeded: self)) } else { frame.put(self) }
  }
}

extension Int8: CInteger {
  public static var integerType: IntegerType { .int8 }
}

extension UInt8: CInteger {
  public static var integerType: IntegerType { .uint8 }
}

extension Int16: CInteger {
  public static var integerType: IntegerType { .int16 }
}

extension UInt16: CInteger {
  public static var integerType: IntegerType { .uint16 }
}

extension Int32: CInteger {
  public static var integerType: IntegerType { .int32 }
}

extension UInt32: CInteger {
  public static var integerType: IntegerType { .uint32 }
}

extension Int64: CInteger {
  public static var integerType: IntegerType { .int64 }
}

extension UInt64: CInteger {
  public static var integerType: IntegerType { .uint64 }
}

/// `__int128`, passed through memory.
extension Int128: CInteger {
  public static var integerType: IntegerType { .int128 }
}

/// `unsigned __int128`, passed through memory.
extension UInt128: CInteger {
  public static var integerType: IntegerType { .unsignedInt128 }
}

/// `long`: as wide as the data model has it.
extension Int: CInteger {
  public static var integerType: IntegerType { .long }

  @inlinable
  @inline(__always)
  public static func size(in dataModel: DataModel) -> Int { dataModel.longSize }

  @inlinable
  @inline(__always)
  public func encode(into bytes: UnsafeMutableRawPointer, as dataModel: DataModel) {
    bytes.storeWord(UInt64(truncatingIfNeeded: self), byteCount: dataModel.longSize)
  }

  @inlinable
  @inline(__always)
  public static func decode(
    from bytes: UnsafeRawPointer, as dataModel: DataModel, instance: SpaceInstance
  ) -> Int? {
    dataModel.longSize == 4
      ? Int(bytes.loadUnaligned(as: Int32.self)) : Int(truncatingIfNeeded: bytes.loadUnaligned(as: Int64.self))
  }

  @inlinable
  public func fits(in dataModel: DataModel) -> Bool {
    dataModel.longSize == 8 || Int32(exactly: self) != nil
  }
}

/// `unsigned long`: as wide as the data model has it.
extension UInt: CInteger {
  public static var integerType: IntegerType { .unsignedLong }

  @inlinable
  @inline(__always)
  public static func size(in dataModel: DataModel) -> Int { dataModel.longSize }

  @inlinable
  @inline(__always)
  public func encode(into bytes: UnsafeMutableRawPointer, as dataModel: DataModel) {
    bytes.storeWord(UInt64(self), byteCount: dataModel.longSize)
  }

  @inlinable
  @inline(__always)
  public static func decode(
    from bytes: UnsafeRawPointer, as dataModel: DataModel, instance: SpaceInstance
  ) -> UInt? {
    UInt(truncatingIfNeeded: bytes.loadWord(byteCount: dataModel.longSize))
  }

  @inlinable
  public func fits(in dataModel: DataModel) -> Bool {
    dataModel.longSize == 8 || UInt32(exactly: self) != nil
  }
}

/// `_Bool`.
extension Bool: CNumber {

  public static func describe(in types: inout TypeTable) -> CType { .integer(.bool) }

  @inlinable
  @inline(__always)
  public static func decode(
    from bytes: UnsafeRawPointer, as dataModel: DataModel, instance: SpaceInstance
  ) -> Bool? {
    bytes.load(as: UInt8.self) != 0
  }

  /// As an `int`.
  @inlinable
  public func putPromoted<Frame: CallFrame>(in frame: inout Frame) { frame.put(self ? 1 : 0 as CInt) }
}

extension Float: CNumber {
  public static func describe(in types: inout TypeTable) -> CType { .floating(.float) }

  /// As a `double`.
  @inlinable
  public func putPromoted<Frame: CallFrame>(in frame: inout Frame) { frame.put(Double(self)) }
}

extension Double: CNumber {
  public static func describe(in types: inout TypeTable) -> CType { .floating(.double) }
}

/// `_Float16`, passed through memory.
extension Float16: CNumber {
  public static func describe(in types: inout TypeTable) -> CType { .floating(.float16) }
}
