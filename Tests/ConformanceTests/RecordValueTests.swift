internal import Caisson
internal import CaissonDynamic
internal import Fixtures
internal import Testing

/// Structures and unions by value and behind pointers: C takes each apart by name, and changes it.
@Suite struct RecordValueTests {
  /// Runs a case on every back end that runs C itself.
  private func onEach(_ body: (any RecordFixtures) throws -> Void) throws {
    for backend in HostBackend.allCases {
      try body(backend.records())
    }
  }

  @Test func smallStructure() throws {
    func run(_ library: some RecordFixtures) throws {
      #expect(try library.change(Small(a: -128, b: 32765)) == Small(a: -127, b: 32767))
      var value = Small(a: 1, b: 2)
      try library.change(&value)
      #expect(value == Small(a: 2, b: 4))
    }
    try onEach { try run($0) }
  }

  @Test func twoIntegersInOneRegister() throws {
    func run(_ library: some RecordFixtures) throws {
      #expect(try library.change(Pair(a: .min, b: -2)) == Pair(a: .min + 1, b: 0))
      var value = Pair(a: 1, b: 2)
      try library.change(&value)
      #expect(value == Pair(a: 2, b: 4))
    }
    try onEach { try run($0) }
  }

  @Test func integersAndFloatsInOneRegister() throws {
    func run(_ library: some RecordFixtures) throws {
      #expect(try library.change(Mixed(f: 0.5, i: -7, d: 1e300)) == Mixed(f: 1.5, i: -5, d: 1e300))
      var value = Mixed(f: 1, i: 2, d: 3)
      try library.change(&value)
      #expect(value == Mixed(f: 2, i: 4, d: 6))
    }
    try onEach { try run($0) }
  }

  @Test func threeFloats() throws {
    func run(_ library: some RecordFixtures) throws {
      #expect(try library.change(Vector(x: 1, y: 2, z: 3)) == Vector(x: 2, y: 4, z: 6))
      var value = Vector(x: -1, y: -2, z: -3)
      try library.change(&value)
      #expect(value == Vector(x: 0, y: 0, z: 0))
    }
    try onEach { try run($0) }
  }

  @Test func structureInMemory() throws {
    func run(_ library: some RecordFixtures) throws {
      let value = Big(a: 10, b: 20, c: 30, d: .max - 4, e: 50)
      let changed = Big(a: 11, b: 22, c: 33, d: .max, e: 55)
      #expect(try library.change(value) == changed)
      var copy = value
      try library.change(&copy)
      #expect(copy == changed)
    }
    try onEach { try run($0) }
  }

  @Test func structuresInAStructure() throws {
    func run<Library: RecordFixtures>(_ library: Library) throws {
      let value = Nested<Library.Space>(
        pair: Pair(a: 1, b: 2), vector: Vector(x: 3, y: 4, z: 5), name: nil)
      let changed = Nested<Library.Space>(
        pair: Pair(a: 2, b: 4), vector: Vector(x: 4, y: 6, z: 8), name: nil)
      #expect(try library.change(value) == changed)
      var copy = value
      try library.change(&copy)
      #expect(copy == changed)
    }
    try onEach { try run($0) }
  }

  @Test func arraysInAStructure() throws {
    func run(_ library: some RecordFixtures) throws {
      let value = Arrays(values: [1, 2, 3, 4], name: [65, 66, 67, 68, 69, 70, 71, 0], grid: [[1, 2, 3], [4, 5, 6]])
      var copy = value
      try library.change(&copy)
      for changed in [try library.change(value), copy] {
        #expect(changed.values.elements == [2, 4, 6, 8])
        #expect(changed.name.elements == [70, 66, 67, 68, 69, 70, 71, 0])
        #expect(changed.grid.elements.map { $0.elements } == [[7, 9, 11], [13, 15, 17]])
      }
    }
    try onEach { try run($0) }
  }

