// A constant pointer is said to be -2, the header says -1. [compiler]
// says: noShape: 'NO_SHAPE' is not (struct shape *)-2
import CaissonDescription

@COpaque("struct shape") public enum Shape {}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @CConstant("NO_SHAPE", value: -2) var noShape: Pointer<Shape> { get }
}
