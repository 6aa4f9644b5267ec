/// The C types that share a Swift type with another C type.
///
/// Swift's `CChar` and `Int8` are one type, and so are `CLongLong` and `Int64`; in C `char` and `int8_t`, or `long long`
/// and `int64_t`, are not. Where a description writes one of Swift's names for a C type, the macros describe it by the
/// type of this list, so that the C compiler compares what was written. No value has these types.
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
}

/// A member of ``CSpelling``.
public protocol CSpelled: CPointee, CArgument {
  /// The integer type, in C.
  static var integerType: IntegerType { get }
}

extension CSpelled {
  public static func describe(in types: inout TypeTable) -> CType { .integer(integerType) }

  public static func describeArgument(in types: inout TypeTable) -> ArgumentDescription {
    ArgumentDescription(type: .integer(integerType))
  }
}

/// `size_t`.
public typealias CSize = UInt
/// `ssize_t` (POSIX).
public typealias CSignedSize = Int
