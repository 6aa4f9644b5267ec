// A macro passes on a pointer to something else. [compiler]
// says: pointer
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("MOVE", macro: true) func call(_ point: Pointer<CDouble>) throws(Failure)
}
