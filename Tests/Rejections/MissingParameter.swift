// A parameter is missing. [parameter-count]
// says: call: the type of 'add' in the header is not
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("add") func call(_ a: CInt) throws(Failure) -> CInt
}
