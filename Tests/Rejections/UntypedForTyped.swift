// A pointer is untyped, the header says what it leads to. [parameter-type]
// says: call: the type of 'draw' in the header is not
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("draw") func call(_ shape: RawPointer) throws(Failure)
}
