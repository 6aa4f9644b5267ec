// The status has another type. [result-type]
// says: the type of 'status' in the header is not 'int status(void)'
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("status", status: CInt.self, failure: .nonzero) func call() throws
}
