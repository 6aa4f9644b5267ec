// The header has no such field. [missing-field, unknown-field]
// says: 'z'
import CaissonDescription

@CStruct("struct point") public struct Point<Space: AddressSpace> {
  public var x: CInt
  public var z: Double
  public var name: CString?
}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("move") func call(_ point: Pointer<Point<Space>>) throws(Failure)
}
