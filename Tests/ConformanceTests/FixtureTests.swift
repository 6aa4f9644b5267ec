internal import Caisson
internal import CaissonDynamic
internal import Fixtures
internal import Testing

extension Fixtures {
  fileprivate func made(_ body: @escaping () throws -> Void) throws {
    _ = try make(ThrowingCallback { try body() })
  }
}

/// Every scalar type, many arguments, callbacks with results, structures: on each back end that runs C itself.
@Suite struct FixtureTests {
  private struct Stop: Error, Equatable { let index: CInt }

  @Test(arguments: HostBackend.allCases)
  func integersSurviveAtTheirEnds(_ backend: HostBackend) throws {
    func run(_ library: some Fixtures) throws {
      for value in [CChar.min, -1, 0, .max] { #expect(try library.echoCharacter(value) == value) }
      for value in [CSignedChar.min, -1, .max] { #expect(try library.echo(value) == value) }
      for value in [CUnsignedChar.min, 200, .max] { #expect(try library.echo(value) == value) }
      for value in [CShort.min, -1, .max] { #expect(try library.echo(value) == value) }
      for value in [CUnsignedShort.min, 40_000, .max] { #expect(try library.echo(value) == value) }
      for value in [CInt.min, -1, .max] { #expect(try library.echo(value) == value) }
      for value in [CUnsignedInt.min, 3_000_000_000, .max] { #expect(try library.echo(value) == value) }
      for value in [CLong.min, -1, .max] { #expect(try library.echo(value) == value) }
      for value in [CUnsignedLong.min, .max] { #expect(try library.echo(value) == value) }
      for value in [CLongLong.min, -1, .max] { #expect(try library.echoLongLong(value) == value) }
      for value in [CUnsignedLongLong.min, .max] { #expect(try library.echoLongLong(value) == value) }
      for value in [Int64.min, .max] { #expect(try library.echo(value) == value) }
      for value in [CSize.min, .max] { #expect(try library.echoSize(value) == value) }
      for value in [true, false] { #expect(try library.echo(value) == value) }
    }
    try run(backend.fixtures())
  }

  @Test(arguments: HostBackend.allCases)
  func floatingNumbersSurviveToTheBit(_ backend: HostBackend) throws {
    func run(_ library: some Fixtures) throws {
      for value in [0, -0.0, 1.5, .infinity, .leastNonzeroMagnitude, .greatestFiniteMagnitude] as [Float] {
        #expect(try library.echo(value).bitPattern == value.bitPattern)
      }
      for value in [0, -0.0, 1.1, -.infinity, .leastNonzeroMagnitude, .nan] as [Double] {
        #expect(try library.echo(value).bitPattern == value.bitPattern)
      }
    }
    try run(backend.fixtures())
  }

  @Test(arguments: HostBackend.allCases)
  func twentyArgumentsReachTheirPlaces(_ backend: HostBackend) throws {
    func run(_ library: some Fixtures) throws {
      let sum = try library.weigh(
        -1, 2.5, 60_000, -4.5, 1 << 40, true, 7, 8.25, 9, -10, 11, -12, 13, -14, 15, -16, 17, -18, 19.5, -20.5)
      let digits: [Double] = [
        -1, 2.5, 60_000, -4.5, 1_099_511_627_776, 1, 7, 8.25, 9, -10, 11, -12, 13, -14, 15, -16, 17, -18, 19.5, -20.5,
      ]
      #expect(sum == digits.enumerated().reduce(0) { $0 + Double(($1.offset + 1) * ($1.offset + 1)) * $1.element })
    }
    try run(backend.fixtures())
  }

  @Test(arguments: HostBackend.allCases)
  func callbackSeesItsArgumentsAndGivesAResult(_ backend: HostBackend) throws {
    func run<L: Fixtures>(_ library: L) throws {
      var seen: [String] = []
      let result = try library.callMixed(
        L.Mixed { (a, b, c, d, e, f, g) throws(L.Failure) in
          seen = ["\(a)", "\(b)", "\(c)", "\(d)", "\(e)", "\(f)", try g.string()]
          return .max
        })
      #expect(result == .max)
      #expect(seen == ["-128", "65535", "-0.5", "1e+300", "true", "-9223372036854775808", "text"])
    }
    try run(backend.fixtures())
  }

  @Test(arguments: HostBackend.allCases)
  func callbackThatThrowsGivesCTheStatedResult(_ backend: HostBackend) throws {
    func run<L: Fixtures>(_ library: L) throws {
      var indices: [CInt] = []
      #expect(throws: Stop(index: 3)) {
        try library.repeat(
          10,
          L.ThrowingCallback { index in
            indices.append(index)
            if index == 3 { throw Stop(index: index) }
            return 0
          })
      }
      // C was given -1 after the error, and stopped.
      #expect(indices == [0, 1, 2, 3])
      #expect(try library.repeat(10, L.ThrowingCallback { $0 == 5 ? 1 : 0 }) == 6)
      #expect(try library.repeatQuietly(4, L.Callback { _ in 0 }) == 4)
    }
    try run(backend.fixtures())
  }

  @Test(arguments: HostBackend.allCases)
  func errorOfACallbackComesBeforeABadResult(_ backend: HostBackend) throws {
    func run<L: Fixtures>(_ library: L) throws {
      #expect(throws: Stop(index: 1)) {
        try library.made { throw Stop(index: 1) }
      }
      let error = #expect(throws: ContractViolation.self) { try library.made {} }
      #expect(error == ContractViolation(.unexpectedNull, in: "the result of make"))
    }
    try run(backend.fixtures())
  }

  @Test(arguments: HostBackend.allCases)
  func swiftAndCCallEachOtherInTurn(_ backend: HostBackend) throws {
    func run<L: Fixtures>(_ library: L) throws {
      func descend(_ depth: CInt) throws -> CInt {
        if depth == 0 { throw Stop(index: depth) }
        return try library.repeat(
          1,
          L.ThrowingCallback { _ in
            _ = try descend(depth - 1)
            return 0
          })
      }
      #expect(throws: Stop(index: 0)) { try descend(100) }
    }
    try run(backend.fixtures())
  }

  @Test(arguments: HostBackend.allCases)
  func fieldsAreReadAndWritten(_ backend: HostBackend) throws {
    func run(_ library: some Fixtures) throws {
      let point = try #require(try library.makePoint())
      #expect(try point.tag == CChar(UInt8(ascii: "p")) && point.x == -7 && point.y == 0.25 && point.height == 9)
      #expect(try point.name?.string() == "origin")
      try point.store(CChar(UInt8(ascii: "q")), to: \.tag)
      try point.store(.min, to: \.x)
      try point.store(-1.5, to: \.y)
      try point.store(nil, to: \.name)
      try point.store(-2, to: \.height)
      #expect(try library.describe(point.constant).string() == "q -2147483648 -1.5 none -2")
      try library.free(point)
    }
    try run(backend.fixtures())
  }

  @Test func fieldsArePlainMembersOnTheHost() throws {
    let library = FixturesStatic()
    let point = try #require(library.makePoint())
    point.x = 12
    point.y += 1
    #expect(library.describe(point.constant).string() == "p 12 1.25 origin 9")
    library.free(point)
  }

  @Test(arguments: HostBackend.allCases)
  func stringsAndEnumerationsArePassed(_ backend: HostBackend) throws {
    func run(_ library: some Fixtures) throws {
      let long = String(repeating: "é", count: 10_000)
      for text in ["", "short", "sixteen or more bytes", long] {
        #expect(try library.length(of: text) == CSize(text.utf8.count))
        #expect(try library.lengthOrNone(of: text) == text.utf8.count)
      }
      #expect(try library.lengthOrNone(of: nil) == -1)
      #expect(try library.raise(.low) == .high)
      #expect(try library.raise(Level(rawValue: 41)) == Level(rawValue: 42))
    }
    try run(backend.fixtures())
  }

  @Test func aNullPointerAgainstTheDescriptionIsReported() async {
    let fromStatic = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = FixturesStatic().text()
    }
    let fromDynamic = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = try FixturesLinked(Dynamic()).text()
    }
    for result in [fromStatic, fromDynamic] {
      let report = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
      #expect(report.contains("the result of text is a null pointer, but its type is not optional"), "\(report)")
    }
  }

  @Test func aStringWithNULThatNobodyCanThrowIsReported() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = FixturesStatic().length(of: "cut\0short")
    }
    let report = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(report.contains("the string for length(text:) contains a NUL"), "\(report)")
  }
}
