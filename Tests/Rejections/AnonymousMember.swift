// A field of an anonymous member has another type. [field-type]
// says: the field 'f' of 'struct anonymous' is not 'double'
import CaissonDescription

@CUnion public struct Inside {
  public var i: CInt
  public var f: Double
}

@CStruct("struct anonymous") public struct Record {
  public var kind: CInt
  @CField("") public var inside: Inside
}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("anonymous") func call(_ record: Pointer<Record>) throws(Failure)
}
