// A variable has another type. [variable-type]
// says: the type of the variable 'counter_value' is not 'long'
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @CVariable("counter_value") var counter: Global<CLong> { get }
}
