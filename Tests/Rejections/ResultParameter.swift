// What C writes has another type. [parameter-type]
// says: the type of 'divide' in the header is not 'int divide(int, int, long *)'
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("divide", arguments: ["a", "b", .out("quotient")])
  func call(_ a: CInt, _ b: CInt) throws(Failure) -> (status: CInt, quotient: CLong)
}
