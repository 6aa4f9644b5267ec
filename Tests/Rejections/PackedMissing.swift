// A packed structure is described as one that is not. [field-offset]
// says: lies elsewhere
import CaissonDescription

@CStruct("struct packed") public struct Record {
  public var a: CChar
  public var b: CInt
}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("pack") func call(_ record: Pointer<Record>) throws(Failure)
}
