// A field can be written, the header says const. [field-type]
// says: Record: the field 'id' of 'struct constant' is not 'int'
import CaissonDescription

@CStruct("struct constant")
public struct Record<Space: AddressSpace> {
  public var id: CInt
}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("hold") func call(_ record: Pointer<Record<Space>>) throws(Failure)
}
