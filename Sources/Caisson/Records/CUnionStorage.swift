/// The contents of a union, for macro expansions: a value of one of its members, or bytes from C.
@_documentation(visibility: internal)
public struct _CUnionStorage {
  private enum Content {
    /// A value from Swift; the data model of its bytes is known only when C gets them.
    case value(any CValue)
    /// Like ``value(_:)``, for a bit-field of this width.
    case bits(any CBits, width: Int)
    case bytes([UInt8], DataModel, SpaceInstance)
  }

  private var content: Content

  /// Makes the storage of a value.
  public init<Value: CValue>(_ value: Value) { content = .value(value) }

  /// Makes the storage of a value in a bit-field.
  public init<Value: CBits>(_ value: Value, width: Int) { content = .bits(value, width: width) }

  /// Copies bytes from C.
  public init(_ bytes: UnsafeRawPointer, count: Int, as dataModel: DataModel, instance: SpaceInstance) {
    content = .bytes([UInt8](UnsafeRawBufferPointer(start: bytes, count: count)), dataModel, instance)
  }

  /// Returns the value of a member: the stored value, or the stored bytes reinterpreted as C does.
  public func read<Value: CValue>(_ type: Value.Type) -> Value {
    guard let value = find(type) else {
      HostSpace.failure(ContractViolation(Value.rejection, in: "an alternative of a union"))
    }
    return value
  }

  private func find<Value: CValue>(_ type: Value.Type) -> Value? {
    if case .value(let held) = content, let value = held as? Value { return value }
    return withHeldBytes(atLeast: Value.size(in: .host)) { bytes, dataModel, instance in
      Value.decode(from: bytes, as: dataModel, instance: instance)
    }
  }

  /// Calls `body` with the stored bytes, followed by zeros up to a size.
  private func withHeldBytes<Result>(
    atLeast count: Int, _ body: (UnsafeRawPointer, DataModel, SpaceInstance) -> Result
  ) -> Result {
    let (dataModel, instance) =
      if case .bytes(_, let dataModel, let instance) = content { (dataModel, instance) } else {
        (DataModel.host, SpaceInstance.host)
      }
    let size = max(count, heldCount)
    return withTemporaryBytes(size) { bytes in
      encode(into: bytes.baseAddress.unsafelyUnwrapped, count: size, as: dataModel)
      return body(UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped), dataModel, instance)
    }
  }

  private var heldCount: Int {
    switch content {
    case .value(let value): value.byteCount
    case .bits(let value, _): value.byteCount
    case .bytes(let bytes, _, _): bytes.count
    }
  }

  /// Returns the value of a bit-field.
  public func read<Value: CBits>(_ type: Value.Type, width: Int) -> Value {
    let field = CBitField<Value>(bitOffset: 0, width: width)
    let value = withHeldBytes(atLeast: field.byteCount) { bytes, dataModel, instance in
      field._decode(from: bytes, as: dataModel, instance: instance)
    }
    guard let value else {
      HostSpace.failure(ContractViolation(Value.rejection, in: "an alternative of a union"))
    }
    return value
  }

  /// Returns a readable form of a member's value; `?` if it is not valid for the type.
  public func text<Value: CValue>(as type: Value.Type) -> String {
    find(type).map { _fieldText($0) } ?? "?"
  }

  /// Writes the union's bytes; those that the value does not fill are zero.
  public func encode(into bytes: UnsafeMutableRawPointer, count: Int, as dataModel: DataModel) {
    bytes._clear(byteCount: count)
    switch content {
    case .value(let value): value.encode(into: bytes, as: dataModel)
    case .bits(let value, let width): value.encodeBits(into: bytes, width: width, as: dataModel)
    case .bytes(let held, _, _):
      held.withUnsafeBytes {
        bytes.copyMemory(from: $0.baseAddress.unsafelyUnwrapped, byteCount: min(count, held.count))
      }
    }
  }

  /// Returns whether the union can be passed to C with a data model; bytes can only go back to the data model they came
  /// from.
  public func fits(in dataModel: DataModel) -> Bool {
    switch content {
    case .value(let value): value.fits(in: dataModel)
    case .bits(let value, let width): value.fitsBits(width, in: dataModel)
    case .bytes(_, let own, _): own == dataModel
    }
  }
}

extension CValue {
  fileprivate var byteCount: Int { Self.size(in: .host) }
}

extension CBits {
  fileprivate func encodeBits(into bytes: UnsafeMutableRawPointer, width: Int, as dataModel: DataModel) {
    CBitField<Self>(bitOffset: 0, width: width)._encode(self, into: bytes, as: dataModel)
  }

  fileprivate func fitsBits(_ width: Int, in dataModel: DataModel) -> Bool {
    CBitField<Self>(bitOffset: 0, width: width)._holds(self, in: dataModel)
  }
}
