// A bit-field of an anonymous member has another width. [bit-width]
// says: has 8 bits in the header, not 4
import CaissonDescription

@CStruct public struct Inside {
  @C(bits: 4) public var x: CUnsignedInt
  @C(bits: 8) public var y: CUnsignedInt
}

@CStruct("struct hollow") public struct Record {
  public var kind: CInt
  @C("") public var inside: Inside
}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("hollow") func call(_ record: Pointer<Record>) throws(Failure)
}
