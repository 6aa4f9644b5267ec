import CaissonDescription

/// The permissions of a file, and its type.
@COptionSet(rawType: CMode.self)
public struct FileMode {
  /// The bits of the type, which is not a set; compare them as a whole.
  @C("S_IFMT") public static let typeMask = FileMode(rawValue: 0o170000)
  @C("S_IFREG") public static let regularFile = FileMode(rawValue: 0o100000)
  @C("S_IFDIR") public static let directory = FileMode(rawValue: 0o040000)
  @C("S_IFLNK") public static let symbolicLink = FileMode(rawValue: 0o120000)
  @C("S_IFCHR") public static let characterDevice = FileMode(rawValue: 0o020000)
  @C("S_IFBLK") public static let blockDevice = FileMode(rawValue: 0o060000)
  @C("S_IFIFO") public static let pipe = FileMode(rawValue: 0o010000)
  @C("S_IFSOCK") public static let socket = FileMode(rawValue: 0o140000)

  @C("S_ISUID") public static let setsUser = FileMode(rawValue: 0o4000)
  @C("S_ISGID") public static let setsGroup = FileMode(rawValue: 0o2000)
  @C("S_ISVTX") public static let sticky = FileMode(rawValue: 0o1000)
  @C("S_IRUSR") public static let ownerReads = FileMode(rawValue: 0o400)
  @C("S_IWUSR") public static let ownerWrites = FileMode(rawValue: 0o200)
  @C("S_IXUSR") public static let ownerExecutes = FileMode(rawValue: 0o100)
  @C("S_IRGRP") public static let groupReads = FileMode(rawValue: 0o040)
  @C("S_IWGRP") public static let groupWrites = FileMode(rawValue: 0o020)
  @C("S_IXGRP") public static let groupExecutes = FileMode(rawValue: 0o010)
  @C("S_IROTH") public static let othersRead = FileMode(rawValue: 0o004)
  @C("S_IWOTH") public static let othersWrite = FileMode(rawValue: 0o002)
  @C("S_IXOTH") public static let othersExecute = FileMode(rawValue: 0o001)

  /// The bits of the type only.
  public var type: FileMode { intersection(.typeMask) }
  /// All bits except the type.
  public var permissions: FileMode { subtracting(.typeMask) }
}

/// A point in time.
@CStruct("struct timespec")
public struct Timestamp: Equatable, Sendable {
  /// Seconds since the beginning of 1970.
  @C("tv_sec") public var seconds: CTime
  @C("tv_nsec") public var nanoseconds: CLong
}

/// The status of a file, in Linux's layout for x86-64.
@CStruct("struct stat")
public struct FileStatus: Sendable {
  /// The device that contains the file.
  @C("st_dev") public var device: CDevice
  @C("st_ino") public var inode: CInode
  @C("st_nlink") public var linkCount: CLinkCount
  @C("st_mode") public var mode: FileMode
  @C("st_uid") public var owner: CUserID
  @C("st_gid") public var group: CGroupID
  @C("__pad0") @usableFromInline var gap: CInt = 0
  /// The device that the file represents.
  @C("st_rdev") public var represents: CDevice
  /// The size in bytes.
  @C("st_size") public var size: COffset
  /// The preferred size of a read or write, in bytes.
  @C("st_blksize") public var blockSize: CBlockSize
  /// The allocated space, in blocks of 512 bytes.
  @C("st_blocks") public var blockCount: CBlockCount
  /// The time of the last access.
  @C("st_atim") public var accessed: Timestamp
  /// The time of the last change of the contents.
  @C("st_mtim") public var modified: Timestamp
  /// The time of the last change of the status.
  @C("st_ctim") public var changed: Timestamp
  @C("__glibc_reserved") @usableFromInline var reserved: [3 of CLong] = [0, 0, 0]
}

/// A user in the system's database.
@CStruct("struct passwd")
public struct User<Space: AddressSpace> {
  @C("pw_name") public var name: CPointer<CChar, Space>
  @C("pw_passwd") public var password: CPointer<CChar, Space>?
  @C("pw_uid") public var user: CUserID
  @C("pw_gid") public var group: CGroupID
  @C("pw_gecos") public var comment: CPointer<CChar, Space>?
  @C("pw_dir") public var home: CPointer<CChar, Space>?
  @C("pw_shell") public var shell: CPointer<CChar, Space>?
}

/// A group of users in the system's database.
@CStruct("struct group")
public struct Group<Space: AddressSpace> {
  @C("gr_name") public var name: CPointer<CChar, Space>
  @C("gr_passwd") public var password: CPointer<CChar, Space>?
  @C("gr_gid") public var group: CGroupID
  @C("gr_mem") public var members: CPointer<CPointer<CChar, Space>?, Space>?
}

/// The C library's functions for files.
@Bindings(headers: ["<sys/stat.h>", "<sys/sysmacros.h>", "<unistd.h>", "<pwd.h>", "<grp.h>"])
public protocol Stat: ForeignLibrary {
  /// Returns the status of a file; for a symbolic link, of its target.
  @C("stat", results: ["status": 1], status: CInt.self, failure: .negative)
  func status(of path: String) throws -> FileStatus

  /// Returns the status of a file, which may be a symbolic link.
  @C("lstat", results: ["status": 1], status: CInt.self, failure: .negative)
  func statusOfLink(_ path: String) throws -> FileStatus

  /// Reads the target of a symbolic link.
  ///
  /// - Returns: the number of characters written to the buffer; if it is full, it may have been too small.
  @C("readlink", counts: ["buffer": .after(CSize.self)], failure: .negative)
  func readLink(_ path: String, into buffer: inout [CChar]) throws -> CSignedSize

  /// Returns the user with a number; valid until the next call.
  @C("getpwuid")
  func user(_ number: CUserID) throws(Failure) -> Pointer<User<Space>>?

  /// Returns the group with a number; valid until the next call.
  @C("getgrgid")
  func group(_ number: CGroupID) throws(Failure) -> Pointer<Group<Space>>?

  /// Returns the kind of a device. In C this is the macro `major`.
  @C("gnu_dev_major")
  func major(_ device: CDevice) throws(Failure) -> CUnsignedInt

  /// Returns the number of a device among its kind. In C this is the macro `minor`.
  @C("gnu_dev_minor")
  func minor(_ device: CDevice) throws(Failure) -> CUnsignedInt
}
