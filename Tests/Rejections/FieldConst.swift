// A field leads to char, the header says const char. [field-type]
// says: Point: the field 'name' of 'struct point' is not 'char *'
import CaissonDescription

@CStruct("struct point") public struct Point<Space: AddressSpace> {
  public var x: CInt
  public var y: Double
  public var name: Pointer<CChar>?
}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("move") func call(_ point: Pointer<Point<Space>>) throws(Failure)
}
