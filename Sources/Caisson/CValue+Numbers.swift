/// An integer type of Swift that is one of C's.
public protocol CInteger: CValue, FixedWidthInteger {
  /// The integer type, in C.
  static var integerType: IntegerType { get }
}

extension CInteger {
  public static func describe(in types: inout TypeTable) -> CType { .integer(integerType) }

  @inlinable
  public static func size(in dataModel: DataModel) -> Int { MemoryLayout<Self>.size }

  @inlinable
  @inline(__always)
  public var word: UInt64 { UInt64(truncatingIfNeeded: self) }

  @inlinable
  @inline(__always)
  public static func decode<Space: AddressSpace>(
    _ word: UInt64, in space: Space.Type, instance: SpaceInstance
  ) -> Self? {
    Self(truncatingIfNeeded: word)
  }
}

extension Int8: CInteger { public static var integerType: IntegerType { .int8 } }
extension UInt8: CInteger { public static var integerType: IntegerType { .uint8 } }
extension Int16: CInteger { public static var integerType: IntegerType { .int16 } }
extension UInt16: CInteger { public static var integerType: IntegerType { .uint16 } }
extension Int32: CInteger { public static var integerType: IntegerType { .int32 } }
extension UInt32: CInteger { public static var integerType: IntegerType { .uint32 } }
extension Int64: CInteger { public static var integerType: IntegerType { .int64 } }
extension UInt64: CInteger { public static var integerType: IntegerType { .uint64 } }

/// `long`: as wide as the data model has it.
extension Int: CInteger {
  public static var integerType: IntegerType { .long }

  @inlinable
  public static func size(in dataModel: DataModel) -> Int { dataModel.longSize }

  @inlinable
  @inline(__always)
  public static func decode<Space: AddressSpace>(
    _ word: UInt64, in space: Space.Type, instance: SpaceInstance
  ) -> Int? {
    Space.dataModel.longSize == 4 ? Int(Int32(truncatingIfNeeded: word)) : Int(truncatingIfNeeded: word)
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
  public static func size(in dataModel: DataModel) -> Int { dataModel.longSize }

  @inlinable
  @inline(__always)
  public static func decode<Space: AddressSpace>(
    _ word: UInt64, in space: Space.Type, instance: SpaceInstance
  ) -> UInt? {
    Space.dataModel.longSize == 4 ? UInt(UInt32(truncatingIfNeeded: word)) : UInt(truncatingIfNeeded: word)
  }

  @inlinable
  public func fits(in dataModel: DataModel) -> Bool {
    dataModel.longSize == 8 || UInt32(exactly: self) != nil
  }
}

/// `_Bool`.
extension Bool: CValue {
  public static func describe(in types: inout TypeTable) -> CType { .integer(.bool) }

  @inlinable
  public static func size(in dataModel: DataModel) -> Int { 1 }

  @inlinable
  @inline(__always)
  public var word: UInt64 { self ? 1 : 0 }

  @inlinable
  @inline(__always)
  public static func decode<Space: AddressSpace>(
    _ word: UInt64, in space: Space.Type, instance: SpaceInstance
  ) -> Bool? {
    word & 0xff != 0
  }
}

extension Float: CValue {
  public static func describe(in types: inout TypeTable) -> CType { .floating(.float) }

  @inlinable
  public static func size(in dataModel: DataModel) -> Int { 4 }

  @inlinable
  @inline(__always)
  public var word: UInt64 { UInt64(bitPattern) }

  @inlinable
  @inline(__always)
  public static func decode<Space: AddressSpace>(
    _ word: UInt64, in space: Space.Type, instance: SpaceInstance
  ) -> Float? {
    Float(bitPattern: UInt32(truncatingIfNeeded: word))
  }
}

extension Double: CValue {
  public static func describe(in types: inout TypeTable) -> CType { .floating(.double) }

  @inlinable
  public static func size(in dataModel: DataModel) -> Int { 8 }

  @inlinable
  @inline(__always)
  public var word: UInt64 { bitPattern }

  @inlinable
  @inline(__always)
  public static func decode<Space: AddressSpace>(
    _ word: UInt64, in space: Space.Type, instance: SpaceInstance
  ) -> Double? {
    Double(bitPattern: word)
  }
}
