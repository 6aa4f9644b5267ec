// A union is described as a structure. [record-kind]
// says: union
import CaissonDescription

@CStruct("union either") public struct Record {
  public var i: CInt
  public var f: Float
  public var l: CLong
}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("either") func call(_ record: Pointer<Record>) throws(Failure)
}
