// A bit-field is described as narrower than it is. [bit-width]
// says: has 3 bits in the header, not 2
import CaissonDescription

@CStruct("struct bits") public struct Record {
  public var a: CInt
  @CField(bits: 2) public var f: CUnsignedInt
  public var b: CLong
}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("bit") func call(_ record: Pointer<Record>) throws(Failure)
}
