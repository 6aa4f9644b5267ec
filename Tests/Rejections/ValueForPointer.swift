// A structure is described as passed by value. [parameter-type]
// says: the type of 'array' in the header is not
import CaissonDescription

@CStruct("struct arrays") public struct Record {
  public var values: [4 of CInt]
  public var grid: [2 of [3 of CShort]]
}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("array") func call(_ record: Record) throws(Failure)
}
