// Everything that the rejected descriptions get wrong, right.
import CaissonDescription

@COpaque("struct shape") public enum Shape {}
@CEnum("enum color", rawType: CUnsignedInt.self) public struct Color {}
@CEnum("enum negative", rawType: CInt.self) public struct Sign {}
@CEnum("enum tiny", rawType: UInt8.self) public struct Tiny {}
@CStruct("struct point") public struct Point<Space: AddressSpace> {
  public var x: CInt
  public var y: Double
  public var name: CString?
}

@CStruct("struct bits") public struct Bits {
  public var a: CInt
  @CField(bits: 3) public var f: CUnsignedInt
  public var b: CLong
}
@CStruct("struct arrays") public struct Arrays {
  public var values: [4 of CInt]
  public var grid: [2 of [3 of CShort]]
}
@CUnion("union either") public struct Either {
  public var i: CInt
  public var f: Float
  public var l: CLong
}
@CStruct("struct packed", packed: true) public struct Packed {
  public var a: CChar
  public var b: CInt
}
@CStruct("struct pack_two", pack: 2) public struct PackTwo {
  public var a: CChar
  public var b: CInt
  public var c: Double
}
@CStruct("struct aligned", aligned: 16) public struct Aligned {
  public var a: CInt
}
@CStruct("struct inner") public struct Inner {
  public var x: CInt
  public var y: CInt
}
@CStruct("struct nested") public struct Nested<Space: AddressSpace> {
  public var inner: Inner
  public var apply: FunctionPointer<CInt, CInt, CInt>?
}
@CUnion public struct Inside {
  public var i: CInt
  public var f: Float
}
@CStruct("struct anonymous") public struct Anonymous {
  public var kind: CInt
  @CField("") public var inside: Inside
}
@CStruct("struct flexible") public struct Flexible {
  public var count: CInt
  public var data: CFlexibleArray<CInt>
}
@CStruct("struct constant") public struct Constant {
  @CField(const: true) public var id: CInt
}
@CStruct("struct between", partial: true) public struct Between {
  public var c: CInt
}
@CEnum("enum named") public enum Named: CUnsignedInt {
  @CEnumerator("named_one") case one = 1
  @CEnumerator("named_two") case two
}
@COptionSet(rawType: CInt.self) public struct Options {
  @CEnumerator("MAGIC") public static let magic = Options(rawValue: 42)
}

@CStruct("struct flags") public struct Flags {
  @CField(bits: 4) public var a: CUnsignedInt
  @CField(bits: 4) public var b: CUnsignedInt
}
@CStruct public struct Hidden {
  @CField(bits: 8) public var x: CUnsignedInt
  @CField(bits: 8) public var y: CUnsignedInt
}
@CStruct("struct hollow") public struct Hollow {
  public var kind: CInt
  @CField("") public var hidden: Hidden
}
public enum Colors {
  @CEnum("enum color", rawType: CUnsignedInt.self) public struct Color {}
}

