// An over-aligned structure is described with another alignment. [record-size]
// says: has another alignment
import CaissonDescription

@CStruct("struct aligned", aligned: 8) public struct Record {
  public var a: CInt
}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("align") func call(_ record: Pointer<Record>) throws(Failure)
}
