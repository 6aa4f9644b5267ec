// A variadic function names more parameters. [parameter-count]
// says: the type of 'print' in the header is not 'int print(const char *, int, ...)'
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("print", arguments: ["format", "value", .ellipsis, "other"])
  func call(_ format: String, _ value: CInt, _ other: CInt) throws(Failure) -> CInt
}
