internal import Caisson
internal import Fixtures
internal import Testing

/// The behaviour of pointers to records, arrays and unions, generic over the address space.
enum MemoryBehaviour {
  static func fields<Space>(_ memory: TestMemory<Space>) throws {
    let point = try memory.zeros(Point<Space>.self)
    try point.store(0x41, to: \.tag)
    try point.store(-2, to: \.x)
    try point.store(1, to: \.y)
    try point.store(7, to: \.height)
    #expect(try point.load(\.tag) == 0x41 && point.load(\.x) == -2)
    #expect(try point.load(\.name) == nil)
    let value = try point.load()
    #expect(value.tag == 0x41 && value.x == -2 && value.y == 1 && value.name == nil && value.height == 7)
    #expect(try point.pointer(to: \.height).load() == 7)
    try point.pointer(to: \.height).store(8)
    #expect(try point.load(\.height) == 8)
    let bytes = try point.contents()
    #expect(bytes[0] == 0x41 && bytes[4] == 0xFE)
    #expect(bytes.count == (Space.dataModel.longSize == 8 ? 32 : 24))
  }

  static func links<Space>(_ memory: TestMemory<Space>) throws {
    let nodes = try memory.zeros(Node<Space>.self, count: 3)
    for index in 0..<3 {
      let next = index == 2 ? nil : nodes.advanced(by: index + 1)
      try nodes.store(Node(value: CInt(index), next: next), at: index)
    }
    var values: [CInt] = []
    var node: CPointer<Node<Space>, Space>? = nodes
    while let current = node {
      values.append(try current.load(\.value))
      node = try current.load(\.next)
    }
    #expect(values == [0, 1, 2])
  }

  static func bitFields<Space>(_ memory: TestMemory<Space>) throws {
    let bits = try memory.pointer(Bits.self, [UInt8](repeating: 0xFF, count: 24))
    #expect(try bits.load(\.a) == 7 && bits.load(\.b) == -1 && bits.load(\.e) == (1 << 40) - 1)
    try bits.store(2, to: \.a)
    try bits.store(-16, to: \.b)
    try bits.store(0, to: \.e)
    try bits.store(false, to: \.flag)
    #expect(try bits.load(\.a) == 2 && bits.load(\.b) == -16 && bits.load(\.c) == 1023 && bits.load(\.d) == -1)
    #expect(try bits.load(\.e) == 0 && bits.load(\.flag) == false && bits.load(\.f) == 3 && bits.load(\.g) == 127)
    // Their neighbours, padding included, are as they were.
    #expect(try bits.contents()[..<4] == [0x82, 0xFF, 0xFF, 0xFF])
    let packed = try memory.zeros(Packed.self)
    try packed.store(1 << 29, to: \.e)
    #expect(try packed.load(\.e) == 1 << 29 && packed.load(\.d) == 0)
  }

  static func wideBits<Space>(_ memory: TestMemory<Space>) {
    let field = CBitField<CInt>(bitOffset: 3, width: 5)
    #expect(field._holds(15, in: Space.dataModel) && field._holds(-16, in: Space.dataModel))
    #expect(!field._holds(16, in: Space.dataModel) && !field._holds(-17, in: Space.dataModel))
    let unsigned = CBitField<UInt64>(bitOffset: 7, width: 64)
    #expect(unsigned.byteCount == 9 && unsigned._holds(.max, in: Space.dataModel))
    #expect(!Bits(a: 8, b: 0, c: 0, d: 0, e: 0, flag: false, f: 0, g: 0).fits(in: Space.dataModel))
    #expect(Bits(a: 7, b: 0, c: 0, d: 0, e: 0, flag: false, f: 0, g: 0).fits(in: Space.dataModel))
  }

  static func arrays<Space>(_ memory: TestMemory<Space>) throws {
    let arrays = try memory.zeros(Arrays.self)
    let values = arrays.pointer(to: \.values)
    for index in 0..<4 { try values.element(index).store(CInt(index * index)) }
    #expect(try values.load().elements == [0, 1, 4, 9])
    let row = try arrays.pointer(to: \.grid).element(1)
    try row.element(2).store(-3)
    #expect(try arrays.load(\.grid)[1][2] == -3)
    #expect(try arrays.contents()[34...35] == [0xFD, 0xFF])
    #expect(try arrays.constant.pointer(to: \.values).element(3).load() == 9)
  }

