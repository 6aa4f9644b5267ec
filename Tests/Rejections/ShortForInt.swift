// A result is short, the header says int. [result-type]
// says: call: the type of 'add' in the header is not
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("add") func call(_ a: CInt, _ b: CInt) throws(Failure) -> CShort
}
