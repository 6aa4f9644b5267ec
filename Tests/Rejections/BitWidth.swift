// A bit-field is described as wider than it is. [bit-width]
// says: changes value from
import CaissonDescription

@CStruct("struct bits") public struct Record {
  public var a: CInt
  @CField(bits: 4) public var f: CUnsignedInt
  public var b: CLong
}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("bit") func call(_ record: Pointer<Record>) throws(Failure)
}
