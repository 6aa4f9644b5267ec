// The result is another enumeration. [result-type]
// says: call: the type of 'current_color' in the header is not
import CaissonDescription

@CEnum("enum size_class") public struct SizeClass {}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("current_color") func call() throws(Failure) -> SizeClass
}
