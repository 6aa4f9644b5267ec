// A result is an integer, the header says a pointer. [result-type]
// says: call: the type of 'as_pointer' in the header is not
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("as_pointer") func call(_ value: UInt) throws(Failure) -> UInt
}
