// A parameter is int, the header says short. [parameter-type]
// says: call: the type of 'small' in the header is not
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("small") func call(_ value: CInt) throws(Failure) -> CShort
}
