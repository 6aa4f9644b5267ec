// Memory that C uses across calls: an `inout` argument or a buffer has a different address in each call.

extension ForeignLibrary {
  /// Lends C memory that holds a value and keeps its address until `body` returns.
  ///
  /// Use it for a structure that the program creates and several C functions work on.
  ///
  /// ```swift
  /// try zlib.withMemory(holding: Stream<Space>()) { stream in
  ///   try zlib.startInflating(stream)
  ///   ...
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - value: the initial contents of the memory.
  ///   - file: the source file that strict checks report.
  ///   - line: the source line that strict checks report.
  ///   - body: a closure that takes the pointer, which is valid until it returns.
  /// - Returns: the value that `body` returns.
  /// - Throws: the error that `body` throws, or the address space's failure to access the memory.
  @unsafe
  public func withMemory<Value: CValue, Result>(
    holding value: Value, file: StaticString = #fileID, line: UInt32 = #line,
    _ body: (Pointer<Value>) throws -> Result
  ) throws -> Result {
    try withMemory(byteCount: Value.size(in: Space.dataModel), file: file, line: line) { memory in
      let pointer = memory.cast(to: Value.self)
      try pointer.store(value)
      return try body(pointer)
    }
  }

  /// Lends C zero-filled memory that keeps its address until `body` returns.
  ///
  /// Use it for a buffer that C learns of in one call and uses in another.
  ///
  /// - Parameters:
  ///   - byteCount: the size in bytes. The memory has at least one byte, and is aligned for every C type.
  ///   - file: the source file that strict checks report.
  ///   - line: the source line that strict checks report.
  ///   - body: a closure that takes the pointer, which is valid until it returns.
  /// - Returns: the value that `body` returns.
  /// - Throws: the error that `body` throws, or the address space's failure to access the memory.
  @unsafe
  public func withMemory<Result>(
    byteCount: Int, file: StaticString = #fileID, line: UInt32 = #line, _ body: (RawPointer) throws -> Result
  ) throws -> Result {
    let zeros = [UInt8](repeating: 0, count: max(byteCount, 1))
    let address = try zeros.withUnsafeBytes { (bytes) throws(Failure) in
      try _lender.stage(bytes, for: .owned(file: file, line: line))
    }
    defer { _lender.unstage(address) }
    return try body(RawPointer(address: address))
  }
}
