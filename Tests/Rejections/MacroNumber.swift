// A macro is said to be 0, the header says 1. [enumerator-value]
// says: Color.red: 'COLOR_RED' is not 0
import CaissonDescription

@CEnum public struct Color {
  @CEnumerator("COLOR_RED") public static let red = Color(rawValue: 0)
}

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("add") func add(_ a: Color, _ b: CInt) throws(Failure) -> CInt
}
