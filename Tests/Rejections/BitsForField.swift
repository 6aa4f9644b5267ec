// A field is described as a bit-field. [bit-width]
// says: 'a' of 'struct bits' is not a bit-field in the header
import CaissonDescription

@CStruct("struct bits") public struct Record {
  @CField(bits: 32) public var a: CInt
  @CField(bits: 3) public var f: CUnsignedInt
  public var b: CLong
}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("bit") func call(_ record: Pointer<Record>) throws(Failure)
}
