// The header has no prototype: any type would seem right. [no-prototype]
// says: call: 'old_style' has no prototype in the header
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("old_style") func call() throws(Failure) -> CInt
}
