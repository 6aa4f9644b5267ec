// What may be missing is static in the header. [inline-function]
// says: weak declaration
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("doubled") var call: Function<CInt, CInt>? { get }
}
