import CaissonDescription

@CUnion("union number")
public struct Number {
  public var integer: CLong
  public var real: Double
}

@CStruct("struct value")
public struct Value {
  public var kind: CInt
  public var number: Number
}

@Bindings(headers: ["\"case.h\""])
public protocol Unions: ForeignLibrary {
  @C("negate") func negate(_ number: Number) throws(Failure) -> Number

  @C("print_value") func print(_ value: ConstPointer<Value>) throws(Failure) -> CInt
}
