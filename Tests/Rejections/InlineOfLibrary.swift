// What is said to be inline is a function of the library. [inline-function]
// says: is not an inline function in the header
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C(inline: "add") var call: Function<CInt, CInt, CInt>? { get }
}
