// There is no constant of the name. [missing-constant]
// says: NO_SUCH_CONSTANT
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @CConstant("NO_SUCH_CONSTANT", value: 1) var none: CInt { get }
}
