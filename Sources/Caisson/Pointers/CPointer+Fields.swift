extension CPointer where Pointee: CLaidOut {
  /// Reads a field of the structure.
  @inlinable
  @inline(__always)
  @unsafe
  public func load<Value>(
    _ field: KeyPath<Pointee.Layout, CField<Value>>
  ) throws(Space.Failure) -> Value {
    let offset = Pointee.layout(in: Space.dataModel)[keyPath: field].offset
    return try address.loadValue(Value.self, in: Space.self, at: offset)
  }

  /// Reads a bit-field of the structure.
  @inlinable
  @inline(__always)
  @unsafe
  public func load<Value>(
    _ field: KeyPath<Pointee.Layout, CBitField<Value>>
  ) throws(Space.Failure) -> Value {
    let field = Pointee.layout(in: Space.dataModel)[keyPath: field]
    let value = try field.withBytes(at: address, in: Space.self) { (bytes, field) -> Value? in
      field._decode(from: UnsafeRawPointer(bytes), as: Space.dataModel, instance: address.instance)
    }
    guard let value else { throw Space.failure(.rejected(Value.self, in: "a bit-field in C's memory")) }
    return value
  }

  // Swift 6.3 heeds `@unsafe` of a getter that can throw, and not that of its subscript.

  /// Reads a field of the structure: `try feature.value`.
  @inlinable
  public subscript<Value>(dynamicMember field: KeyPath<Pointee.Layout, CField<Value>>) -> Value {
    @inline(__always)
    @unsafe get throws(Space.Failure) { try load(field) }
  }

  /// Reads a bit-field of the structure: `try header.version`.
  @inlinable
  public subscript<Value>(dynamicMember field: KeyPath<Pointee.Layout, CBitField<Value>>) -> Value {
    @inline(__always)
    @unsafe get throws(Space.Failure) { try load(field) }
  }
}

extension CPointer where Pointee: CRecord {
  /// Writes a field of the structure.
  @inlinable
  @inline(__always)
  @unsafe
  public func store<Value>(
    _ value: Value, to field: KeyPath<Pointee.Layout, CField<Value>>
  ) throws(Space.Failure) {
    let offset = Pointee.layout(in: Space.dataModel)[keyPath: field].offset
    try address.storeValue(value, in: Space.self, at: offset)
  }

  /// Writes a bit-field of the structure without changing its neighbours.
  @inlinable
  @inline(__always)
  @unsafe
  public func store<Value>(
    _ value: Value, to field: KeyPath<Pointee.Layout, CBitField<Value>>
  ) throws(Space.Failure) {
    let field = Pointee.layout(in: Space.dataModel)[keyPath: field]
    guard field._holds(value, in: Space.dataModel) else {
      throw Space.failure(ContractViolation(.valueOutOfRange, in: "a bit-field of \(field.width) bits"))
    }
    try field.withBytes(at: address, in: Space.self, writing: true) { bytes, field in
      field._encode(value, into: bytes, as: Space.dataModel)
    }
  }

  /// Returns the pointer to a field of the structure: C's `&node->field`.
  @inlinable
  @inline(__always)
  public func pointer<Value>(to field: KeyPath<Pointee.Layout, CField<Value>>) -> CPointer<Value, Space> {
    let offset = Pointee.layout(in: Space.dataModel)[keyPath: field].offset
    return CPointer<Value, Space>(address: address.advanced(by: offset))
  }
}

extension CPointer {
  /// Returns the pointer to a field of a read-only structure.
  @inlinable
  @inline(__always)
  public func pointer<Record: CRecord, Value>(
    to field: KeyPath<Record.Layout, CField<Value>>
  ) -> CPointer<CConst<Value>, Space> where Pointee == CConst<Record> {
    let offset = Record.layout(in: Space.dataModel)[keyPath: field].offset
    return CPointer<CConst<Value>, Space>(address: address.advanced(by: offset))
  }
}

extension CBitField {
  /// Copies the bytes that hold the field out of a record in C's memory, and back after writing.
  ///
  /// - Parameters:
  ///   - address: the address of the record.
  ///   - space: the address space.
  ///   - writing: whether to copy the bytes back.
  ///   - body: a closure that takes the bytes, and the field with its position in them.
  /// - Returns: the value that `body` returns.
  /// - Throws: the address space's failure to access the memory.
  @inlinable
  @inline(__always)
  func withBytes<Space: AddressSpace, Result>(
    at address: Space.Address, in space: Space.Type, writing: Bool = false,
    _ body: (UnsafeMutableRawPointer, CBitField) -> Result
  ) throws(Space.Failure) -> Result {
    let place = address.advanced(by: offset)
    var word: UInt128 = 0
    var failure: Space.Failure?
    let result = withUnsafeMutableBytes(of: &word) { buffer -> Result in
      let bytes = UnsafeMutableRawBufferPointer(rebasing: buffer[..<byteCount])
      do throws(Space.Failure) {
        try Space.copyBytes(from: place, into: bytes)
        let result = body(
          bytes.baseAddress.unsafelyUnwrapped, CBitField(bitOffset: bitOffset % 8, width: width))
        if writing { try Space.copyBytes(UnsafeRawBufferPointer(bytes), to: place) }
        return result
      } catch {
        failure = error
        return body(buffer.baseAddress.unsafelyUnwrapped, CBitField(bitOffset: bitOffset % 8, width: width))
      }
    }
    if let failure { throw failure }
    return result
  }
}

// In a space whose memory is always accessible, fields are plain members. (This not only saves the `try`: Swift 6.3.1
// crashes when generic throwing accessors are used with `Never`.)

extension CPointer where Pointee: CLaidOut, Space.Failure == Never {
  /// Reads a field of the structure: `feature.value`.
  @inlinable
  @unsafe
  public subscript<Value>(dynamicMember field: KeyPath<Pointee.Layout, CField<Value>>) -> Value {
    @inline(__always)
    get { load(field) }
  }

  /// Reads a bit-field of the structure: `header.version`.
  @inlinable
  @unsafe
  public subscript<Value>(dynamicMember field: KeyPath<Pointee.Layout, CBitField<Value>>) -> Value {
    @inline(__always)
    get { load(field) }
  }
}

extension CPointer where Pointee: CRecord, Space.Failure == Never {
  /// Reads or writes a field of the structure: `feature.value = 1`.
  @inlinable
  @unsafe
  public subscript<Value>(dynamicMember field: KeyPath<Pointee.Layout, CField<Value>>) -> Value {
    @inline(__always)
    get { load(field) }
    @inline(__always)
    nonmutating set { store(newValue, to: field) }
  }

  /// Reads or writes a bit-field of the structure: `header.version = 1`.
  @inlinable
  @unsafe
  public subscript<Value>(dynamicMember field: KeyPath<Pointee.Layout, CBitField<Value>>) -> Value {
    @inline(__always)
    get { load(field) }
    @inline(__always)
    nonmutating set { store(newValue, to: field) }
  }
}
