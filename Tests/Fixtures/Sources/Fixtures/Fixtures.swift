import CaissonDescription

@CStruct("struct point")
public struct Point<Space: AddressSpace> {
  public var tag: CChar
  public var x: CInt
  public var y: Double
  public var name: CString?
  @CField("z") public var height: CShort
}

@CEnum("enum level", rawType: CUnsignedInt.self)
public struct Level {
  public static let low = Level(rawValue: 1)
  public static let high = Level(rawValue: 1000)
}

@COpaque("struct registry")
public enum Registry {}

/// C functions of our own, for what no library of the system has in one place.
@Bindings(headers: ["\"../../CLibrary/include/fixtures.h\""])
public protocol Fixtures: ForeignLibrary {
  @C("echo_bool") func echo(_ value: Bool) throws(Failure) -> Bool
  @C("echo_char") func echoCharacter(_ value: CChar) throws(Failure) -> CChar
  @C("echo_signed_char") func echo(_ value: CSignedChar) throws(Failure) -> CSignedChar
  @C("echo_unsigned_char") func echo(_ value: CUnsignedChar) throws(Failure) -> CUnsignedChar
  @C("echo_short") func echo(_ value: CShort) throws(Failure) -> CShort
  @C("echo_unsigned_short") func echo(_ value: CUnsignedShort) throws(Failure) -> CUnsignedShort
  @C("echo_int") func echo(_ value: CInt) throws(Failure) -> CInt
  @C("echo_unsigned_int") func echo(_ value: CUnsignedInt) throws(Failure) -> CUnsignedInt
  @C("echo_long") func echo(_ value: CLong) throws(Failure) -> CLong
  @C("echo_unsigned_long") func echo(_ value: CUnsignedLong) throws(Failure) -> CUnsignedLong
  @C("echo_long_long") func echoLongLong(_ value: CLongLong) throws(Failure) -> CLongLong
  @C("echo_unsigned_long_long")
  func echoLongLong(_ value: CUnsignedLongLong) throws(Failure) -> CUnsignedLongLong
  @C("echo_int64") func echo(_ value: Int64) throws(Failure) -> Int64
  @C("echo_size") func echoSize(_ value: CSize) throws(Failure) -> CSize
  @C("echo_float") func echo(_ value: Float) throws(Failure) -> Float
  @C("echo_double") func echo(_ value: Double) throws(Failure) -> Double
  @C("echo_pointer") func echo(_ value: RawPointer?) throws(Failure) -> RawPointer?

  @C("weigh")
  func weigh(
    _ a: Int8, _ b: Double, _ c: UInt16, _ d: Float, _ e: Int64, _ f: Bool, _ g: CUnsignedLong, _ h: Double, _ i: CInt,
    _ j: CInt, _ k: CInt, _ l: CInt, _ m: CInt, _ n: CInt, _ o: CInt, _ p: CInt, _ q: CInt, _ r: CInt, _ s: Double,
    _ t: Float
  ) throws(Failure) -> Double

  @C("repeat", onError: ["body": -1])
  func `repeat`(_ count: CInt, _ body: ThrowingCallback<CInt, CInt>) throws -> CInt
  @C("repeat")
  func repeatQuietly(_ count: CInt, _ body: Callback<CInt, CInt>) throws(Failure) -> CInt

  typealias Mixed = Callback<Int8, UInt16, Float, Double, Bool, Int64, CString, UInt64>
  @C("call_mixed")
  func callMixed(_ body: Mixed) throws(Failure) -> UInt64

  /// Calls the body; says falsely that there is always a result.
  @C("make_nothing") func make(_ body: ThrowingCallback<Void>) throws -> RawPointer

  @C("make_point") func makePoint() throws(Failure) -> Pointer<Point<Space>>?
  @C("free_point") func free(_ point: Pointer<Point<Space>>) throws(Failure)
  @C("describe_point") func describe(_ point: ConstPointer<Point<Space>>) throws(Failure) -> CString

  @C("raise_level") func raise(_ level: Level) throws(Failure) -> Level

  @C("length_of") func length(of text: String) throws(Failure) -> CSize
  @C("length_or_none") func lengthOrNone(of text: String?) throws(Failure) -> CLong
  /// Says falsely that there is always a text.
  @C("no_text") func text() throws(Failure) -> CString

  @C("make_registry") func makeRegistry() throws(Failure) -> Pointer<Registry>
  @C("free_registry", lifetimes: ["registry": .released])
  func free(_ registry: Pointer<Registry>) throws(Failure)
  @C("register_body", lifetimes: ["body": .retained(key: ["name"])])
  func register(_ registry: Pointer<Registry>, _ name: String, _ body: Callback<CInt, CInt>) throws(Failure)
  @C("call_registered")
  func call(_ registry: Pointer<Registry>, _ name: String, _ value: CInt) throws(Failure) -> CInt
  @C("last_registered")
  func lastRegistered(_ registry: ConstPointer<Registry>) throws(Failure) -> ConstPointer<CUnsignedChar>
}
