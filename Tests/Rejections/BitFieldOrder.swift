// Two bit-fields are described in the other order. [field-offset]
// says: is at bit 4 in the header, not at bit 0
import CaissonDescription

@CStruct("struct flags") public struct Record {
  @CField(bits: 4) public var b: CUnsignedInt
  @CField(bits: 4) public var a: CUnsignedInt
}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("flag") func call(_ record: Pointer<Record>) throws(Failure)
}
