// A long double is described as double. [parameter-type, result-type]
// says: the type of 'wide_real' in the header is not 'double wide_real(double)'
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("wide_real") func call(_ value: Double) throws(Failure) -> Double
}
