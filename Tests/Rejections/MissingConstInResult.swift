// The target of the result is not const, the header says it is. [result-type]
// says: call: the type of 'name_of' in the header is not
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("name_of") func call(_ color: CInt) throws(Failure) -> Pointer<CChar>?
}
