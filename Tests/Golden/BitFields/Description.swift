import CaissonDescription

@CStruct("struct point")
public struct Point<Space: AddressSpace> {
  public var x: CInt
  public var y: Double
  public var name: CString?
}

@CStruct("struct date")
public struct Date {
  @CField(bits: 5) public var day: CUnsignedInt
  @CField(bits: 4) public var month: CUnsignedInt
  @CField(bits: 23) public var year: CInt
}

@Bindings(headers: ["\"case.h\""])
public protocol BitFields: ForeignLibrary {
  @C("tomorrow") func tomorrow(_ date: Date) throws(Failure) -> Date

  @C("distance")
  func distance(_ a: ConstPointer<Point<Space>>, _ b: ConstPointer<Point<Space>>) throws(Failure) -> Double
}
