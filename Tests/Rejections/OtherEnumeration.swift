// A parameter is another enumeration. [parameter-type]
// says: call: the type of 'paint' in the header is not
import CaissonDescription

@CEnum("enum size_class") public struct SizeClass {}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("paint") func call(_ color: SizeClass) throws(Failure) -> CInt
}
