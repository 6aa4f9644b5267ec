// A result is int, the header says unsigned. [result-type]
// says: call: the type of 'add_unsigned' in the header is not
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("add_unsigned") func call(_ a: CUnsignedInt, _ b: CUnsignedInt) throws(Failure) -> CInt
}
