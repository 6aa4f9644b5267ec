// The header says that the function is variadic. [variadic]
// says: call: the type of 'with_any' in the header is not
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("with_any") func call(_ first: CInt) throws(Failure) -> CInt
}
