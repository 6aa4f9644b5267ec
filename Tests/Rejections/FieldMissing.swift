// A field at the end is missing. [missing-field]
// says: missing
import CaissonDescription

@CStruct("struct point") public struct Point<Space: AddressSpace> {
  public var x: CInt
  public var y: Double
}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("move") func call(_ point: Pointer<Point<Space>>) throws(Failure)
}
