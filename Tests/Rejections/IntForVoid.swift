// There is a result, the header says void. [result-type]
// says: call: the type of 'run' in the header is not
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("run") func call() throws(Failure) -> CInt
}
