// There is no macro of the name. [missing-function]
// says: is no macro of the headers
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C(macro: "THRICE") func call(_ value: CInt) throws(Failure) -> CInt
}