@Bindings(headers: ["\"rejections.h\""], pkgConfig: "zlib")
public protocol Right: ForeignLibrary {
  @C("add") func add(_ a: CInt, _ b: CInt) throws(Failure) -> CInt
  @C("add") func addAgain(_ a: Int32, _ b: Int32) throws(Failure) -> Int32
  @C("add_long") func addLong(_ a: CLong, _ b: Int) throws(Failure) -> CLong
  @C("add_unsigned")
  func addUnsigned(_ a: CUnsignedInt, _ b: UInt32) throws(Failure) -> CUnsignedInt
  @C("half_float") func half(_ value: Float) throws(Failure) -> CFloat
  @C("half") func half(_ value: Double) throws(Failure) -> CDouble
  @C("run") func run() throws(Failure)
  @C("scale") func scale(_ a: CInt, _ b: Double) throws(Failure) -> CInt
  @C("length_of") func length(ofC text: CString) throws(Failure) -> CInt
  @C("length_of") func length(of text: String) throws(Failure) -> CInt
  @C("doubled") func doubled(_ value: CInt) throws(Failure) -> CInt
  @C("fill") func fill(_ buffer: Pointer<CChar>) throws(Failure)
  @C("name_of") func name(of color: CInt) throws(Failure) -> CString?
  @C("writable_name") func writableName() throws(Failure) -> Pointer<CChar>?
  @C("size_of") func size(of count: CSize) throws(Failure) -> CSize
  @C("is_set") func isSet(_ flag: Bool) throws(Failure) -> CBool
  @C("small") func small(_ value: CShort) throws(Failure) -> Int16
  @C("wide") func wide(_ value: CLongLong) throws(Failure) -> CLongLong
  @C("exactly_64") func exactly64(_ value: Int64) throws(Failure) -> Int64
  @C("draw") func draw(_ shape: Pointer<Shape>) throws(Failure)
  @C("list") func list(_ shapes: Pointer<Pointer<Shape>?>) throws(Failure)
  @C("paint") func paint(_ color: Color) throws(Failure) -> CInt
  @C("current_color") func currentColor() throws(Failure) -> Color
  @C("sort")
  func sort(
    _ base: RawPointer, _ count: CSize, _ size: CSize, _ order: Callback<ConstRawPointer, ConstRawPointer, CInt>)
    throws(Failure)
  @C("walk")
  func walk(_ visitor: Callback<Context, CString, Void>, _ context: Context) throws(Failure)
  @C("bytes") func bytes(_ bytes: ConstPointer<CUnsignedChar>) throws(Failure)
  @C("signed_bytes") func signedBytes(_ bytes: ConstPointer<Int8>) throws(Failure)
  @C("move") func move(_ point: Pointer<Point<Space>>) throws(Failure)
  @C("as_pointer") func pointer(_ value: UInt) throws(Failure) -> RawPointer?
  @C("sign") func sign() throws(Failure) -> Sign
  @C("smallest") func smallest() throws(Failure) -> Tiny
  @C("bit") func bit(_ record: Pointer<Bits>) throws(Failure)
  @C("array") func array(_ record: Pointer<Arrays>) throws(Failure)
  @C("either") func either(_ record: Pointer<Either>) throws(Failure)
  @C("pack") func pack(_ record: Pointer<Packed>) throws(Failure)
  @C("pack_two") func pack(_ record: Pointer<PackTwo>) throws(Failure)
  @C("align") func align(_ record: Pointer<Aligned>) throws(Failure)
  @C("nest") func nest(_ record: Nested<Space>) throws(Failure) -> Nested<Space>
  @C("anonymous") func anonymous(_ record: Pointer<Anonymous>) throws(Failure)
  @C("flex") func flex(_ record: Pointer<Flexible>) throws(Failure)
  @C("hold") func hold(_ record: Pointer<Constant>) throws(Failure)
  @C("sit") func sit(_ record: Pointer<Between>) throws(Failure)
  @C("name") func name(_ value: Named) throws(Failure)
  @C("add") func addOptions(_ a: Options, _ b: CInt) throws(Failure) -> CInt
  @CVariable("counter_value") var counterValue: Global<CInt> { get }
  @CVariable("ratio_value") var ratio: ConstGlobal<Double> { get }
  @CVariable("numbers") var numbers: Global<[4 of CInt]> { get }
  @CConstant("MAGIC", value: 42) var magic: CInt { get }
  @CConstant("FRACTION", value: 2.5) var fraction: Double { get }
  @CConstant("GREETING", value: "hello") var greeting: String { get }
  @C(macro: "TWICE") func twice(_ value: CInt) throws(Failure) -> Double
  @C("print", arguments: ["format", .ellipsis, "value"])
  func print(_ format: String, _ value: CInt) throws(Failure) -> CInt
  @C("divide", arguments: ["a", "b", .out("quotient")])
  func divide(_ a: CInt, _ b: CInt) throws(Failure) -> (status: CInt, quotient: CInt)
  @C("status", status: CLong.self, failure: .nonzero) func status() throws
  @C("write_bytes", arguments: ["bytes", .count("bytes", CSize.self)])
  func write(_ bytes: RawSpan) throws(Failure)
  @C("duplicate", freedBy: "release") func duplicate(_ text: String) throws(Failure) -> String
  @C("wide_real") func wide(_ value: CLongDouble) throws(Failure) -> CLongDouble
  @C("plane") func plane(_ value: CComplex<Double>) throws(Failure) -> CComplex<Double>
  @C("huge") func huge(_ value: Int128) throws(Failure) -> Int128
  @C("flag") func flag(_ record: Pointer<Flags>) throws(Failure)
  @C("hollow") func hollow(_ record: Pointer<Hollow>) throws(Failure)
  @C("paint") func paintAgain(_ color: Colors.Color) throws(Failure) -> CInt
  @C(macro: "MOVE") func moveAgain(_ point: Pointer<Point<Space>>) throws(Failure)
  @CConstant("LINES", value: "a\r\n\tb") var lines: String { get }
  @CConstant("SINGLE", value: 0.1) var single: CFloat { get }
  @CConstant("YES", value: true) var yes: CBool { get }
  @C("add") var mayAdd: Function<CInt, CInt, CInt>? { get }
  @C("divide", arguments: ["a", "b", .out("a")])
  func divideAgain(_ a: CInt, _ b: CInt) throws(Failure) -> (status: CInt, a: CInt)
}
