import CaissonDescription

@CEnum("enum color", rawType: CUnsignedInt.self)
public struct Color {
  @CEnumerator("RED") public static let red = Color(rawValue: 0)
  @CEnumerator("GREEN") public static let green = Color(rawValue: 4)
}

@CEnum("enum side")
public enum Side: CUnsignedInt {
  @CEnumerator("LEFT") case left
  @CEnumerator("RIGHT") case right
}

@COptionSet(rawType: CInt.self)
public struct Mode {
  @CEnumerator("MODE_READ") public static let read = Mode(rawValue: 1)
  @CEnumerator("MODE_WRITE") public static let write = Mode(rawValue: 2)
}

@Bindings(headers: ["\"case.h\""])
public protocol Enumerations: ForeignLibrary {
  @C("turn") func turn(_ side: Side, _ color: Color) throws(Failure) -> Side

  @C("open_mode") func open(_ mode: Mode) throws(Failure) -> CInt
}
