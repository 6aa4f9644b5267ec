/// What a union holds, for macro-written code: a value of one of its alternatives, or the bytes that C gave.
public struct CUnionStorage: Sendable {
  private enum Content: Sendable {
    /// What Swift put in: of which data model its bytes are is known when C is given them.
    case value(any CValue)
    case bytes([UInt8], DataModel, SpaceInstance)
  }

  private var content: Content

  /// The storage that holds a value.
  public init<Value: CValue>(_ value: Value) { content = .value(value) }

  /// The storage that holds bytes of C's.
  public init(_ bytes: UnsafeRawPointer, count: Int, as dataModel: DataModel, instance: SpaceInstance) {
    content = .bytes([UInt8](UnsafeRawBufferPointer(start: bytes, count: count)), dataModel, instance)
  }

  /// The value of an alternative: what was put in as this one, or the same bytes read as this one, as C does.
  public func read<Value: CValue>(_ type: Value.Type) -> Value {
    guard let value = find(type) else {
      HostSpace.failure(ContractViolation(Value.rejection, in: "an alternative of a union"))
    }
    return value
  }

  private func find<Value: CValue>(_ type: Value.Type) -> Value? {
    switch content {
    case .value(let held): held as? Value ?? Self.read(type, from: held)
    case .bytes(let bytes, let dataModel, let instance):
      bytes.withUnsafeBytes {
        Value.decode(from: $0.baseAddress.unsafelyUnwrapped, as: dataModel, instance: instance)
      }
    }
  }

  /// The value of a bit-field.
  public func read<Value: CBits>(_ type: Value.Type, width: Int) -> Value {
    guard let value = Value(bits: read(type).bits, width: width) else {
      HostSpace.failure(ContractViolation(Value.rejection, in: "an alternative of a union"))
    }
    return value
  }

  /// The value of an alternative as people read it; `?` where it is none of the type's.
  public func text<Value: CValue>(as type: Value.Type) -> String {
    find(type).map { fieldText($0) } ?? "?"
  }

  private static func read<Value: CValue>(_ type: Value.Type, from held: some CValue) -> Value? {
    let size = max(held.byteCount, Value.size(in: .host))
    return withTemporaryBytes(size) { bytes in
      let start = bytes.baseAddress.unsafelyUnwrapped
      start.clear(byteCount: size)
      held.encode(into: start, as: .host)
      return Value.decode(from: UnsafeRawPointer(start), as: .host, instance: .host)
    }
  }

  /// Writes the union's bytes; those that the value does not fill are zero.
  public func encode(into bytes: UnsafeMutableRawPointer, count: Int, as dataModel: DataModel) {
    bytes.clear(byteCount: count)
    switch content {
    case .value(let value): value.encode(into: bytes, as: dataModel)
    case .bytes(let held, _, _):
      held.withUnsafeBytes {
        bytes.copyMemory(from: $0.baseAddress.unsafelyUnwrapped, byteCount: min(count, held.count))
      }
    }
  }

  /// Whether the union can be given to C of this data model: bytes stay in the one that they came from.
  public func fits(in dataModel: DataModel) -> Bool {
    switch content {
    case .value(let value): value.fits(in: dataModel)
    case .bytes(_, let own, _): own == dataModel
    }
  }
}

extension CValue {
  fileprivate var byteCount: Int { Self.size(in: .host) }
}
