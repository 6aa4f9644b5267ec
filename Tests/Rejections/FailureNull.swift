// A number is said to be a null pointer in failure. [contradiction]
// says: has 'failure: .null', which needs a pointer
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("add", status: CInt.self, failure: .null) func call(_ a: CInt, _ b: CInt) throws
}
