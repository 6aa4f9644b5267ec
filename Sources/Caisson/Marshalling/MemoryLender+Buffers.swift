// Arrays and spans, lent to C for the duration of a call; for macro expansions and generated code. Numbers are lent in
// place if host memory is part of the space; other elements are encoded into a copy. An empty buffer is not a null
// pointer.

extension MemoryLender {
  /// Lends C the elements of a span to read.
  ///
  /// - Parameters:
  ///   - elements: the elements.
  ///   - subject: the function and parameter, for messages.
  ///   - body: a closure that takes the pointer, which is valid until it returns.
  /// - Returns: the value that `body` returns.
  /// - Throws: the error that `body` throws, or the address space's failure.
  @inlinable
  @inline(__always)
  @_documentation(visibility: internal)
  public func _withBuffer<Element: CNumber, Result>(
    _ elements: Span<Element>, _ subject: StaticString,
    _ body: (CPointer<CVoid, Space>) throws(Space.Failure) -> Result
  ) throws(Space.Failure) -> Result {
    guard Element.size(in: Space.dataModel) == MemoryLayout<Element>.size, !elements.isEmpty else {
      return try withEncoded(elements, subject, body)
    }
    return try _withBuffer(elements.bytes, subject, body)
  }

  /// Lends C the elements of a span to read, as a copy in C's representation.
  @inlinable
  @_documentation(visibility: internal)
  public func _withBuffer<Element: CValue, Result>(
    _ elements: Span<Element>, _ subject: StaticString,
    _ body: (CPointer<CVoid, Space>) throws(Space.Failure) -> Result
  ) throws(Space.Failure) -> Result {
    try withEncoded(elements, subject, body)
  }

  /// Lends C bytes to read.
  @inlinable
  @inline(__always)
  @_documentation(visibility: internal)
  public func _withBuffer<Result>(
    _ bytes: RawSpan, _ subject: StaticString,
    _ body: (CPointer<CVoid, Space>) throws(Space.Failure) -> Result
  ) throws(Space.Failure) -> Result {
    if bytes.isEmpty {
      return try withTemporaryBytes(0) { (none) throws(Space.Failure) in try lend(none, subject, isWritten: false, body)
      }
    }
    return try bytes.withUnsafeBytes { (buffer) throws(Space.Failure) in
      // C gets a `const` pointer, so nothing is written.
      try lend(UnsafeMutableRawBufferPointer(mutating: buffer), subject, isWritten: false, body)
    }
  }

  /// Lends C the elements of a span to read and write.
  ///
  /// `Bool` is excluded because the elements are used in place, and C may write bytes that are not a valid `Bool`.
  @inlinable
  @inline(__always)
  @_documentation(visibility: internal)
  public func _withMutableBuffer<Element: CNumber & Numeric, Result>(
    _ elements: inout MutableSpan<Element>, _ subject: StaticString,
    _ body: (CPointer<CVoid, Space>) throws(Space.Failure) -> Result
  ) throws(Space.Failure) -> Result {
    guard Element.size(in: Space.dataModel) == MemoryLayout<Element>.size, !elements.isEmpty else {
      return try withDecoded(&elements, subject, body)
    }
    return try elements.withUnsafeMutableBufferPointer { (buffer) throws(Space.Failure) in
      try lend(UnsafeMutableRawBufferPointer(buffer), subject, isWritten: true, body)
    }
  }

  /// Lends C the elements of a span to read and write, as a copy in C's representation that is copied back.
  @inlinable
  @_documentation(visibility: internal)
  public func _withMutableBuffer<Element: CValue, Result>(
    _ elements: inout MutableSpan<Element>, _ subject: StaticString,
    _ body: (CPointer<CVoid, Space>) throws(Space.Failure) -> Result
  ) throws(Space.Failure) -> Result {
    try withDecoded(&elements, subject, body)
  }

