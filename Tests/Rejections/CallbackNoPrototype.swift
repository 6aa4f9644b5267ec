// The header has no prototype for the callback: any type would seem right. [no-prototype]
// says: call: the callback 'body' has no prototype in the header
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("old_callback") func call(_ body: Callback<CLong, Void>) throws(Failure)
}
