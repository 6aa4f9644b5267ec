// A result is float, the header says double. [result-type]
// says: call: the type of 'half' in the header is not
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("half") func call(_ value: Double) throws(Failure) -> Float
}
