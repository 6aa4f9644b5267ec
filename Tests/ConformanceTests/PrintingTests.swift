internal import Caisson
internal import Fixtures
internal import Testing

/// Values as a person reads them.
@Suite struct PrintingTests {
  @Test func structuresShowTheirFields() {
    #expect("\(Pair(a: 1, b: -2))" == "Pair(a: 1, b: -2)")
    #expect("\(Outer(position: Position(x: 1, y: 2), z: 3))" == "Outer(position: Position(x: 1, y: 2), z: 3)")
    let arrays = Arrays(values: [1, 2, 3, 4], name: [0, 1, 2, 3, 4, 5, 6, 7], grid: [[1, 2, 3], [4, 5, 6]])
    #expect(
      "\(arrays)" == "Arrays(values: [1, 2, 3, 4], name: [0, 1, 2, 3, 4, 5, 6, 7], grid: [[1, 2, 3], [4, 5, 6]])")
    let nested = Nested<HostSpace>(pair: Pair(a: 1, b: 2), vector: Vector(x: 1, y: 2, z: 3), name: nil)
    #expect("\(nested)" == "Nested(pair: Pair(a: 1, b: 2), vector: Vector(x: 1.0, y: 2.0, z: 3.0), name: nil)")
    let node = Node<HostSpace>(value: 1, next: CPointer(address: HostAddress(bits: 0x10)))
    #expect("\(node)" == "Node(value: 1, next: 0x10)")
  }

  @Test func paddingIsNotShown() {
    let bits = Bits(a: 1, b: -1, c: 2, d: 3, e: 4, flag: true, f: 1, g: 5)
    #expect("\(bits)" == "Bits(a: 1, b: -1, c: 2, d: 3, e: 4, flag: true, f: 1, g: 5)")
  }

  @Test func unionsShowEveryAlternative() {
    #expect("\(Number(i: 1))" == "Number(i: 1, f: 1e-45, d: 5e-324, octets: [1, 0, 0, 0, 0, 0, 0, 0])")
  }

  @Test func longArraysAreCutShort() {
    let text = "\(Large(values: .init(repeating: 7)))"
    #expect(text == "Large(values: [\(Array(repeating: "7", count: 16).joined(separator: ", ")), ... 10000 in all])")
  }

  @Test func numbersAreWhatTheyAre() {
    #expect("\(CComplex<Float>(1, -2))" == "1.0 - 2.0i")
    #expect(
      "\(Choices(shade: .dark, mask: [.read], fixed: 1))" == "Choices(shade: dark, mask: Mask(rawValue: 1), fixed: 1)")
  }
}
