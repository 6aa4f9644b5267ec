// What C writes stands elsewhere. [parameter-type]
// says: the type of 'divide' in the header is not 'int divide(int, int *, int)'
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("divide", arguments: ["a", .out("quotient"), "b"])
  func call(_ a: CInt, _ b: CInt) throws(Failure) -> (status: CInt, quotient: CInt)
}
