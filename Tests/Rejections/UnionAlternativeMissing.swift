// An alternative of a union is left out. [missing-field]
// says: the field 'float f' of 'union either' is not described
import CaissonDescription

@CUnion("union either") public struct Record {
  public var i: CInt
  public var l: CLong
}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("either") func call(_ record: Pointer<Record>) throws(Failure)
}
