/// A Swift number with the same bytes in host memory as in C, so that arrays of it need no copy there.
public protocol CNumber: CValue, BitwiseCopyable {}

extension CNumber {
  /// Returns the size in bytes.
  @inlinable
  @inline(__always)
  public static func size(in dataModel: DataModel) -> Int { MemoryLayout<Self>.size }

  /// Returns the alignment in bytes.
  @inlinable
  @inline(__always)
  public static func alignment(in dataModel: DataModel) -> Int {
    dataModel.alignment(ofSize: size(in: dataModel))
  }

  /// Writes the number's bytes.
  @inlinable
  @inline(__always)
  public func encode(into bytes: UnsafeMutableRawPointer, as dataModel: DataModel) {
    bytes.storeBytes(of: self, as: Self.self)
  }

  /// Reads the number's bytes; every pattern is valid.
  @inlinable
  @inline(__always)
  public static func decode(
    from bytes: UnsafeRawPointer, as dataModel: DataModel, instance: SpaceInstance
  ) -> Self? {
    bytes.loadUnaligned(as: Self.self)
  }
}

/// A Swift integer type that stands for a C one.
public protocol CInteger: CNumber, FixedWidthInteger {}

extension CInteger {
  /// Adds the number to a frame after integer promotion: a number narrower than `int` becomes an `int`.
  @inlinable
  public func putPromoted<Frame: CallFrame>(in frame: inout Frame) {
    if Self.bitWidth < CInt.bitWidth { frame.put(CInt(truncatingIfNeeded: self)) } else { frame.put(self) }
  }
}

extension Int8: CInteger {}
extension UInt8: CInteger {}
extension Int16: CInteger {}
extension UInt16: CInteger {}
extension Int32: CInteger {}
extension UInt32: CInteger {}
extension Int64: CInteger {}
extension UInt64: CInteger {}

/// `__int128`, passed through memory.
extension Int128: CInteger {}

/// `unsigned __int128`, passed through memory.
extension UInt128: CInteger {}

/// `long`, whose width depends on the data model.
extension Int: CInteger {
  /// Returns the size in bytes.
  @inlinable
  @inline(__always)
  public static func size(in dataModel: DataModel) -> Int { dataModel.longSize }

  /// Writes as many bytes as a `long` has.
  @inlinable
  @inline(__always)
  public func encode(into bytes: UnsafeMutableRawPointer, as dataModel: DataModel) {
    bytes.storeWord(UInt64(truncatingIfNeeded: self), byteCount: dataModel.longSize)
  }

  /// Reads a `long` and extends its sign.
  @inlinable
  @inline(__always)
  public static func decode(
    from bytes: UnsafeRawPointer, as dataModel: DataModel, instance: SpaceInstance
  ) -> Int? {
    dataModel.longSize == 4
      ? Int(bytes.loadUnaligned(as: Int32.self)) : Int(truncatingIfNeeded: bytes.loadUnaligned(as: Int64.self))
  }

  /// Returns whether the number fits a `long`.
  @inlinable
  public func fits(in dataModel: DataModel) -> Bool {
    dataModel.longSize == 8 || Int32(exactly: self) != nil
  }
}

/// `unsigned long`, whose width depends on the data model.
extension UInt: CInteger {
  /// Returns the size in bytes.
  @inlinable
  @inline(__always)
  public static func size(in dataModel: DataModel) -> Int { dataModel.longSize }

  /// Writes as many bytes as an `unsigned long` has.
  @inlinable
  @inline(__always)
  public func encode(into bytes: UnsafeMutableRawPointer, as dataModel: DataModel) {
    bytes.storeWord(UInt64(self), byteCount: dataModel.longSize)
  }

  /// Reads an `unsigned long`.
  @inlinable
  @inline(__always)
  public static func decode(
    from bytes: UnsafeRawPointer, as dataModel: DataModel, instance: SpaceInstance
  ) -> UInt? {
    UInt(truncatingIfNeeded: bytes.loadWord(byteCount: dataModel.longSize))
  }

  /// Returns whether the number fits an `unsigned long`.
  @inlinable
  public func fits(in dataModel: DataModel) -> Bool {
    dataModel.longSize == 8 || UInt32(exactly: self) != nil
  }
}

/// `_Bool`.
extension Bool: CNumber {
  /// Reads the value's bytes.
  @inlinable
  @inline(__always)
  public static func decode(
    from bytes: UnsafeRawPointer, as dataModel: DataModel, instance: SpaceInstance
  ) -> Bool? {
    bytes.load(as: UInt8.self) != 0
  }

  /// Adds the value to a frame as an `int`.
  @inlinable
  public func putPromoted<Frame: CallFrame>(in frame: inout Frame) { frame.put(self ? 1 : 0 as CInt) }
}

extension Float: CNumber {
  /// Adds the number to a frame as a `double`.
  @inlinable
  public func putPromoted<Frame: CallFrame>(in frame: inout Frame) { frame.put(Double(self)) }
}

extension Double: CNumber {}

/// `_Float16`, passed through memory.
extension Float16: CNumber {}
