// A complex number has other parts. [parameter-type, result-type]
// says: the type of 'plane' in the header is not 'float _Complex plane(float _Complex)'
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("plane") func call(_ value: CComplex<Float>) throws(Failure) -> CComplex<Float>
}
