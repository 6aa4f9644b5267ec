// A function pointer in a structure has another type. [field-type]
// says: the field 'apply' of 'struct nested' is not 'int (*)(int, long)'
import CaissonDescription

@CStruct("struct inner") public struct Inner {
  public var x: CInt
  public var y: CInt
}

@CStruct("struct nested") public struct Record<Space: AddressSpace> {
  public var inner: Inner
  public var apply: FunctionPointer<CInt, CLong, CInt>?
}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("nest") func call(_ record: Record<Space>) throws(Failure) -> Record<Space>
}
