// A floating constant has another value. [constant-value]
// says: 'FRACTION' is not 2.25
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @CConstant("FRACTION", value: 2.25) var fraction: Double { get }
}
