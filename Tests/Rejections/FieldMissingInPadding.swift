// A field is missing that lies in padding: size and offsets are right without it. [missing-field]
// says: missing
import CaissonDescription

@CStruct("struct padded")
public struct Record<Space: AddressSpace> {
  public var a: CLong
  public var b: CInt
}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("pad") func call(_ record: Pointer<Record<Space>>) throws(Failure)
}
