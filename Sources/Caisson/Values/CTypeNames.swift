// C's names for integer types, as Swift type aliases. The macros describe each by its C name (``CSpelling``), so that a
// description says `size_t` if the header does; the Swift type has the width of 64-bit Linux.

/// `size_t`.
public typealias CSize = UInt
/// `char32_t`: Swift's own `CChar32` is a `Unicode.Scalar`, which not every `char32_t` is.
public typealias CCharacter32 = UInt32
/// `ptrdiff_t`.
public typealias CPointerDifference = Int
/// `intptr_t`.
public typealias CIntPointer = Int
/// `uintptr_t`.
public typealias CUnsignedIntPointer = UInt
/// `intmax_t`.
public typealias CIntMax = Int64
/// `uintmax_t`.
public typealias CUnsignedIntMax = UInt64

/// `ssize_t` (POSIX).
public typealias CSignedSize = Int
/// `time_t`, in seconds.
public typealias CTime = Int
/// `clock_t`, in units of `CLOCKS_PER_SEC`.
public typealias CClock = Int
/// `off_t`, in bytes (POSIX).
public typealias COffset = Int
/// `pid_t` (POSIX).
public typealias CProcessID = Int32
/// `uid_t` (POSIX).
public typealias CUserID = UInt32
/// `gid_t` (POSIX).
public typealias CGroupID = UInt32
/// `mode_t` (POSIX).
public typealias CMode = UInt32
/// `dev_t` (POSIX).
public typealias CDevice = UInt
/// `ino_t` (POSIX).
public typealias CInode = UInt
/// `blkcnt_t`, in blocks of 512 bytes (POSIX).
public typealias CBlockCount = Int
/// `suseconds_t`, in microseconds (POSIX).
public typealias CMicroseconds = Int
/// `socklen_t`, in bytes (POSIX).
public typealias CSocketLength = UInt32
#if arch(arm64)
  /// `wchar_t`: Swift's own `CWideChar` is a `Unicode.Scalar`, which not every `wchar_t` is.
  public typealias CWideCharacter = UInt32
  /// `nlink_t` (POSIX).
  public typealias CLinkCount = UInt32
  /// `blksize_t`, in bytes (POSIX).
  public typealias CBlockSize = Int32
#else
  /// `wchar_t`: Swift's own `CWideChar` is a `Unicode.Scalar`, which not every `wchar_t` is.
  public typealias CWideCharacter = Int32
  /// `nlink_t` (POSIX).
  public typealias CLinkCount = UInt
  /// `blksize_t`, in bytes (POSIX).
  public typealias CBlockSize = Int
#endif
