// Everything that the rejected descriptions get wrong, right.
import CaissonDescription

@COpaque("struct shape") public enum Shape {}
@CEnum("enum color", rawType: CUnsignedInt.self) public struct Color {}
@CEnum("enum negative", rawType: CInt.self) public struct Sign {}
@CEnum("enum tiny", rawType: UInt8.self) public struct Tiny {}
@CStruct("struct point") public struct Point<Space: AddressSpace> {
  public var x: CInt
  public var y: Double
  public var name: CStringPointer<Space>?
}

@Bindings(headers: ["\"rejections.h\""])
public protocol Right: ForeignLibrary {
  @C("add") func add(_ a: CInt, _ b: CInt) throws(Failure) -> CInt
  @C("add") func addAgain(_ a: Int32, _ b: Int32) throws(Failure) -> Int32
  @C("add_long") func addLong(_ a: CLong, _ b: Int) throws(Failure) -> CLong
  @C("add_unsigned") func addUnsigned(_ a: CUnsignedInt, _ b: UInt32) throws(Failure) -> CUnsignedInt
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
  @C("sort") func sort(
    _ base: RawPointer, _ count: CSize, _ size: CSize, _ order: Callback<ConstRawPointer, ConstRawPointer, CInt>
  ) throws(Failure)
  @C("walk") func walk(_ visitor: Callback<Context, CString, Void>, _ context: Context) throws(Failure)
  @C("bytes") func bytes(_ bytes: ConstPointer<CUnsignedChar>) throws(Failure)
  @C("signed_bytes") func signedBytes(_ bytes: ConstPointer<Int8>) throws(Failure)
  @C("move") func move(_ point: Pointer<Point<Space>>) throws(Failure)
  @C("as_pointer") func pointer(_ value: UInt) throws(Failure) -> RawPointer?
  @C("sign") func sign() throws(Failure) -> Sign
  @C("smallest") func smallest() throws(Failure) -> Tiny
}
