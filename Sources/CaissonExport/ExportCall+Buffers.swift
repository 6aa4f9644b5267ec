// Buffers that C passes for the duration of a call.
extension _ExportCall {
  /// Returns elements for Swift to read.
  @unsafe public static func buffer<Element: ExportedNumber>(
    _ pointer: UnsafePointer<Element>?, _ count: UInt, _ name: StaticString
  ) throws(ExportFailure) -> UnsafeBufferPointer<Element> {
    UnsafeBufferPointer(start: pointer, count: try checked(count, pointer == nil, MemoryLayout<Element>.size, name))
  }

  /// Returns elements for Swift to write.
  @unsafe public static func buffer<Element: ExportedNumber>(
    _ pointer: UnsafeMutablePointer<Element>?, _ count: UInt, _ name: StaticString
  ) throws(ExportFailure) -> UnsafeMutableBufferPointer<Element> {
    UnsafeMutableBufferPointer(
      start: pointer, count: try checked(count, pointer == nil, MemoryLayout<Element>.size, name))
  }

  /// Returns bytes for Swift to read.
  @unsafe public static func buffer(
    _ pointer: UnsafeRawPointer?, _ count: UInt, _ name: StaticString
  ) throws(ExportFailure) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: pointer, count: try checked(count, pointer == nil, 1, name))
  }

  /// Returns bytes for Swift to write.
  @unsafe public static func buffer(
    _ pointer: UnsafeMutableRawPointer?, _ count: UInt, _ name: StaticString
  ) throws(ExportFailure) -> UnsafeMutableRawBufferPointer {
    UnsafeMutableRawBufferPointer(start: pointer, count: try checked(count, pointer == nil, 1, name))
  }

  private static func checked(
    _ count: UInt, _ isNull: Bool, _ size: Int, _ name: StaticString
  ) throws(ExportFailure) -> Int {
    if isNull, count > 0 { throw .null(name) }
    guard let count = Int(exactly: count), !count.multipliedReportingOverflow(by: size).overflow else {
      throw ExportFailure(.invalidValue, name, "the count \(count) is too large for any memory")
    }
    return count
  }
}
