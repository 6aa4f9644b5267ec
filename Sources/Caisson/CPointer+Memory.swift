extension CPointer where Pointee: CValue {
  /// Reads an element of the array that the pointer points into.
  ///
  /// - Parameter index: the element, counted from the pointer; C knows how many there are.
  @inlinable
  @inline(__always)
  public func load(at index: Int = 0) throws(Space.Failure) -> Pointee {
    try address.loadValue(Pointee.self, in: Space.self, at: index &* Pointee.size(in: Space.dataModel))
  }

  /// Writes an element of the array that the pointer points into.
  ///
  /// - Parameters:
  ///   - value: what to write.
  ///   - index: the element, counted from the pointer; C knows how many there are.
  @inlinable
  @inline(__always)
  public func store(_ value: Pointee, at index: Int = 0) throws(Space.Failure) {
    try address.storeValue(value, in: Space.self, at: index &* Pointee.size(in: Space.dataModel))
  }
}

extension CPointer {
  /// Reads an element of the array that the pointer points into.
  ///
  /// - Parameter index: the element, counted from the pointer; C knows how many there are.
  @inlinable
  @inline(__always)
  public func load<Value: CValue>(at index: Int = 0) throws(Space.Failure) -> Value
  where Pointee == CConst<Value> {
    try address.loadValue(Value.self, in: Space.self, at: index &* Value.size(in: Space.dataModel))
  }
}

extension CPointer where Pointee == CVoid {
  /// Copies bytes to the memory that the pointer points to, which C must have made large enough.
  public func copyBytes(from bytes: UnsafeRawBufferPointer) throws(Space.Failure) {
    try Space.copyBytes(bytes, to: address)
  }

  /// Copies bytes to the memory that the pointer points to, which C must have made large enough.
  public func copyBytes(from bytes: [UInt8]) throws(Space.Failure) {
    let result = bytes.withUnsafeBytes { (buffer) -> Result<Void, Space.Failure> in
      do throws(Space.Failure) {
        try Space.copyBytes(buffer, to: address)
        return .success(())
      } catch {
        return .failure(error)
      }
    }
    try result.get()
  }
}

extension ForeignAddress {
  /// Reads a value so many bytes behind the address.
  @inlinable
  @inline(__always)
  func loadValue<Value: CValue, Space: AddressSpace>(
    _ type: Value.Type, in space: Space.Type, at offset: Int
  ) throws(Space.Failure) -> Value where Space.Address == Self {
    let size = Value.size(in: Space.dataModel)
    let word = try Space.loadWord(at: advanced(by: offset), byteCount: size)
    guard let value = Value.decode(word, in: space, instance: instance) else {
      throw Space.failure(ContractViolation(.unexpectedNull, in: "a pointer read from C's memory"))
    }
    return value
  }

  /// Writes a value so many bytes behind the address.
  @inlinable
  @inline(__always)
  func storeValue<Value: CValue, Space: AddressSpace>(
    _ value: Value, in space: Space.Type, at offset: Int
  ) throws(Space.Failure) where Space.Address == Self {
    guard value.fits(in: Space.dataModel) else {
      throw Space.failure(ContractViolation(.valueOutOfRange, in: "C's memory"))
    }
    try Space.storeWord(
      value.word, at: advanced(by: offset), byteCount: Value.size(in: Space.dataModel))
  }
}
