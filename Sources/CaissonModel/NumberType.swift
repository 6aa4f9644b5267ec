/// A C number type with all of its names: a row of the table from which every other list of them is derived.
///
/// The Swift names are declared elsewhere: in the standard library, in `CTypeNames.swift`, and as members of
/// `CSpelling`.
public struct NumberType: Hashable, Sendable {
  /// The C type, which has its C spelling.
  public let type: CType
  /// The name that a description writes: `CInt`.
  public let swiftName: String
  /// Other Swift names for the same type: `Int` for `CLong`.
  public let otherNames: [String]
  /// The member of `CSpelling` that distinguishes the type from others with the same Swift type; nil if the Swift type
  /// stands for it.
  public let spellingName: String?
  /// The Swift type of a basic or fixed-width type; that of others depends on the target.
  private let ownType: String?

  private init(
    _ type: CType, _ swiftName: String, or otherNames: String..., spelling: String? = nil, is ownType: String? = nil
  ) {
    self.type = type
    self.swiftName = swiftName
    self.otherNames = otherNames
    spellingName = spelling
    self.ownType = ownType
  }

  /// The name under which the standard library declares the Swift type behind ``swiftName``: `Int32` for `CInt`.
  ///
  /// Clang also imports the type under this name if a header spells it as ``IntegerType/importable``.
  public var underlyingName: String {
    if let ownType { return ownType }
    guard case .integer(let type) = type, type.importable != type else { return swiftName }
    return NumberType(type.importable).underlyingName
  }

  /// The number types, in the order of the C standards and then of POSIX.
  public static let all: [NumberType] = [
    NumberType(.integer(.bool), "Bool", or: "CBool"),
    NumberType(.integer(.char), "CChar", spelling: "PlainChar"),
    NumberType(.integer(.signedChar), "CSignedChar", spelling: "SignedChar", is: "Int8"),
    NumberType(.integer(.unsignedChar), "CUnsignedChar", spelling: "UnsignedChar", is: "UInt8"),
    NumberType(.integer(.short), "CShort", spelling: "Short", is: "Int16"),
    NumberType(.integer(.unsignedShort), "CUnsignedShort", spelling: "UnsignedShort", is: "UInt16"),
    NumberType(.integer(.int), "CInt", spelling: "PlainInt", is: "Int32"),
    NumberType(.integer(.unsignedInt), "CUnsignedInt", spelling: "UnsignedInt", is: "UInt32"),
    NumberType(.integer(.long), "CLong", or: "Int", is: "Int"),
    NumberType(.integer(.unsignedLong), "CUnsignedLong", or: "UInt", is: "UInt"),
    NumberType(.integer(.longLong), "CLongLong", spelling: "LongLong", is: "Int64"),
    NumberType(.integer(.unsignedLongLong), "CUnsignedLongLong", spelling: "UnsignedLongLong", is: "UInt64"),
    NumberType(.integer(.int128), "Int128"),
    NumberType(.integer(.unsignedInt128), "UInt128"),
    NumberType(.floating(.float16), "Float16"),
    NumberType(.floating(.float), "Float", or: "CFloat"),
    NumberType(.floating(.double), "Double", or: "CDouble"),
    NumberType(.floating(.longDouble), "CLongDouble", or: "Float80", is: "Float80"),

    NumberType(.integer(.int8), "Int8"),
    NumberType(.integer(.uint8), "UInt8"),
    NumberType(.integer(.int16), "Int16"),
    NumberType(.integer(.uint16), "UInt16"),
    NumberType(.integer(.int32), "Int32"),
    NumberType(.integer(.uint32), "UInt32"),
    NumberType(.integer(.int64), "Int64"),
    NumberType(.integer(.uint64), "UInt64"),
    NumberType(.integer(.intptr), "CIntPointer", spelling: "IntPointer"),
    NumberType(.integer(.uintptr), "CUnsignedIntPointer", spelling: "UnsignedIntPointer"),
    NumberType(.integer(.intmax), "CIntMax", spelling: "IntMax"),
    NumberType(.integer(.uintmax), "CUnsignedIntMax", spelling: "UnsignedIntMax"),
    NumberType(.integer(.size), "CSize", spelling: "Size"),
    NumberType(.integer(.pointerDifference), "CPointerDifference", spelling: "PointerDifference"),
    NumberType(.integer(.wideChar), "CWideCharacter", spelling: "WideChar"),
    NumberType(.integer(.char16), "CChar16", spelling: "Char16"),
    NumberType(.integer(.char32), "CCharacter32", spelling: "Char32"),

    NumberType(.integer(.signedSize), "CSignedSize", spelling: "SignedSize"),
    NumberType(.integer(.time), "CTime", spelling: "Time"),
    NumberType(.integer(.clock), "CClock", spelling: "Clock"),
    NumberType(.integer(.offset), "COffset", spelling: "Offset"),
    NumberType(.integer(.processID), "CProcessID", spelling: "ProcessID"),
    NumberType(.integer(.userID), "CUserID", spelling: "UserID"),
    NumberType(.integer(.groupID), "CGroupID", spelling: "GroupID"),
    NumberType(.integer(.mode), "CMode", spelling: "Mode"),
    NumberType(.integer(.device), "CDevice", spelling: "Device"),
    NumberType(.integer(.inode), "CInode", spelling: "Inode"),
    NumberType(.integer(.linkCount), "CLinkCount", spelling: "LinkCount"),
    NumberType(.integer(.blockSize), "CBlockSize", spelling: "BlockSize"),
    NumberType(.integer(.blockCount), "CBlockCount", spelling: "BlockCount"),
    NumberType(.integer(.microseconds), "CMicroseconds", spelling: "Microseconds"),
    NumberType(.integer(.socketLength), "CSocketLength", spelling: "SocketLength"),
  ]
}
