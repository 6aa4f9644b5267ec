// A structure under pragma pack is described with another value. [field-offset]
// says: lies elsewhere
import CaissonDescription

@CStruct("struct pack_two", pack: 4) public struct Record {
  public var a: CChar
  public var b: CInt
  public var c: Double
}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("pack_two") func call(_ record: Pointer<Record>) throws(Failure)
}
