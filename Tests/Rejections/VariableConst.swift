// A constant variable is described as one that can be written. [variable-type]
// says: the type of the variable 'ratio_value' is not 'double'
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @CVariable("ratio_value") var ratio: Global<Double> { get }
}
