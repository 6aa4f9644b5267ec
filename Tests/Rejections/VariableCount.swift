// An array has another number of elements. [variable-type]
// says: the type of the variable 'numbers' is not 'int [5]'
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @CVariable("numbers") var numbers: Global<[5 of CInt]> { get }
}
