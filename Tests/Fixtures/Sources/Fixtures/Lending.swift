import CaissonDescription

@CStruct("struct pair") public struct Duo: Equatable {
  public var a: CInt
  public var b: CInt
}

/// Tenths, as a number of Swift's own.
public struct Tenths: CConvertible, Equatable {
  public var value: Double

  public init(_ value: Double) { self.value = value }
  public init(rawValue: CInt) { value = Double(rawValue) / 10 }
  public var rawValue: CInt { CInt((value * 10).rounded()) }
}

/// A string without blanks.
public struct Word: CStringConvertible, Equatable {
  public let rawValue: String
  public init?(rawValue: String) {
    if rawValue.contains(" ") { return nil }
    self.rawValue = rawValue
  }
}

/// What is lent to C for the length of a call, in every address space: it is copied where host memory is no part of it.
@Bindings(headers: ["\"../../CLibrary/include/declarations.h\""])
public protocol LendingFixtures: ForeignLibrary {
  @C("sum_array", arguments: ["values", .count("values", CSize.self)])
  func sum(_ values: [CInt]) throws(Failure) -> CLong
  @C("sum_array", arguments: ["values", .count("values", CSize.self)])
  func sum(_ values: [Tenths]) throws(Failure) -> CLong
  @C("sum_array", arguments: ["values", .count("values", CSize.self)])
  func sum(span values: Span<CInt>) throws(Failure) -> CLong
  @C("double_all", arguments: ["values", .count("values", CInt.self)])
  func double(_ values: inout [CInt]) throws(Failure)
  @C("double_all", arguments: ["values", .count("values", CInt.self)])
  func double(_ values: inout [Tenths]) throws(Failure)
  @C("fill_bytes", arguments: ["buffer", .count("buffer", CSize.self), "value"])
  func fill(_ buffer: inout MutableRawSpan, with value: CInt) throws(Failure) -> CSize
  @C("checksum", arguments: [.count("bytes", CSize.self), "bytes"])
  func checksum(_ bytes: [CUnsignedChar]) throws(Failure) -> CUnsignedInt
  @C("sum_pairs", arguments: ["pairs", .count("pairs", CUnsignedChar.self)])
  func sum(_ pairs: [Duo]) throws -> CLong
  @C("increment") func increment(_ value: inout CInt) throws(Failure)
  @C("increment") func increment(_ value: inout Tenths) throws(Failure)
  @C("move_pair") func move(_ pair: inout Duo, by distance: CInt) throws(Failure)
  @C("change_pair") func change(_ pair: Duo) throws(Failure) -> Duo
  @C("divide", arguments: ["a", "b", .out("quotient"), .out("remainder")], status: CInt.self, failure: .nonzero)
  func divide(_ a: CInt, by b: CInt) throws -> (quotient: CInt, remainder: CInt)
  @C("upper_case", freedBy: "release_text")
  func upperCase(_ text: String) throws(Failure) -> String?
  @C("longer_text") func longerText(_ a: String?, _ b: String?) throws(Failure) -> String?
  @C("longer_text", failure: .null) func longText(_ a: String?, _ b: String?) throws -> String
  @C("longer_text") func longerWord(_ a: Word, _ b: Word?) throws(Failure) -> Word?
  @C("longer_text", failure: .null) func longWord(_ a: Word?, _ b: Word?) throws -> Word
  @C("longer_text") func wordIfLonger(_ a: Word, _ b: String) throws -> Word
  @C("upper_case", freedBy: "release_text") func upperCase(word: Word) throws(Failure) -> Word?
  @C("name_of_number", failure: .null) func name(ofNumber number: CInt) throws -> String
  @C("fail_negative", failure: .negative) @discardableResult
  func failNegative(_ result: CInt, _ error: CInt) throws -> CInt
  @CVariable("counter") var counter: Global<CInt> { get }
  @CConstant("LIMIT", value: 42) var limit: CInt { get }
  @C("missing_function") var missingFunction: Function<CInt, CInt>? { get }
  @C("place_of", arguments: ["bytes", .count("bytes", CSize.self)])
  func place(of bytes: RawSpan) throws(Failure) -> ConstRawPointer?
  @C("place_of_values", arguments: ["values", .count("values", CSize.self)])
  func place(of values: inout [CInt]) throws(Failure) -> RawPointer?
}
