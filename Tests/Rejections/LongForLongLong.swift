// A parameter is long, the header says long long: as wide here, not everywhere. [parameter-type]
// says: call: the type of 'wide' in the header is not
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("wide") func call(_ value: CLong) throws(Failure) -> CLongLong
}
