import CaissonDescription

/// The permissions of a file, and its type.
@COptionSet(rawType: CMode.self)
public struct FileMode {
  /// The bits of the type, which is not a set; compare them as a whole.
  @CEnumerator("S_IFMT") public static let typeMask = FileMode(rawValue: 0o170000)
  @CEnumerator("S_IFREG") public static let regularFile = FileMode(rawValue: 0o100000)
  @CEnumerator("S_IFDIR") public static let directory = FileMode(rawValue: 0o040000)
  @CEnumerator("S_IFLNK") public static let symbolicLink = FileMode(rawValue: 0o120000)
  @CEnumerator("S_IFCHR") public static let characterDevice = FileMode(rawValue: 0o020000)
  @CEnumerator("S_IFBLK") public static let blockDevice = FileMode(rawValue: 0o060000)
  @CEnumerator("S_IFIFO") public static let pipe = FileMode(rawValue: 0o010000)
  @CEnumerator("S_IFSOCK") public static let socket = FileMode(rawValue: 0o140000)

  @CEnumerator("S_ISUID") public static let setsUser = FileMode(rawValue: 0o4000)
  @CEnumerator("S_ISGID") public static let setsGroup = FileMode(rawValue: 0o2000)
  @CEnumerator("S_ISVTX") public static let sticky = FileMode(rawValue: 0o1000)
  @CEnumerator("S_IRUSR") public static let ownerReads = FileMode(rawValue: 0o400)
  @CEnumerator("S_IWUSR") public static let ownerWrites = FileMode(rawValue: 0o200)
  @CEnumerator("S_IXUSR") public static let ownerExecutes = FileMode(rawValue: 0o100)
  @CEnumerator("S_IRGRP") public static let groupReads = FileMode(rawValue: 0o040)
  @CEnumerator("S_IWGRP") public static let groupWrites = FileMode(rawValue: 0o020)
  @CEnumerator("S_IXGRP") public static let groupExecutes = FileMode(rawValue: 0o010)
  @CEnumerator("S_IROTH") public static let othersRead = FileMode(rawValue: 0o004)
  @CEnumerator("S_IWOTH") public static let othersWrite = FileMode(rawValue: 0o002)
  @CEnumerator("S_IXOTH") public static let othersExecute = FileMode(rawValue: 0o001)

  /// The bits of the type only.
  public var type: FileMode { intersection(.typeMask) }
  /// All bits except the type.
  public var permissions: FileMode { subtracting(.typeMask) }
}

/// A point in time.
@CStruct("struct timespec")
public struct Timestamp: Equatable, Sendable {
  /// Seconds since the beginning of 1970.
  @CField("tv_sec") public var seconds: CTime
  @CField("tv_nsec") public var nanoseconds: CLong
}

/// The status of a file, in Linux's layout for x86-64.
@CStruct("struct stat")
public struct FileStatus: Sendable {
  /// The device that contains the file.
  @CField("st_dev") public var device: CDevice
  @CField("st_ino") public var inode: CInode
  @CField("st_nlink") public var linkCount: CLinkCount
  @CField("st_mode") public var mode: FileMode
  @CField("st_uid") public var owner: CUserID
  @CField("st_gid") public var group: CGroupID
  @CField("__pad0") @usableFromInline var gap: CInt = 0
  /// The device that the file represents.
  @CField("st_rdev") public var represents: CDevice
  /// The size in bytes.
  @CField("st_size") public var size: COffset
  /// The preferred size of a read or write, in bytes.
  @CField("st_blksize") public var blockSize: CBlockSize
  /// The allocated space, in blocks of 512 bytes.
  @CField("st_blocks") public var blockCount: CBlockCount
  /// The time of the last access.
  @CField("st_atim") public var accessed: Timestamp
  /// The time of the last change of the contents.
  @CField("st_mtim") public var modified: Timestamp
  /// The time of the last change of the status.
  @CField("st_ctim") public var changed: Timestamp
  @CField("__glibc_reserved") @usableFromInline var reserved: [3 of CLong] = [0, 0, 0]
}

/// A user in the system's database.
@CStruct("struct passwd")
public struct User<Space: AddressSpace> {
  @CField("pw_name") public var name: Pointer<CChar>
  @CField("pw_passwd") public var password: Pointer<CChar>?
  @CField("pw_uid") public var user: CUserID
  @CField("pw_gid") public var group: CGroupID
  @CField("pw_gecos") public var comment: Pointer<CChar>?
  @CField("pw_dir") public var home: Pointer<CChar>?
  @CField("pw_shell") public var shell: Pointer<CChar>?
}

/// A group of users in the system's database.
@CStruct("struct group")
public struct Group<Space: AddressSpace> {
  @CField("gr_name") public var name: Pointer<CChar>
  @CField("gr_passwd") public var password: Pointer<CChar>?
  @CField("gr_gid") public var group: CGroupID
  @CField("gr_mem") public var members: Pointer<Pointer<CChar>?>?
}

/// The C library's functions for files.
@Bindings(headers: ["<sys/stat.h>", "<sys/sysmacros.h>", "<unistd.h>", "<pwd.h>", "<grp.h>"])
public protocol Stat: ForeignLibrary {
  /// Returns the status of a file; for a symbolic link, of its target.
  @C("stat", arguments: ["path", .out("status")], status: CInt.self, failure: .negative)
  func status(of path: String) throws -> FileStatus

  /// Returns the status of a file, which may be a symbolic link.
  @C("lstat", arguments: ["path", .out("status")], status: CInt.self, failure: .negative)
  func statusOfLink(_ path: String) throws -> FileStatus

  /// Reads the target of a symbolic link.
  ///
  /// - Returns: the number of characters written to the buffer; if it is full, it may have been too small.
  @C("readlink", arguments: ["path", "buffer", .count("buffer", CSize.self)], failure: .negative)
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