  static func large<Space>(_ memory: TestMemory<Space>) throws {
    let large = try memory.zeros(Large.self)
    let values = large.pointer(to: \.values)
    try values.element(9999).store(7)
    #expect(try values.element(9999).load() == 7 && values.element(0).load() == 0)
    var copy = try large.load()
    copy.values[0] = 5
    try large.store(copy)
    #expect(try values.element(0).load() == 5 && values.element(9999).load() == 7)
  }

  static func flexible<Space>(_ memory: TestMemory<Space>) throws {
    let record = try memory.pointer(Flexible.self, [2, 0, 0, 0, 5, 0, 0, 0, 6, 0, 0, 0])
    let data = record.pointer(to: \.data).first()
    #expect(try record.load(\.count) == 2 && data.load(at: 0) == 5 && data.load(at: 1) == 6)
    try data.store(-1, at: 1)
    #expect(try record.readBytes(count: 12)[8...] == [0xFF, 0xFF, 0xFF, 0xFF])
  }

  static func unions<Space>(_ memory: TestMemory<Space>) throws {
    let tagged = try memory.zeros(Tagged.self)
    let number = tagged.pointer(to: \.number)
    try number.store(Number(f: 1))
    #expect(try number.load(\.i) == 0x3F80_0000)
    #expect(try number.load().octets.elements == [0, 0, 0x80, 0x3F, 0, 0, 0, 0])
    try number.store(1.0, to: \.d)
    let value = try tagged.load()
    #expect(value.number.d == 1 && value.number.octets[7] == 0x3F)
    #expect("\(value)" == "Tagged(kind: 0, number: Number(i: 0, f: 0.0, d: 1.0, octets: [0, 0, 0, 0, 0, 0, 240, 63]))")
  }

  static func narrowUnions<Space>(_ memory: TestMemory<Space>) throws {
    // One byte, and not one more is touched.
    let union = try memory.pointer(Narrow.self, [0xFF])
    #expect(Narrow.size(in: Space.dataModel) == 1)
    try union.store(Narrow(x: 5))
    #expect(try union.contents() == [5])
    #expect(try union.load().y == 5 && union.load(\.x) == 5)
  }

  static func anonymous<Space>(_ memory: TestMemory<Space>) throws {
    let record = try memory.zeros(Anonymous.self)
    let halves = record.pointer(to: \.inside).pointer(to: \.halves)
    try halves.store(1, to: \.high)
    #expect(try record.pointer(to: \.inside).load(\.i) == 1 << 16)
    #expect(try record.contents() == [0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0])
  }

  static func functions<Space>(_ memory: TestMemory<Space>) throws {
    let operations = try memory.zeros(Operations<Space>.self)
    #expect(try operations.load(\.apply) == nil)
    let function = CFunctionPointer<Space, CInt, CInt, CInt>(
      address: Space.Address(word: 0x1230, instance: memory.instance))
    try operations.store(function, to: \.apply)
    #expect(try operations.load(\.apply) == function)
    #expect(try operations.load().apply?.description == "0x1230")
    #expect(try operations.contents().count == 3 * Space.dataModel.pointerSize)
  }

  static func strings<Space>(_ memory: TestMemory<Space>) throws {
    let text = CStringPointer<Space>(address: try memory.allocate(Array("Grüße\0rest".utf8)))
    #expect(try text.string() == "Grüße")
    let nested = try memory.zeros(Nested<Space>.self)
    try nested.store(text, to: \.name)
    #expect(try nested.load(\.name)?.string() == "Grüße")
    #expect(try nested.load().name == text)
    let broken = CStringPointer<Space>(address: try memory.allocate([0x61, 0xFF, 0]))
    #expect(try broken.string() == "a\u{FFFD}")
  }

  static func constants<Space>(_ memory: TestMemory<Space>) throws {
    let pair = try memory.pointer(Pair.self, [1, 0, 0, 0, 2, 0, 0, 0])
    #expect(try pair.constant.load(\.b) == 2)
    #expect(try pair.constant.pointer(to: \.b).load() == 2)
    #expect(try pair.constant.load() == Pair(a: 1, b: 2))
  }
}
