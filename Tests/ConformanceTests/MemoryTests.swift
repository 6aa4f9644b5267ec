internal import ArenaLinker
internal import Caisson
internal import Fixtures
internal import Foundation
internal import Testing

/// The contents of C's memory, byte for byte, on the host (LP64) and in an arena (ILP32, where every access can fail).
@Suite struct MemoryTests {
  /// The numbers, each with the bytes of its first value.
  static let numbers: [MemoryCase] = [
    .roundTrip([-2, .min, .max, 0] as [Int8], bytes: [0xFE]),
    .roundTrip([200, .min, .max] as [UInt8], bytes: [200]),
    .roundTrip([-2, .min, .max] as [Int16], bytes: [0xFE, 0xFF]),
    .roundTrip([0x1234, .min, .max] as [UInt16], bytes: [0x34, 0x12]),
    .roundTrip([-2, .min, .max] as [Int32], bytes: [0xFE, 0xFF, 0xFF, 0xFF]),
    .roundTrip([0x1234_5678, .min, .max] as [UInt32], bytes: [0x78, 0x56, 0x34, 0x12]),
    .roundTrip([-2, .min, .max] as [Int64], bytes: [0xFE] + [UInt8](repeating: 0xFF, count: 7)),
    .roundTrip([0x0102_0304_0506_0708, .min, .max] as [UInt64], bytes: [8, 7, 6, 5, 4, 3, 2, 1]),
    .roundTrip(
      [-2, Int(Int32.min), Int(Int32.max)] as [Int], bytes: [0xFE] + [UInt8](repeating: 0xFF, count: 7),
      arenaBytes: [0xFE, 0xFF, 0xFF, 0xFF]),
    .roundTrip(
      [0xFFFF_FFFE, 0] as [UInt], bytes: [0xFE, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0], arenaBytes: [0xFE, 0xFF, 0xFF, 0xFF]),
    .roundTrip([-2, .min, .max] as [Int128], bytes: [0xFE] + [UInt8](repeating: 0xFF, count: 15)),
    .roundTrip([1, .max] as [UInt128], bytes: [1] + [UInt8](repeating: 0, count: 15)),
    .roundTrip([true, false], bytes: [1]),
    .roundTrip([1, -0.0, .infinity, .leastNonzeroMagnitude] as [Float], bytes: [0, 0, 0x80, 0x3F]),
    .roundTrip([1, -0.0, .greatestFiniteMagnitude] as [Double], bytes: [0, 0, 0, 0, 0, 0, 0xF0, 0x3F]),
    .roundTrip([1, -2, .infinity] as [Float16], bytes: [0, 0x3C]),
    .roundTrip(
      [1, -1.5, 0, .infinity, -.infinity, .greatestFiniteMagnitude, .leastNonzeroMagnitude, .pi] as [Float80],
      bytes: [0, 0, 0, 0, 0, 0, 0, 0x80, 0xFF, 0x3F, 0, 0, 0, 0, 0, 0],
      arenaBytes: [UInt8](repeating: 0, count: 14) + [0xFF, 0x3F]),
    .roundTrip([CComplex<Float>(1, -1)], bytes: [0, 0, 0x80, 0x3F, 0, 0, 0x80, 0xBF]),
    .roundTrip([CComplex<Double>(0, 1)], bytes: [UInt8](repeating: 0, count: 14) + [0xF0, 0x3F]),
  ]

