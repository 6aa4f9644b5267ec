// The header has no such function. [missing-function]
// says: 'ad'
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("ad") func call(_ a: CInt, _ b: CInt) throws(Failure) -> CInt
}
