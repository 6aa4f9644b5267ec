// A parameter is a pointer, the header says an integer. [parameter-type]
// says: call: the type of 'as_pointer' in the header is not
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("as_pointer") func call(_ value: RawPointer) throws(Failure) -> RawPointer?
}
