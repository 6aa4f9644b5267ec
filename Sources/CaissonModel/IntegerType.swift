/// A C integer type, by its C name.
///
/// Types that are distinct in C are distinct here, even if they have the same size: `char`, `signed char` and `int8_t`,
/// or `long` and `long long`. The raw value is the spelling in C.
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
  case int128 = "__int128"
  case unsignedInt128 = "unsigned __int128"

  // <stdint.h>, <stddef.h>, <wchar.h>, <uchar.h>
  case int8 = "int8_t"
  case uint8 = "uint8_t"
  case int16 = "int16_t"
  case uint16 = "uint16_t"
  case int32 = "int32_t"
  case uint32 = "uint32_t"
  case int64 = "int64_t"
  case uint64 = "uint64_t"
  case intptr = "intptr_t"
  case uintptr = "uintptr_t"
  case intmax = "intmax_t"
  case uintmax = "uintmax_t"
  case size = "size_t"
  case pointerDifference = "ptrdiff_t"
  case wideChar = "wchar_t"
  case char16 = "char16_t"
  case char32 = "char32_t"

  // <sys/types.h> (POSIX)
  case signedSize = "ssize_t"
  case time = "time_t"
  case clock = "clock_t"
  case offset = "off_t"
  case processID = "pid_t"
  case userID = "uid_t"
  case groupID = "gid_t"
  case mode = "mode_t"
  case device = "dev_t"
  case inode = "ino_t"
  case linkCount = "nlink_t"
  case blockSize = "blksize_t"
  case blockCount = "blkcnt_t"
  case microseconds = "suseconds_t"
  case socketLength = "socklen_t"

  /// Returns the basic type that the type is another name for, on a target of the data model; itself if it is basic.
  ///
  /// Names of POSIX are defined as in glibc on 64-bit machines, as on 32-bit machines without large-file support, and
  /// as in MinGW on Windows.
  public func basic(in dataModel: DataModel) -> IntegerType {
    switch self {
    case .int8: .signedChar
    case .uint8: .unsignedChar
    case .int16: .short
    case .uint16, .char16: .unsignedShort
    case .int32: .int
    case .uint32, .char32, .userID, .groupID: .unsignedInt
    case .int64, .intmax: dataModel.longSize == 8 ? .long : .longLong
    case .uint64, .uintmax: dataModel.longSize == 8 ? .unsignedLong : .unsignedLongLong
    case .intptr, .pointerDifference, .signedSize: Self.word(in: dataModel)
    case .uintptr, .size: Self.unsignedWord(in: dataModel)
    case .wideChar, .processID, .socketLength, .mode, .linkCount, .blockSize, .time, .clock, .offset, .blockCount,
      .microseconds, .inode, .device:
      named(in: dataModel)
    case .bool, .char, .signedChar, .unsignedChar, .short, .unsignedShort, .int, .unsignedInt, .long, .unsignedLong,
      .longLong, .unsignedLongLong, .int128, .unsignedInt128:
      self
    }
  }

  /// Returns the basic type of a name that each platform defines.
  private func named(in dataModel: DataModel) -> IntegerType {
    let isWindows = dataModel == .llp64
    return switch self {
    case .wideChar:
      switch dataModel {
      case .aarch64, .arm: .unsignedInt
      case .llp64: .unsignedShort
      case .lp64, .ilp32, .i386, .riscv64: .int
      }
    case .processID, .time: isWindows ? .longLong : self == .time ? .long : .int
    case .socketLength: isWindows ? .int : .unsignedInt
    case .mode: isWindows ? .unsignedShort : .unsignedInt
    case .linkCount: dataModel == .lp64 ? .unsignedLong : .unsignedInt
    case .blockSize: dataModel == .aarch64 || dataModel == .riscv64 ? .int : .long
    case .inode: isWindows ? .unsignedShort : .unsignedLong
    case .device: isWindows ? .unsignedInt : dataModel.longSize == 8 ? .unsignedLong : .unsignedLongLong
    default: .long
    }
  }

  /// Returns the integer type of a signed machine word, `ptrdiff_t`.
  private static func word(in dataModel: DataModel) -> IntegerType {
    switch dataModel {
    case .i386, .arm: .int
    case .llp64: .longLong
    case .lp64, .aarch64, .ilp32, .riscv64: .long
    }
  }

  /// Returns the integer type of an unsigned machine word, `size_t`.
  private static func unsignedWord(in dataModel: DataModel) -> IntegerType {
    switch dataModel {
    case .i386, .arm: .unsignedInt
    case .llp64: .unsignedLongLong
    case .lp64, .aarch64, .ilp32, .riscv64: .unsignedLong
    }
  }

  /// Returns the size, in bytes.
  public func size(in dataModel: DataModel) -> Int {
    switch basic(in: dataModel) {
    case .bool, .char, .signedChar, .unsignedChar: 1
    case .short, .unsignedShort: 2
    case .int, .unsignedInt: 4
    case .longLong, .unsignedLongLong: 8
    case .int128, .unsignedInt128: 16
    default: dataModel.longSize
    }
  }

  /// Returns the alignment of a field or an element, in bytes.
  public func alignment(in dataModel: DataModel) -> Int { dataModel.alignment(ofSize: size(in: dataModel)) }

  /// Returns whether values can be negative on a target of the data model.
  ///
  /// `char` counts as signed: it is on x86, and Swift's `CChar` follows the target where it is not.
  public func isSigned(in dataModel: DataModel) -> Bool {
    switch basic(in: dataModel) {
    case .char: CChar.isSigned
    case .signedChar, .short, .int, .long, .longLong, .int128: true
    default: false
    }
  }
}
