/// A standard header that the generated header includes if it uses one of its names.
enum StandardHeader: String, CaseIterable {
  case errno = "errno.h"
  case stddef = "stddef.h"
  case stdint = "stdint.h"
  case systemTypes = "sys/types.h"
  case uchar = "uchar.h"

  /// Returns whether the header declares one of a set of words.
  func isNeeded(for words: Set<String>) -> Bool { !words.isDisjoint(with: declared) }

  private var declared: Set<String> {
    switch self {
    case .errno: ["errno"]
    case .stddef: ["size_t", "ptrdiff_t", "wchar_t"]
    case .stdint:
      [
        "int8_t", "uint8_t", "int16_t", "uint16_t", "int32_t", "uint32_t", "int64_t", "uint64_t", "intptr_t",
        "uintptr_t", "intmax_t", "uintmax_t",
      ]
    case .systemTypes:
      [
        "ssize_t", "time_t", "clock_t", "off_t", "pid_t", "uid_t", "gid_t", "mode_t", "dev_t", "ino_t", "nlink_t",
        "blksize_t", "blkcnt_t", "suseconds_t", "socklen_t",
      ]
    case .uchar: ["char16_t", "char32_t"]
    }
  }
}
