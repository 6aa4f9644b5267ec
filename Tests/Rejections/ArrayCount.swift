// An array in a structure has another number of elements. [field-type]
// says: the field 'values' of 'struct arrays' is not 'int [3]'
import CaissonDescription

@CStruct("struct arrays") public struct Record {
  public var values: [3 of CInt]
  public var grid: [2 of [3 of CShort]]
}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("array") func call(_ record: Pointer<Record>) throws(Failure)
}
