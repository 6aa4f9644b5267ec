// The target of a pointer is not const, the header says it is. [parameter-type]
// says: call: the type of 'length_of' in the header is not
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("length_of") func call(_ text: Pointer<CChar>) throws(Failure) -> CInt
}
