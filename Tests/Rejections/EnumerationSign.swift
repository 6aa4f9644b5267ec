// An enumeration is said to be signed, the header has no negative value. [enumeration-type]
// says: Color: 'enum color' is not as wide as 'int', or not as signed
import CaissonDescription

@CEnum("enum color", rawType: CInt.self) public struct Color {}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("current_color") func call() throws(Failure) -> Color
}
