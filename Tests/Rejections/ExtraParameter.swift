// There is one parameter too many. [parameter-count]
// says: call: the type of 'run' in the header is not
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("run") func call(_ a: CInt) throws(Failure)
}
