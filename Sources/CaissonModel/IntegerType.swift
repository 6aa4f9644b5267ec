/// An integer type of C, by the name that C gives it.
///
/// Types that are distinct in C are distinct here, even where they have one size: `char`, `signed char` and
/// `int8_t`, or `long` and `long long`. The raw value is the spelling in C.
public enum IntegerType: String, Hashable, Sendable, Codable, CaseIterable {
  case bool = "_Bool"
  case char
  case signedChar = "signed char"
  case unsignedChar = "unsigned char"
  case short
  case unsignedShort = "unsigned short"
  case int
  case unsignedInt = "unsigned int"
  case long
  case unsignedLong = "unsigned long"
  case longLong = "long long"
  case unsignedLongLong = "unsigned long long"
  case int8 = "int8_t"
  case uint8 = "uint8_t"
  case int16 = "int16_t"
  case uint16 = "uint16_t"
  case int32 = "int32_t"
  case uint32 = "uint32_t"
  case int64 = "int64_t"
  case uint64 = "uint64_t"
  case size = "size_t"
  case signedSize = "ssize_t"

  /// The size, in bytes; the alignment is the same in every data model that is known here.
  public func size(in dataModel: DataModel) -> Int {
    switch self {
    case .bool, .char, .signedChar, .unsignedChar, .int8, .uint8: 1
    case .short, .unsignedShort, .int16, .uint16: 2
    case .int, .unsignedInt, .int32, .uint32: 4
    case .longLong, .unsignedLongLong, .int64, .uint64: 8
    case .long, .unsignedLong, .size, .signedSize: dataModel.longSize
    }
  }

  /// Whether values can be negative.
  ///
  /// `char` counts as signed: it is on x86-64, and Swift's own `CChar` follows the target where it is not.
  public var isSigned: Bool {
    switch self {
    case .char: CChar.isSigned
    case .signedChar, .short, .int, .long, .longLong, .int8, .int16, .int32, .int64, .signedSize: true
    case .bool, .unsignedChar, .unsignedShort, .unsignedInt, .unsignedLong, .unsignedLongLong: false
    case .uint8, .uint16, .uint32, .uint64, .size: false
    }
  }
}
