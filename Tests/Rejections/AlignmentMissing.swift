// An over-aligned structure is described as one that is not. [record-size]
// says: has another size
import CaissonDescription

@CStruct("struct aligned") public struct Record {
  public var a: CInt
}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("align") func call(_ record: Pointer<Record>) throws(Failure)
}
