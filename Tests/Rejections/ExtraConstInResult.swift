// The target of the result is const, the header says it is not. [result-type]
// says: call: the type of 'writable_name' in the header is not
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("writable_name") func call() throws(Failure) -> CString?
}
