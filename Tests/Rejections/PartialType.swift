// A field of a structure that is described in part has another type. [field-type]
// says: the field 'y' of 'struct point' is not 'float'
import CaissonDescription

@CStruct("struct point", partial: true) public struct Record {
  public var y: Float
}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("move") func call(_ record: Pointer<Record>) throws(Failure)
}
