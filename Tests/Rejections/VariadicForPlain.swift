// A plain function is described as variadic. [variadic, parameter-count]
// says: the type of 'add' in the header is not 'int add(int, ...)'
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("add", arguments: ["a", .ellipsis, "b"])
  func call(_ a: CInt, _ b: CInt) throws(Failure) -> CInt
}
