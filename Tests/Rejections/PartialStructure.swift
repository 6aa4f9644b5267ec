// The structure that is described in part is nowhere declared. [missing-type, parameter-type]
// says: the layout of 'struct pint' is not recorded
import CaissonDescription

@CStruct("struct pint", partial: true) public struct Record {
  public var y: Double
}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("move") func call(_ record: Pointer<Record>) throws(Failure)
}