  /// Structures, each with the bytes of a value: where each field lies can be read off them.
  static let records: [MemoryCase] = [
    .roundTrip([Small(a: -1, b: 0x0203)], bytes: [0xFF, 0, 3, 2]),
    .roundTrip([Pair(a: 1, b: 2)], bytes: [1, 0, 0, 0, 2, 0, 0, 0]),
    .roundTrip([Mixed(f: 0, i: 1, d: 1)], bytes: [0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xF0, 0x3F]),
    .roundTrip(
      [Big(a: 1, b: 2, c: 3, d: 4, e: 5)],
      bytes: [1, 2, 3, 4, 5].flatMap { [UInt8($0), 0, 0, 0, 0, 0, 0, 0] },
      arenaBytes: [1, 2, 3, 4, 5].flatMap { [UInt8($0), 0, 0, 0] }),
    // d at the fourth byte; e begins in the next unit of its type; f behind what is left of it; g in a unit of its own.
    .roundTrip(
      [Bits(a: 5, b: -1, c: 1, d: 2, e: 3, flag: true, f: 1, g: 4)],
      bytes: [0xFD, 1, 0, 2, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0x09, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0]),
    .roundTrip(
      [Packed(a: 1, b: 2, c: 3, d: 31, e: 1, f: 0)],
      bytes: [1, 2, 0, 0, 0, 3, 0, 0x3F, 0, 0, 0, 0] + [UInt8](repeating: 0, count: 8)),
    .roundTrip([PackTwo(a: 1, b: 2, c: 1)], bytes: [1, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xF0, 0x3F]),
    .roundTrip([Aligned(a: 1, b: 2)], bytes: [1, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0]),
    .roundTrip([Outer(position: Position(x: 1, y: 2), z: 3)], bytes: [1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0]),
    .roundTrip(
      [Choices(shade: .dark, mask: [.write], fixed: 1)], bytes: [0xFB, 0xFF, 0xFF, 0xFF, 2, 0, 0, 0, 1, 0, 0, 0]),
    .roundTrip([Celsius(degrees: 1.5)], bytes: [15, 0, 0, 0]),
    .roundTrip([Twin(a: -1, b: 0)], bytes: [0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0]),
  ]

  static let behaviours: [MemoryCase] = [
    MemoryCase("fields", { try MemoryBehaviour.fields($0) }, { try MemoryBehaviour.fields($0) }),
    MemoryCase("pointers in fields", { try MemoryBehaviour.links($0) }, { try MemoryBehaviour.links($0) }),
    MemoryCase("bit-fields alone", { try MemoryBehaviour.bitFields($0) }, { try MemoryBehaviour.bitFields($0) }),
    MemoryCase("bits that do not fit", { MemoryBehaviour.wideBits($0) }, { MemoryBehaviour.wideBits($0) }),
    MemoryCase("arrays by element", { try MemoryBehaviour.arrays($0) }, { try MemoryBehaviour.arrays($0) }),
    MemoryCase("ten thousand elements", { try MemoryBehaviour.large($0) }, { try MemoryBehaviour.large($0) }),
    MemoryCase("flexible arrays", { try MemoryBehaviour.flexible($0) }, { try MemoryBehaviour.flexible($0) }),
    MemoryCase("unions", { try MemoryBehaviour.unions($0) }, { try MemoryBehaviour.unions($0) }),
    MemoryCase("unions of bits", { try MemoryBehaviour.narrowUnions($0) }, { try MemoryBehaviour.narrowUnions($0) }),
    MemoryCase("anonymous members", { try MemoryBehaviour.anonymous($0) }, { try MemoryBehaviour.anonymous($0) }),
    MemoryCase("function pointers", { try MemoryBehaviour.functions($0) }, { try MemoryBehaviour.functions($0) }),
    MemoryCase("strings", { try MemoryBehaviour.strings($0) }, { try MemoryBehaviour.strings($0) }),
    MemoryCase("constant records", { try MemoryBehaviour.constants($0) }, { try MemoryBehaviour.constants($0) }),
  ]

  static let all = numbers + records + behaviours

  @Test(arguments: all.indices)
  func onTheHost(_ index: Int) throws {
    var blocks: [UnsafeMutableRawBufferPointer] = []
    defer { blocks.forEach { $0.deallocate() } }
    let memory = TestMemory<HostSpace>(
      allocate: { bytes in
        // As many bytes as there are: the address sanitizer sees what goes past them. At an odd address: nothing is aligned.
        let block = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count + 1, alignment: 16)
        blocks.append(block)
        UnsafeMutableRawBufferPointer(rebasing: block.dropFirst()).copyBytes(from: bytes)
        return HostAddress(bits: UInt(bitPattern: block.baseAddress) + 1)
      }, instance: .host)
    try Self.all[index].onHost(memory)
  }

  @Test(arguments: all.indices)
  func inAnArena(_ index: Int) throws {
    let linker = ArenaLinker()
    try Self.all[index].onArena(TestMemory(allocate: { try linker.allocate($0) }, instance: linker.instance))
  }
}
