// A macro passes on a pointer to something else. [compiler]
// says: pointer
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C(macro: "MOVE") func call(_ point: Pointer<CDouble>) throws(Failure)
}
