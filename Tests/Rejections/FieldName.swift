// The header has no such field.
// says: Point: the field 'z' of 'struct point' is not 'double'
import CaissonDescription

@CStruct("struct point") public struct Point<Space: AddressSpace> {
  public var x: CInt
  public var z: Double
  public var name: CStringPointer<Space>?
}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("move") func call(_ point: Pointer<Point<Space>>) throws(Failure)
}
