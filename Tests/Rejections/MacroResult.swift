// A macro gives a number that the result cannot hold. [compiler]
// says: conver
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C(macro: "TWICE") func call(_ value: CInt) throws(Failure) -> CInt
}
