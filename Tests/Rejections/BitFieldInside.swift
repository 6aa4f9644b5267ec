// A bit-field of an anonymous member has another width. [bit-width]
// says: has 8 bits in the header, not 4
import CaissonDescription

@CStruct public struct Inside {
  @CField(bits: 4) public var x: CUnsignedInt
  @CField(bits: 8) public var y: CUnsignedInt
}

@CStruct("struct hollow") public struct Record {
  public var kind: CInt
  @CField("") public var inside: Inside
}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("hollow") func call(_ record: Pointer<Record>) throws(Failure)
}
