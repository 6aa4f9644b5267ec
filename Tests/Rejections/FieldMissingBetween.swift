// A field between two others is missing: offsets are right without it. [missing-field]
// says: missing
import CaissonDescription

@CStruct("struct between")
public struct Record<Space: AddressSpace> {
  public var a: CSignedChar
  public var c: CInt
}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("sit") func call(_ record: Pointer<Record<Space>>) throws(Failure)
}
