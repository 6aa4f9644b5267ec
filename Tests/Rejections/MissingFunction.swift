// The header has no such function.
// says: call: the type of 'ad' in the header is not
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("ad") func call(_ a: CInt, _ b: CInt) throws(Failure) -> CInt
}
