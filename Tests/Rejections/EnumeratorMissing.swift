// There is no enumerator of the name. [missing-enumerator]
// says: named_three
import CaissonDescription

@CEnum("enum named", rawType: CUnsignedInt.self) public struct Named {
  @CEnumerator("named_three") public static let three = Named(rawValue: 3)
}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("name") func call(_ value: Named) throws(Failure)
}
