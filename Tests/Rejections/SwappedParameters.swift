// The parameters are in another order. [parameter-type]
// says: call: the type of 'scale' in the header is not
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("scale") func call(_ b: Double, _ a: CInt) throws(Failure) -> CInt
}
