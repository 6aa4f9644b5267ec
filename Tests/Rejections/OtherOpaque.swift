// A pointer leads to another structure. [parameter-type]
// says: call: the type of 'draw' in the header is not
import CaissonDescription

@COpaque("struct shape") public enum Shape {}
@COpaque("struct other") public enum Other {}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("draw") func call(_ shape: Pointer<Other>) throws(Failure)
}
