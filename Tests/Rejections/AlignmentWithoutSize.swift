// A structure of the same size is aligned in another way. [record-alignment]
// says: has another alignment
import CaissonDescription

@CStruct("struct pair") public struct Record {
  public var a: CInt
  public var b: CInt
}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("swap") func call(_ record: Pointer<Record>) throws(Failure)
}
