// The header says that it is a variable. [not-a-function]
// says: call: the type of 'counter' in the header is not
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("counter") func call() throws(Failure) -> CInt
}
