// No header declares the variable. [missing-variable]
// says: no_such_variable
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @CVariable("no_such_variable") var value: Global<CInt> { get }
}
