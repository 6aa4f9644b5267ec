// A constant has another value. [constant-value]
// says: 'MAGIC' is not 41
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @CConstant("MAGIC", value: 41) var magic: CInt { get }
}
