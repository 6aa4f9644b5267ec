import CaissonDescription

@Bindings(headers: ["\"case.h\""])
public protocol Variadics: ForeignLibrary {
  @C("sum", arguments: ["count", .ellipsis, "a", "b"])
  func sum(_ count: CInt, _ a: CInt, _ b: CInt) throws(Failure) -> CLong

  @C("print", arguments: ["format", .ellipsis, "value"])
  func print(_ format: String, _ value: Double) throws(Failure) -> CInt
}
