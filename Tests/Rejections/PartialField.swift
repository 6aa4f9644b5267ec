// A structure that is described in part has no field of the name. [unknown-field]
// says: no member named 'z'
import CaissonDescription

@CStruct("struct point", partial: true) public struct Record {
  public var z: CInt
}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("move") func call(_ record: Pointer<Record>) throws(Failure)
}
