// A parameter is long long, the header says int64_t, which is long here. [parameter-type]
// says: call: the type of 'exactly_64' in the header is not
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("exactly_64") func call(_ value: CLongLong) throws(Failure) -> Int64
}
