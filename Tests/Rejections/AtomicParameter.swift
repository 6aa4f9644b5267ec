// A parameter has a type that descriptions do not support. [unsupported]
// says: call: the type of 'increment' in the header is not
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("increment") func call(_ value: Pointer<CInt>) throws(Failure) -> CInt
}
