// An array of arrays is nested the other way round. [field-type]
// says: the field 'grid' of 'struct arrays' is not 'short [3][2]'
import CaissonDescription

@CStruct("struct arrays") public struct Record {
  public var values: [4 of CInt]
  public var grid: [3 of [2 of CShort]]
}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("array") func call(_ record: Pointer<Record>) throws(Failure)
}
