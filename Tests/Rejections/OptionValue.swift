// An option has another bit. [enumerator-value]
// says: Options.magic: 'MAGIC' is not 43
import CaissonDescription

@COptionSet(rawType: CInt.self) public struct Options {
  @CEnumerator("MAGIC") public static let magic = Options(rawValue: 43)
}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("add") func call(_ a: Options, _ b: CInt) throws(Failure) -> CInt
}
