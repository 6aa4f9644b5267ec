// The target of a pointer is char, the header says signed char. [parameter-type]
// says: call: the type of 'signed_bytes' in the header is not
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("signed_bytes") func call(_ bytes: ConstPointer<CChar>) throws(Failure)
}