  @Test func unions() throws {
    func run(_ library: some RecordFixtures) throws {
      #expect(try library.change(Number(i: 41)).i == 42)
      // The bytes of another alternative, as in C.
      #expect(try library.change(Number(f: 1)).f == Float(1).nextUp)
      #expect(try library.change(Number(d: 1)).d == Double(1).nextUp)
      #expect(
        try library.change(Number(octets: [1, 2, 3, 4, 5, 6, 7, 8])).octets.elements == [2, 2, 3, 4, 5, 6, 7, 8])
      var value = Number(d: 0)
      value.i = -1
      try library.change(&value)
      #expect(value.i == 0 && value.d == 0)
    }
    try onEach { try run($0) }
  }

  @Test func bitFieldsInAUnion() throws {
    func run(_ library: some RecordFixtures) throws {
      #expect(try library.change(Narrow(x: 8)).x == 9)
      #expect(try library.change(Narrow(y: -64)).y == -63)
      var value = Narrow(y: -1)
      #expect(value.x == 15)
      value.x = 3
      #expect(value.y == 3)
      #expect(Narrow(x: 15).fits(in: .host) && !Narrow(x: 16).fits(in: .host) && !Narrow(y: 64).fits(in: .host))
    }
    try onEach { try run($0) }
  }

  @Test func aValueTooWideForABitFieldIsNotCut() async {
    await #expect(processExitsWith: .failure) {
      _ = RecordFixturesStatic().change(Bits(a: 8, b: 0, c: 0, d: 0, e: 0, flag: false, f: 0, g: 0))
    }
    await #expect(processExitsWith: .failure) {
      _ = try RecordFixturesLinked(Dynamic()).change(Bits(a: 8, b: 0, c: 0, d: 0, e: 0, flag: false, f: 0, g: 0))
    }
  }

  @Test func unionInAStructure() throws {
    func run(_ library: some RecordFixtures) throws {
      let changed = try library.change(Tagged(kind: 7, number: Number(i: 8)))
      #expect(changed.kind == 8 && changed.number.i == 10)
      var value = Tagged(kind: 1, number: Number(d: 1))
      try library.change(&value)
      #expect(value.kind == 2 && value.number.d == Double(1).nextUp.nextUp)
    }
    try onEach { try run($0) }
  }

  @Test func bitFields() throws {
    func run(_ library: some RecordFixtures) throws {
      let value = Bits(a: 6, b: -16, c: 1020, d: -128, e: (1 << 40) - 6, flag: true, f: 2, g: 119)
      let changed = Bits(a: 7, b: -14, c: 1023, d: -124, e: (1 << 40) - 1, flag: false, f: 3, g: 127)
      #expect(try library.change(value) == changed)
      var copy = value
      try library.change(&copy)
      #expect(copy == changed)
    }
    try onEach { try run($0) }
  }

  @Test func packedStructures() throws {
    func run(_ library: some RecordFixtures) throws {
      let value = Packed(a: 1, b: .min, c: -3, d: 27, e: 1 << 29, f: 0.5)
      let expected = Packed(a: 2, b: .min + 2, c: 0, d: 31, e: (1 << 29) + 5, f: 6.5)
      #expect(try library.change(value) == expected)
      var copy = value
      try library.change(&copy)
      #expect(copy == expected)
      #expect(try library.change(PackTwo(a: 1, b: 2, c: 3)) == PackTwo(a: 2, b: 4, c: 6))
      var two = PackTwo(a: 1, b: 2, c: 3)
      try library.change(&two)
      #expect(two == PackTwo(a: 2, b: 4, c: 6))
    }
    try onEach { try run($0) }
  }

  @Test func overAlignedStructures() throws {
    func run(_ library: some RecordFixtures) throws {
      #expect(try library.change(Aligned(a: 1, b: 2)) == Aligned(a: 2, b: 4))
      var value = Aligned(a: -1, b: -2)
      try library.change(&value)
      #expect(value == Aligned(a: 0, b: 0))
    }
    try onEach { try run($0) }
  }

  @Test func anonymousMembers() throws {
    func run(_ library: some RecordFixtures) throws {
      let value = Anonymous(kind: 1, inside: Inside(halves: Halves(low: 2, high: 3)), tail: 4)
      var copy = value
      try library.change(&copy)
      for changed in [try library.change(value), copy] {
        #expect(changed.kind == 2 && changed.tail == 8)
        #expect(changed.inside.halves.low == 4 && changed.inside.halves.high == 6)
        #expect(changed.inside.i == (6 << 16) + 4)
      }
      #expect(
        try library.change(Outer(position: Position(x: 1, y: 2), z: 3)) == Outer(position: Position(x: 2, y: 4), z: 6))
    }
    try onEach { try run($0) }
  }

  @Test func wideNumbers() throws {
    func run(_ library: some RecordFixtures) throws {
      #expect(try library.next(Int128.min) == .min + 1)
      #expect(try library.next(Int128(-1)) == 0)
      #expect(try library.next(UInt128(UInt64.max)) == UInt128(1) << 64)
      #expect(try library.next(CLongDouble(1) / 3) == CLongDouble(4) / 3)
      #expect(try library.next(Float16(0.5)) == 1.5)
      #expect(try library.next(CComplex<Float>(1, 2)) == CComplex(2, 2))
      #expect(try library.next(CComplex<Double>(-1, 2.5)) == CComplex(0, 2.5))
      #expect(try library.next(CComplex<CLongDouble>(1, -3)) == CComplex(2, -3))
      let wide = Wide(integer: -1, real: 0.5, plane: CComplex(1, 1), half: 2)
      let changed = Wide(integer: 0, real: 2.5, plane: CComplex(4, 5), half: 7)
      #expect(try library.change(wide) == changed)
      var copy = wide
      try library.change(&copy)
      #expect(copy == changed)
    }
    try onEach { try run($0) }
  }

  @Test func tenThousandElements() throws {
    func run(_ library: some RecordFixtures) throws {
      let large = try library.makeLarge(5)
      #expect(large.values[0] == 5 && large.values[9999] == 10004)
      #expect(try library.sum(large) == 50_045_000)
    }
    try onEach { try run($0) }
  }

  @Test func aCallbackTakesAndGivesARecordInARegister() throws {
    func run<Library: RecordFixtures>(_ library: Library) throws {
      let body = Library.Callback { (pair: Pair, factor: CInt) throws(Library.Failure) -> Pair in
        Pair(a: pair.a * factor, b: pair.b - factor)
      }
      #expect(try library.map(body, Pair(a: 3, b: 4), 10) == Pair(a: 30, b: -6))
    }
    try onEach { try run($0) }
  }

  @Test func aCallbackTakesARecordOfFloats() throws {
    func run<Library: RecordFixtures>(_ library: Library) throws {
      let body = Library.Callback { (sum: Double, vector: Vector) throws(Library.Failure) -> Double in
        sum + Double(vector.x) * Double(vector.y) + Double(vector.z)
      }
      #expect(try library.fold(body, [Vector(x: 1, y: 2, z: 3), Vector(x: 4, y: 5, z: 6)]) == 31)
      #expect(try library.fold(body, []) == 0)
    }
    try onEach { try run($0) }
  }

  @Test func aCallbackTakesAndGivesARecordInMemory() throws {
    func run<Library: RecordFixtures>(_ library: Library) throws {
      let body = Library.Callback { (big: Big) throws(Library.Failure) -> Big in
        Big(a: big.d, b: big.c, c: big.b, d: big.a, e: -big.e)
      }
      #expect(try library.map(body, Big(a: 1, b: 2, c: 3, d: 4, e: 5)) == Big(a: 4, b: 3, c: 2, d: 1, e: -5))
    }
    try onEach { try run($0) }
  }

  @Test func aCallbackTakesAUnionInARecord() throws {
    func run<Library: RecordFixtures>(_ library: Library) throws {
      var seen: [CInt] = []
      let body = Library.Callback {
        (tagged: Tagged, same: Library.ConstPointer<Tagged>) throws(Library.Failure) -> Void in
        seen = [tagged.kind, tagged.number.i, try same.load().number.i]
      }
      try library.visit(body, Tagged(kind: 1, number: Number(i: 2)))
      #expect(seen == [1, 2, 2])
    }
    try onEach { try run($0) }
  }

  @Test func aCallbackTakesAndGivesWideNumbers() throws {
    func run<Library: RecordFixtures>(_ library: Library) throws {
      let body = Library.Callback { (value: Int128, other: CLongDouble) throws(Library.Failure) -> Int128 in
        value * 2 + Int128(other)
      }
      #expect(try library.map(body, Int128(UInt64.max), 7) == Int128(UInt64.max) * 2 + 7)
    }
    try onEach { try run($0) }
  }

  private struct Stop: Error {}

  @Test func aCallbackThatThrowsGivesTheStatedRecord() throws {
    func run<Library: RecordFixtures>(_ library: Library) throws {
      let body = Library.ThrowingCallback { (pair: Pair, factor: CInt) throws -> Pair in
        if factor == 0 { throw Stop() }
        return pair
      }
      #expect(try library.mapThrowing(body, Pair(a: 1, b: 2), 1) == Pair(a: 1, b: 2))
      #expect(throws: Stop.self) { try library.mapThrowing(body, Pair(a: 1, b: 2), 0) }
    }
    try onEach { try run($0) }
  }

  @Test func functionPointersAreValues() throws {
    func run(_ library: some RecordFixtures) throws {
      let add = try #require(try library.chooseOperation(0))
      #expect(try library.chooseOperation(7) == nil)
      #expect(try library.apply(add, 2, 3) == 5)
      #expect(try library.call(add, 20, 3) == 23)
      #expect(try library.call(nil, 1, 2) == -1)
      let multiply = try #require(try library.choose(try library.chooseChooser(), 1))
      #expect(try library.apply(multiply, 6, 7) == 42)
      let table = try library.operations()
      #expect(try table.load(\.apply) == add)
      let choose = try #require(try table.load(\.choose))
      #expect(try library.choose(choose, 1) == multiply)
    }
    try onEach { try run($0) }
  }

  @Test func closedEnumerationsAndOptionSets() throws {
    func run(_ library: some RecordFixtures) throws {
      #expect(try library.change(Shade.dark) == .light)
      #expect(throws: ContractViolation.self) { try library.wrongShade() }
      #expect(try library.invert([.read]) == [.write])
      #expect(library.lightest == .light && library.writing == [.write])
      let choices = try library.makeChoices(.light, [.read, .write], 9)
      #expect(choices == Choices(shade: .light, mask: [.read, .write], fixed: 9))
    }
    try onEach { try run($0) }
  }

  @Test func pointersLeadToRecords() throws {
    func run<Library: RecordFixtures>(_ library: Library) throws {
      let list = try #require(try library.makeList(3))
      var values: [CInt] = []
      var next: Library.Pointer<Node<Library.Space>>? = list
      while let node = next {
        values.append(try node.load(\.value))
        next = try node.load(\.next)
      }
      #expect(values == [1, 2, 3])
      try list.store(10, to: \.value)
      #expect(try library.sum(list.constant) == 15)
      try library.free(list)
      let record = try #require(try library.makeFlexible(5))
      let data = record.pointer(to: \.data).first()
      let squares = try (0..<Int(try record.load(\.count))).map { try data.load(at: $0) }
      #expect(squares == [0, 1, 4, 9, 16])
      try library.free(record)
    }
    try onEach { try run($0) }
  }
}
