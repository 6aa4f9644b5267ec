// An enumeration is said to be unsigned, the header has a negative value. [enumeration-type]
// says: Sign: 'enum negative' is not as wide as 'unsigned int', or not as signed
import CaissonDescription

@CEnum("enum negative", rawType: CUnsignedInt.self) public struct Sign {}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("sign") func call() throws(Failure) -> Sign
}
