// A function pointer is called with other types. [contradiction]
// says: calls a pointer to 'double (double)' as 'int (int)'
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C(calls: "f")
  func call(_ f: FunctionPointer<CDouble, CDouble>, _ x: CInt) throws(Failure) -> CInt
}
