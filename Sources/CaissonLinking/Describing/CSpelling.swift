// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// The members of CSpelling are one-liners; the protocol documents their `integerType`.

/// C types that share a Swift type with another C type.
///
/// In Swift, `CChar` and `Int8` are the same type, and so are `CLongLong` and `Int64`; in C, `char` and `int8_t`, or
/// `long long` and `int64_t`, are distinct. When a description uses a Swift name for a C type, the macros describe it
/// with a type of this list, so that the C compiler compares the type that was written. No value has these types.
public enum CSpelling {
  /// `CChar`: plain `char`.
  public enum PlainChar: CSpelled { public static var integerType: IntegerType { .char } }
  /// `CSignedChar`.
  public enum SignedChar: CSpelled { public static var integerType: IntegerType { .signedChar } }
  /// `CUnsignedChar`.
  public enum UnsignedChar: CSpelled { public static var integerType: IntegerType { .unsignedChar } }
  /// `CShort`.
  public enum Short: CSpelled { public static var integerType: IntegerType { .short } }
  /// `CUnsignedShort`.
  public enum UnsignedShort: CSpelled { public static var integerType: IntegerType { .unsignedShort } }
  /// `CInt`.
  public enum PlainInt: CSpelled { public static var integerType: IntegerType { .int } }
  /// `CUnsignedInt`.
  public enum UnsignedInt: CSpelled { public static var integerType: IntegerType { .unsignedInt } }
  /// `CLongLong`.
  public enum LongLong: CSpelled { public static var integerType: IntegerType { .longLong } }
  /// `CUnsignedLongLong`.
  public enum UnsignedLongLong: CSpelled { public static var integerType: IntegerType { .unsignedLongLong } }
  /// `CSize`.
  public enum Size: CSpelled { public static var integerType: IntegerType { .size } }
  /// `CSignedSize`.
  public enum SignedSize: CSpelled { public static var integerType: IntegerType { .signedSize } }
  /// `CIntPointer`.
  public enum IntPointer: CSpelled { public static var integerType: IntegerType { .intptr } }
  /// `CUnsignedIntPointer`.
  public enum UnsignedIntPointer: CSpelled { public static var integerType: IntegerType { .uintptr } }
  /// `CIntMax`.
  public enum IntMax: CSpelled { public static var integerType: IntegerType { .intmax } }
  /// `CUnsignedIntMax`.
  public enum UnsignedIntMax: CSpelled { public static var integerType: IntegerType { .uintmax } }
  /// `CPointerDifference`.
  public enum PointerDifference: CSpelled { public static var integerType: IntegerType { .pointerDifference } }
  /// `CWideCharacter`.
  public enum WideChar: CSpelled { public static var integerType: IntegerType { .wideChar } }
  /// `CChar16`.
  public enum Char16: CSpelled { public static var integerType: IntegerType { .char16 } }
  /// `CCharacter32`.
  public enum Char32: CSpelled { public static var integerType: IntegerType { .char32 } }
  /// `CTime`.
  public enum Time: CSpelled { public static var integerType: IntegerType { .time } }
  /// `CClock`.
  public enum Clock: CSpelled { public static var integerType: IntegerType { .clock } }
  /// `COffset`.
  public enum Offset: CSpelled { public static var integerType: IntegerType { .offset } }
  /// `CProcessID`.
  public enum ProcessID: CSpelled { public static var integerType: IntegerType { .processID } }
  /// `CUserID`.
  public enum UserID: CSpelled { public static var integerType: IntegerType { .userID } }
  /// `CGroupID`.
  public enum GroupID: CSpelled { public static var integerType: IntegerType { .groupID } }
  /// `CMode`.
  public enum Mode: CSpelled { public static var integerType: IntegerType { .mode } }
  /// `CDevice`.
  public enum Device: CSpelled { public static var integerType: IntegerType { .device } }
  /// `CInode`.
  public enum Inode: CSpelled { public static var integerType: IntegerType { .inode } }
  /// `CLinkCount`.
  public enum LinkCount: CSpelled { public static var integerType: IntegerType { .linkCount } }
  /// `CBlockSize`.
  public enum BlockSize: CSpelled { public static var integerType: IntegerType { .blockSize } }
  /// `CBlockCount`.
  public enum BlockCount: CSpelled { public static var integerType: IntegerType { .blockCount } }
  /// `CMicroseconds`.
  public enum Microseconds: CSpelled { public static var integerType: IntegerType { .microseconds } }
  /// `CSocketLength`.
  public enum SocketLength: CSpelled { public static var integerType: IntegerType { .socketLength } }
}

/// A member of ``CSpelling``.
public protocol CSpelled: CPointee, CArgument, CDescribed {
  /// The integer type, in C.
  static var integerType: IntegerType { get }
}

/// Describes the type as its C integer type.
extension CSpelled {
  public static func describe(in types: inout TypeTable) -> CType { .integer(integerType) }
}
