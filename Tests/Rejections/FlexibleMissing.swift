// The flexible array at the end is left out. [missing-field]
// says: the field 'int data[]' of 'struct flexible' is not described
import CaissonDescription

@CStruct("struct flexible") public struct Record {
  public var count: CInt
}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("flex") func call(_ record: Pointer<Record>) throws(Failure)
}
