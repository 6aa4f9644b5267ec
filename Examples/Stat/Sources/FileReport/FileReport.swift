internal import Caisson
public import Stat

/// Reports the status of a file, in the words of `stat(1)`.
///
/// The code is generic over the back end: nothing here depends on how the C library is called.
public struct FileReport<Library: Stat> {
  private let library: Library
  private let followsLinks: Bool

  /// Makes a report.
  ///
  /// - Parameters:
  ///   - library: the C library.
  ///   - followsLinks: whether to report the targets of symbolic links.
  public init(library: Library, followsLinks: Bool) {
    self.library = library
    self.followsLinks = followsLinks
  }

  /// Returns the lines of the report on a file.
  ///
  /// - Throws: `CallFailure`, if the status of the file cannot be read.
  public func lines(on path: String) throws -> [String] {
    let status = try followsLinks ? library.status(of: path) : library.statusOfLink(path)
    var name = "'\(path)'"
    if status.mode.type == .symbolicLink { name += " -> '\(try target(of: path))'" }
    let user = try library.user(status.owner)?.load(\.name).string() ?? "UNKNOWN"
    let group = try library.group(status.group)?.load(\.name).string() ?? "UNKNOWN"
    let permissions = status.mode.permissions.octal
    return [
      "  File: \(name)",
      "  Size: \(status.size)\tBlocks: \(status.blockCount)\tIO Block: \(status.blockSize)\t\(status.typeName)",
      "Device: \(status.device)\tInode: \(status.inode)\tLinks: \(status.linkCount)\(try deviceType(status))",
      "Access: (\(permissions)/\(status.mode.letters))\tUid: (\(status.owner)/\(user))\tGid: (\(status.group)/\(group))",
      "Access: \(status.accessed.text)",
      "Modify: \(status.modified.text)",
      "Change: \(status.changed.text)",
    ]
  }

  private func deviceType(_ status: FileStatus) throws -> String {
    guard [.characterDevice, .blockDevice].contains(status.mode.type) else { return "" }
    let numbers = try [library.major(status.represents), library.minor(status.represents)]
    return "\tDevice type: " + numbers.map { String($0, radix: 16) }.joined(separator: ",")
  }

  /// Returns the target of a symbolic link.
  private func target(of path: String) throws -> String {
    var buffer = [CChar](repeating: 0, count: 64)
    while true {
      let count = try library.readLink(path, into: &buffer)
      if count < buffer.count {
        return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
      }
      // The target may have been truncated.
      buffer = [CChar](repeating: 0, count: buffer.count * 2)
    }
  }
}
