// An alternative of a union has another type. [field-type]
// says: the field 'f' of 'union either' is not 'double'
import CaissonDescription

@CUnion("union either") public struct Record {
  public var i: CInt
  public var f: Double
  public var l: CLong
}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("either") func call(_ record: Pointer<Record>) throws(Failure)
}
