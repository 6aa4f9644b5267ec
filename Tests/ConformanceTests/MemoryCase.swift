internal import ArenaLinker
internal import Caisson
internal import Testing

/// Memory of an address space that a case works on: it is given a block, and sees its bytes.
struct TestMemory<Space: AddressSpace> {
  let allocate: (_ bytes: [UInt8]) throws -> Space.Address
  let instance: SpaceInstance

  /// A pointer to a new block of zeros, large enough for `count` values.
  func zeros<Value: CValue>(_ type: Value.Type, count: Int = 1) throws -> CPointer<Value, Space> {
    let size = max(Value.size(in: Space.dataModel) * count, 1)
    return CPointer(address: try allocate([UInt8](repeating: 0, count: size)))
  }

  /// A pointer to a new block of these bytes.
  func pointer<Value: CValue>(_ type: Value.Type, _ bytes: [UInt8]) throws -> CPointer<Value, Space> {
    CPointer(address: try allocate(bytes))
  }
}

extension CPointer where Pointee: CValue {
  /// The bytes of the value that the pointer points to.
  func contents() throws -> [UInt8] { try readBytes(count: Pointee.size(in: Space.dataModel)) }
}

/// A behaviour of memory, layout or conversion, tested in each address space: the host's and an arena of 32-bit offsets.
struct MemoryCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let onHost: @Sendable (TestMemory<HostSpace>) throws -> Void
  let onArena: @Sendable (TestMemory<ArenaSpace>) throws -> Void

  init(
    _ name: String, _ onHost: @escaping @Sendable (TestMemory<HostSpace>) throws -> Void,
    _ onArena: @escaping @Sendable (TestMemory<ArenaSpace>) throws -> Void
  ) {
    testDescription = name
    self.onHost = onHost
    self.onArena = onArena
  }

  /// Every bit pattern goes through memory and comes back, and its bytes are C's.
  static func roundTrip<Value: CValue & Equatable & Sendable>(
    _ values: [Value], bytes: [UInt8], arenaBytes: [UInt8]? = nil
  ) -> MemoryCase {
    @Sendable func run<Space>(_ memory: TestMemory<Space>, _ expected: [UInt8]) throws {
      let pointer = try memory.zeros(Value.self, count: 2)
      for value in values {
        try pointer.store(value)
        #expect(try pointer.load() == value)
        try pointer.store(value, at: 1)
        #expect(try pointer.advanced(by: 1).load() == value)
        #expect(try pointer.constant.load(at: 1) == value)
      }
      try pointer.store(values[0])
      #expect(try pointer.contents() == expected)
      #expect(expected.count == Value.size(in: Space.dataModel))
    }
    return MemoryCase(
      "\(Value.self) \(values[0])", { try run($0, bytes) }, { try run($0, arenaBytes ?? bytes) })
  }
}
