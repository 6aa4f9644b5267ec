import CaissonDescription

@Bindings(headers: ["\"case.h\""])
public protocol Variadics: ForeignLibrary {
  @C("sum", variadicAfter: "count") func sum(_ count: CInt, _ a: CInt, _ b: CInt) throws(Failure) -> CLong

  @C("print", variadicAfter: "format") func print(_ format: String, _ value: Double) throws(Failure) -> CInt
}
