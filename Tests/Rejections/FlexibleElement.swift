// The elements of a flexible array have another type. [field-type]
// says: the field 'data' of 'struct flexible' is not 'long []'
import CaissonDescription

@CStruct("struct flexible") public struct Record {
  public var count: CInt
  public var data: CFlexibleArray<CLong>
}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("flex") func call(_ record: Pointer<Record>) throws(Failure)
}
