// A case of a closed enumeration has another value. [enumerator-value]
// says: Named.two: 'named_two' is not 3
import CaissonDescription

@CEnum("enum named") public enum Named: CUnsignedInt {
  @CEnumerator("named_one") case one = 1
  @CEnumerator("named_two") case two = 3
}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("name") func call(_ value: Named) throws(Failure)
}
