// A pointer leads to a structure, the header says to a pointer to it. [parameter-type]
// says: call: the type of 'list' in the header is not
import CaissonDescription

@COpaque("struct shape") public enum Shape {}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("list") func call(_ shapes: Pointer<Shape>) throws(Failure)
}
