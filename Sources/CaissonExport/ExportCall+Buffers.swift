// Buffers that C passes, for the length of the call.
extension ExportCall {
  /// Elements that Swift reads.
  @unsafe public static func buffer<Element: ExportedNumber>(
    _ pointer: UnsafePointer<Element>?, _ count: UInt, _ name: StaticString
  ) throws(ExportFailure) -> UnsafeBufferPointer<Element> {
    UnsafeBufferPointer(start: pointer, count: try checked(count, pointer == nil, MemoryLayout<Element>.size, name))
  }

  /// Elements that Swift writes.
  @unsafe public static func buffer<Element: ExportedNumber>(
    _ pointer: UnsafeMutablePointer<Element>?, _ count: UInt, _ name: StaticString
  ) throws(ExportFailure) -> UnsafeMutableBufferPointer<Element> {
    UnsafeMutableBufferPointer(
      start: pointer, count: try checked(count, pointer == nil, MemoryLayout<Element>.size, name))
  }

  /// Bytes that Swift reads.
  @unsafe public static func buffer(
    _ pointer: UnsafeRawPointer?, _ count: UInt, _ name: StaticString
  ) throws(ExportFailure) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: pointer, count: try checked(count, pointer == nil, 1, name))
  }

  /// Bytes that Swift writes.
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
      throw ExportFailure(.invalidValue, name, "no memory holds \(count) elements")
    }
    return count
  }
}
