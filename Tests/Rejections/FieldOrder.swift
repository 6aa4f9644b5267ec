// The fields are in another order. [field-offset]
// says: Point: the field 'y' of 'struct point' lies elsewhere
import CaissonDescription

@CStruct("struct point") public struct Point<Space: AddressSpace> {
  public var y: Double
  public var x: CInt
  public var name: CString?
}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("move") func call(_ point: Pointer<Point<Space>>) throws(Failure)
}