  /// Lends C bytes to read and write.
  @inlinable
  @inline(__always)
  @_documentation(visibility: internal)
  public func _withMutableBuffer<Result>(
    _ bytes: inout MutableRawSpan, _ subject: StaticString,
    _ body: (CPointer<CVoid, Space>) throws(Space.Failure) -> Result
  ) throws(Space.Failure) -> Result {
    if bytes.isEmpty {
      return try withTemporaryBytes(0) { (none) throws(Space.Failure) in try lend(none, subject, isWritten: false, body)
      }
    }
    return try bytes.withUnsafeMutableBytes { (buffer) throws(Space.Failure) in
      try lend(buffer, subject, isWritten: true, body)
    }
  }

  @inlinable
  func withEncoded<Element: CValue, Result>(
    _ elements: Span<Element>, _ subject: StaticString,
    _ body: (CPointer<CVoid, Space>) throws(Space.Failure) -> Result
  ) throws(Space.Failure) -> Result {
    let size = Element.size(in: Space.dataModel)
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: max(size &* elements.count, 1), alignment: 16)
    defer { memory.deallocate() }
    for index in elements.indices {
      guard elements[index].fits(in: Space.dataModel) else { throw Space.failure(.outOfRange(in: subject)) }
      elements[index].encode(
        into: memory.baseAddress.unsafelyUnwrapped + index &* size, as: Space.dataModel)
    }
    return try lend(memory, subject, isWritten: false, body)
  }

  @inlinable
  func withDecoded<Element: CValue, Result>(
    _ elements: inout MutableSpan<Element>, _ subject: StaticString,
    _ body: (CPointer<CVoid, Space>) throws(Space.Failure) -> Result
  ) throws(Space.Failure) -> Result {
    let size = Element.size(in: Space.dataModel)
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: max(size &* elements.count, 1), alignment: 16)
    defer { memory.deallocate() }
    let start = memory.baseAddress.unsafelyUnwrapped
    for index in elements.indices {
      guard elements[index].fits(in: Space.dataModel) else { throw Space.failure(.outOfRange(in: subject)) }
      elements[index].encode(into: start + index &* size, as: Space.dataModel)
    }
    var instance = SpaceInstance.host
    let result = try lend(memory, subject, isWritten: true) { (pointer) throws(Space.Failure) in
      instance = pointer.address.instance
      return try body(pointer)
    }
    for index in elements.indices {
      let place = UnsafeRawPointer(start + index &* size)
      guard let element = Element.decode(from: place, as: Space.dataModel, instance: instance) else {
        throw Space.failure(.rejected(Element.self, in: "\(subject)"))
      }
      elements[index] = element
    }
    return result
  }
}

extension MemoryLender {
  /// Converts a buffer's element count to its C type, for macro expansions and generated code.
  @inlinable
  @inline(__always)
  @_documentation(visibility: internal)
  public func _count<Count: CInteger>(
    _ count: Int, as type: Count.Type, _ subject: StaticString
  ) throws(Space.Failure) -> Count {
    guard let value = Count(exactly: count), value.fits(in: Space.dataModel) else {
      throw Space.failure(.outOfRange(in: subject))
    }
    return value
  }

  /// Converts the element count that buffers have in common to its C type, for macro expansions and generated code.
  ///
  /// - Throws: the address space's failure, if the counts differ or do not fit the type.
  @inlinable
  @inline(__always)
  @_documentation(visibility: internal)
  public func _count<Count: CInteger>(
    _ first: Int, _ second: Int, _ rest: Int..., as type: Count.Type, _ subject: StaticString
  ) throws(Space.Failure) -> Count {
    guard first == second, rest.allSatisfy({ $0 == first }) else {
      throw Space.failure(.countsDiffer([first, second] + rest, in: subject))
    }
    return try _count(first, as: type, subject)
  }

  /// Converts the size in C of a type to its C type, for macro expansions and generated code.
  @inlinable
  @inline(__always)
  @_documentation(visibility: internal)
  public func _size<Measured: CValue, Size: CInteger>(
    of measured: Measured.Type, as type: Size.Type, _ subject: StaticString
  ) throws(Space.Failure) -> Size {
    try _count(Measured.size(in: Space.dataModel), as: type, subject)
  }
}
