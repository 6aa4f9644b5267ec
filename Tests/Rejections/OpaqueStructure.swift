// The header declares the name of the structure alone. [opaque-type]
// says: incomplete
import CaissonDescription

@CStruct("struct shape") public struct Record {
  public var a: CInt
}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("draw") func call(_ record: Pointer<Record>) throws(Failure)
}
