internal import CaissonLinking

extension Parcel {
  /// The bytes between the leaves of a value, which may have any contents.
  private static let padding: UInt8 = 0xee

  /// The bytes of a value where our own layout has them.
  func bytes(of value: Int, types: TypeTable) -> [UInt8] {
    var bytes = [UInt8](repeating: Self.padding, count: types.size(of: self.types[value]))
    bytes.withUnsafeMutableBytes { write(value, into: $0.baseAddress.unsafelyUnwrapped) }
    return bytes
  }

  /// Writes the leaves of a value where our own layout has them.
  func write(_ value: Int, into bytes: UnsafeMutableRawPointer) {
    for item in items where item.value == value { item.leaf.write(item.form, into: bytes) }
  }
}

extension TypeTable {
  /// The size of a value, in bytes; 1 at least, so that it has an address.
  func size(of type: CType) -> Int { max(type.layout(in: .host, types: self)?.size ?? 0, 1) }
}

/// A value of a size that only the run knows.
struct SizedBytes: CValue {
  /// The size and the alignment that values have just now, in bytes.
  @TaskLocal static var layout = (size: 8, alignment: 8)

  let bytes: [UInt8]

  static func size(in dataModel: DataModel) -> Int { layout.size }
  static func alignment(in dataModel: DataModel) -> Int { layout.alignment }

  func encode(into bytes: UnsafeMutableRawPointer, as dataModel: DataModel) {
    for (index, byte) in self.bytes.enumerated() { bytes.storeBytes(of: byte, toByteOffset: index, as: UInt8.self) }
  }

  static func decode(
    from bytes: UnsafeRawPointer, as dataModel: DataModel, instance: SpaceInstance
  ) -> SizedBytes? {
    SizedBytes(bytes: Array(UnsafeRawBufferPointer(start: bytes, count: layout.size)))
  }
}

/// Memory for values that are passed behind pointers, as no type would align it.
final class UnalignedMemory {
  private var blocks: [UnsafeMutableRawPointer] = []

  deinit { blocks.forEach { $0.deallocate() } }

  /// A copy of some bytes.
  func copy(_ bytes: [UInt8]) -> UnsafeMutableRawPointer {
    let block = UnsafeMutableRawPointer.allocate(byteCount: bytes.count + 1, alignment: 16)
    blocks.append(block)
    bytes.withUnsafeBytes { (block + 1).copyMemory(from: $0.baseAddress.unsafelyUnwrapped, byteCount: bytes.count) }
    return block + 1
  }
}
