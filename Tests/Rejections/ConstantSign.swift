// A constant is described as negative. [constant-value]
// says: 'MAGIC' is not -42
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @CConstant("MAGIC", value: -42) var magic: CInt { get }
}
