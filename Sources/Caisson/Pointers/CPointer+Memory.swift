extension CPointer where Pointee: CValue {
  /// Reads an element of the array that the pointer points into.
  ///
  /// - Parameter index: the index of the element, counted from the pointer; it is not checked against the array's
  ///   bounds.
  /// - Returns: the element.
  /// - Throws: the address space's failure to access the memory, or for an element that is not valid for its type.
  @inlinable
  @inline(__always)
  @unsafe
  public func load(at index: Int = 0) throws(Space.Failure) -> Pointee {
    try address.loadValue(Pointee.self, in: Space.self, at: index &* Pointee.size(in: Space.dataModel))
  }

  /// Writes an element of the array that the pointer points into.
  ///
  /// - Parameters:
  ///   - value: the element.
  ///   - index: the index of the element, counted from the pointer; it is not checked against the array's bounds.
  /// - Throws: the address space's failure to access the memory, or for a value that does not fit the C type.
  @inlinable
  @inline(__always)
  @unsafe
  public func store(_ value: Pointee, at index: Int = 0) throws(Space.Failure) {
    try address.storeValue(value, in: Space.self, at: index &* Pointee.size(in: Space.dataModel))
  }

  /// Returns the pointer to another element of the array that the pointer points into.
  ///
  /// - Parameter count: the distance in elements; it is not checked against the array's bounds.
  /// - Returns: the pointer.
  @inlinable
  @unsafe
  public func advanced(by count: Int) -> Self {
    Self(address: address.advanced(by: count &* Pointee.size(in: Space.dataModel)))
  }
}

extension CPointer {
  /// Reads an element of the array that the pointer points into.
  ///
  /// - Parameter index: the index of the element, counted from the pointer; it is not checked against the array's
  ///   bounds.
  /// - Returns: the element.
  /// - Throws: the address space's failure to access the memory, or for an element that is not valid for its type.
  @inlinable
  @inline(__always)
  @unsafe
  public func load<Value: CValue>(at index: Int = 0) throws(Space.Failure) -> Value
  where Pointee == CConst<Value> {
    try address.loadValue(Value.self, in: Space.self, at: index &* Value.size(in: Space.dataModel))
  }

  /// Returns the pointer to another element of the array that the pointer points into.
  ///
  /// - Parameter count: the distance in elements; it is not checked against the array's bounds.
  /// - Returns: the pointer.
  @inlinable
  @unsafe
  public func advanced<Value: CValue>(by count: Int) -> Self where Pointee == CConst<Value> {
    Self(address: address.advanced(by: count &* Value.size(in: Space.dataModel)))
  }
}

extension CPointer where Pointee == CVoid {
  /// Copies bytes to the memory that the pointer points to, which must be large enough.
  @unsafe
  public func copyBytes(from bytes: UnsafeRawBufferPointer) throws(Space.Failure) {
    try Space.copyBytes(bytes, to: address)
  }

  /// Copies bytes to the memory that the pointer points to, which must be large enough.
  @unsafe
  public func copyBytes(from bytes: [UInt8]) throws(Space.Failure) {
    try bytes.span.bytes.withUnsafeBytes { (buffer) throws(Space.Failure) in
      try Space.copyBytes(buffer, to: address)
    }
  }
}

extension CAddressValue {
  /// Copies bytes out of the memory that the pointer points to.
  ///
  /// - Parameter count: the number of bytes; it is not checked against the size of the memory.
  /// - Returns: the bytes.
  /// - Throws: the address space's failure to access the memory.
  @unsafe
  public func readBytes(count: Int) throws(Space.Failure) -> [UInt8] {
    try [UInt8](copyingFrom: address, count: count, in: Space.self)
  }
}

extension ForeignAddress {
  /// Reads a value at an offset in bytes from the address.
  @inlinable
  @inline(__always)
  func loadValue<Value: CValue, Space: AddressSpace>(
    _ type: Value.Type, in space: Space.Type, at offset: Int
  ) throws(Space.Failure) -> Value where Space.Address == Self {
    guard let value = try Space.load(type, at: advanced(by: offset)) else {
      throw Space.failure(.rejected(type, in: "C's memory"))
    }
    return value
  }

  /// Writes a value at an offset in bytes from the address.
  @inlinable
  @inline(__always)
  func storeValue<Value: CValue, Space: AddressSpace>(
    _ value: Value, in space: Space.Type, at offset: Int
  ) throws(Space.Failure) where Space.Address == Self {
    guard value.fits(in: Space.dataModel) else {
      throw Space.failure(ContractViolation(.valueOutOfRange, in: "C's memory"))
    }
    try Space.store(value, at: advanced(by: offset))
  }
}
