// A bit-field is missing that lies in padding. [missing-field]
// says: missing
import CaissonDescription

@CStruct("struct bits")
public struct Record<Space: AddressSpace> {
  public var a: CInt
  public var b: CLong
}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("bit") func call(_ record: Pointer<Record<Space>>) throws(Failure)
}
