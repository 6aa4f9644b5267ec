// The target of a pointer is char, the header says unsigned char. [parameter-type]
// says: call: the type of 'bytes' in the header is not
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("bytes") func call(_ bytes: ConstPointer<CChar>) throws(Failure)
}
