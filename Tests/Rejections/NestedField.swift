// A field of a nested structure has another type. [field-type, field-offset]
// says: the field 'y' of 'struct inner' is not 'long'
import CaissonDescription

@CStruct("struct inner") public struct Inner {
  public var x: CInt
  public var y: CLong
}

@CStruct("struct nested") public struct Record<Space: AddressSpace> {
  public var inner: Inner
  public var apply: FunctionPointer<CInt, CInt, CInt>?
}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("nest") func call(_ record: Record<Space>) throws(Failure) -> Record<Space>
}
