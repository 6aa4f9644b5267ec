// A bit-field is described as signed. [field-type]
// says: is 'unsigned int' in the header, not 'int'
import CaissonDescription

@CStruct("struct bits") public struct Record {
  public var a: CInt
  @CField(bits: 3) public var f: CInt
  public var b: CLong
}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("bit") func call(_ record: Pointer<Record>) throws(Failure)
}
