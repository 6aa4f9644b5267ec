// Memory that C uses for longer than one call: an `inout` argument or a buffer has another address each time.

extension ForeignLibrary {
  /// Lends C memory that stays where it is from call to call, for the length of `body`: for a structure that the program
  /// makes, and C goes on with.
  ///
  /// ```swift
  /// try zlib.withMemory(holding: Stream<Space>()) { stream in
  ///   try zlib.startInflating(stream)
  ///   ...
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - value: what the memory holds at first.
  ///   - body: what to do with the pointer, which is valid until it returns.
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

  /// Lends C memory that stays where it is from call to call, for the length of `body`: for a buffer that C is told of in
  /// one call, and uses in another.
  ///
  /// - Parameters:
  ///   - byteCount: how many bytes, all zero at first; the memory has one at least, and is aligned for every type of C.
  ///   - body: what to do with the pointer, which is valid until it returns.
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
