#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that could not be read or written.
struct FileError: Error {
  let path: String
  /// The value of `errno`.
  let code: Int32
}

/// A document that is read in pieces.
final class InputFile {
  private let path: String
  private let descriptor: Int32

  /// Opens a file, or standard input for nil.
  init(path: String?) throws {
    self.path = path ?? "standard input"
    descriptor = path.map { open($0, O_RDONLY) } ?? STDIN_FILENO
    if descriptor < 0 { throw FileError(path: self.path, code: errno) }
  }

  deinit { if descriptor != STDIN_FILENO { close(descriptor) } }

  /// Returns the next bytes, at most `limit`; none at the end.
  func read(limit: Int) throws -> [UInt8] {
    try [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      var result = -1
      repeat { result = readBytes(descriptor, buffer.baseAddress, limit) } while result < 0 && errno == EINTR
      if result < 0 { throw FileError(path: path, code: errno) }
      count = result
    }
  }
}

/// Buffered standard output.
final class OutputBuffer {
  private var bytes: [UInt8] = []

  /// Writes a line.
  func write(_ line: String) throws {
    bytes.append(contentsOf: line.utf8)
    bytes.append(UInt8(ascii: "\n"))
    if bytes.count > 64 * 1024 { try flush() }
  }

  /// Writes the buffered bytes.
  func flush() throws {
    try Self.write(bytes, to: STDOUT_FILENO)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Writes bytes to an open file.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { writeBytes(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileError(path: "standard output", code: errno)
      }
      rest = rest.dropFirst(count)
    }
  }
}

// The C functions, which the methods of the same names hide.
private let readBytes = read
private let writeBytes = write
