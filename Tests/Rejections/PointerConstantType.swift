// A constant is said to be a pointer to anything, the header says to what. [compiler]
// says: noShape: 'NO_SHAPE' is not (void *)-1
import CaissonDescription

@COpaque("struct shape") public enum Shape {}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @CConstant("NO_SHAPE", value: -1) var noShape: RawPointer { get }
}
