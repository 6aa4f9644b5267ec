// An enumeration is read as int, the header packs it into a byte. [enumeration-type]
// says: Tiny: 'enum tiny' is not as wide as 'int'
import CaissonDescription

@CEnum("enum tiny") public struct Tiny {}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("smallest") func call() throws(Failure) -> Tiny
}
