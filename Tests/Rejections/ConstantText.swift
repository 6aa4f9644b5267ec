// A string constant has other characters. [constant-value]
// says: 'GREETING' is not
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @CConstant("GREETING", value: "hallo") var greeting: String { get }
}
