// A parameter is double, the header says float. [parameter-type]
// says: call: the type of 'half_float' in the header is not
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("half_float") func call(_ value: Double) throws(Failure) -> Float
}
