// A parameter is int, the header says long. [parameter-type]
// says: call: the type of 'add_long' in the header is not
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("add_long") func call(_ a: CInt, _ b: CLong) throws(Failure) -> CLong
}
