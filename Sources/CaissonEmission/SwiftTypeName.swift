package import CaissonModel

/// How a description writes C's types.
package enum SwiftTypeName {
  /// The name of an integer type: `CInt`, `UInt32`.
  package static func name(of type: IntegerType) -> String {
    switch type {
    case .bool: "Bool"
    case .char: "CChar"
    case .signedChar: "CSignedChar"
    case .unsignedChar: "CUnsignedChar"
    case .short: "CShort"
    case .unsignedShort: "CUnsignedShort"
    case .int: "CInt"
    case .unsignedInt: "CUnsignedInt"
    case .long: "CLong"
    case .unsignedLong: "CUnsignedLong"
    case .longLong: "CLongLong"
    case .unsignedLongLong: "CUnsignedLongLong"
    case .int128: "Int128"
    case .unsignedInt128: "UInt128"
    default: name(ofTypedef: type)
    }
  }

  /// The name of an integer type that a standard header declares.
  private static func name(ofTypedef type: IntegerType) -> String {
    switch type {
    case .int8: "Int8"
    case .uint8: "UInt8"
    case .int16: "Int16"
    case .uint16: "UInt16"
    case .int32: "Int32"
    case .uint32: "UInt32"
    case .int64: "Int64"
    case .uint64: "UInt64"
    case .intptr: "CIntPointer"
    case .uintptr: "CUnsignedIntPointer"
    case .intmax: "CIntMax"
    case .uintmax: "CUnsignedIntMax"
    case .size: "CSize"
    case .pointerDifference: "CPointerDifference"
    case .wideChar: "CWideCharacter"
    case .char16: "CChar16"
    case .char32: "CCharacter32"
    case .signedSize: "CSignedSize"
    default: name(ofPOSIX: type)
    }
  }

  private static func name(ofPOSIX type: IntegerType) -> String {
    switch type {
    case .time: "CTime"
    case .clock: "CClock"
    case .offset: "COffset"
    case .processID: "CProcessID"
    case .userID: "CUserID"
    case .groupID: "CGroupID"
    case .mode: "CMode"
    case .device: "CDevice"
    case .inode: "CInode"
    case .linkCount: "CLinkCount"
    case .blockSize: "CBlockSize"
    case .blockCount: "CBlockCount"
    case .microseconds: "CMicroseconds"
    default: "CSocketLength"
    }
  }

  /// The name of a floating type: `Double`.
  package static func name(of type: FloatingType) -> String {
    switch type {
    case .float16: "Float16"
    case .float: "Float"
    case .double: "Double"
    case .longDouble: "CLongDouble"
    }
  }
}
