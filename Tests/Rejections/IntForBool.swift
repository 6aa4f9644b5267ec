// A parameter is int, the header says bool. [parameter-type]
// says: call: the type of 'is_set' in the header is not
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("is_set") func call(_ flag: CInt) throws(Failure) -> Bool
}
