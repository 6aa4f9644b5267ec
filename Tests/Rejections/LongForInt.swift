// A parameter is long, the header says int. [parameter-type]
// says: call: the type of 'add' in the header is not
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("add") func call(_ a: CLong, _ b: CInt) throws(Failure) -> CInt
}
