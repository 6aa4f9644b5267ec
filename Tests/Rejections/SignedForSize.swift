// A parameter is signed, the header says size_t. [parameter-type]
// says: call: the type of 'size_of' in the header is not
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("size_of") func call(_ count: CLong) throws(Failure) -> CSize
}
