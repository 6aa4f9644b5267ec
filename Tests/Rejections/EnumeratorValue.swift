// An enumerator has another value. [enumerator-value]
// says: Named.two: 'named_two' is not 3
import CaissonDescription

@CEnum("enum named", rawType: CUnsignedInt.self) public struct Named {
  @CEnumerator("named_two") public static let two = Named(rawValue: 3)
}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("name") func call(_ value: Named) throws(Failure)
}
