// A field is long, the header says int. [field-type]
// says: Point: the field 'x' of 'struct point' is not 'long'
import CaissonDescription

@CStruct("struct point") public struct Point<Space: AddressSpace> {
  public var x: CLong
  public var y: Double
  public var name: CString?
}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("move") func call(_ point: Pointer<Point<Space>>) throws(Failure)
}
