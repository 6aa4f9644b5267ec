import CaissonDescription

@CEnum
public struct Option {
  public static let depth = Option(rawValue: 7)
}

@Bindings(headers: ["\"case.h\""])
public protocol Arguments: ForeignLibrary {
  @C(
    "multiply",
    arguments: [
      "a", "b", .count(["a", "b"], CSize.self), .constant(3, CInt.self), .null(const: CChar.self), .out("sum"),
    ], status: CInt.self, failure: .otherThan(1))
  func multiply(_ a: [CInt], _ b: Span<CInt>) throws -> CInt

  @C("call_both", arguments: ["first", "second", "value", .context(["first", "second"], .last)])
  func call(_ first: (CInt) -> CInt, then second: (CInt) -> CInt, with value: CInt) throws(Failure) -> CInt

  @C("set_option", arguments: [.constant(Option.depth, Option.self), .ellipsis, "depth"])
  func setDepth(_ depth: CInt) throws(Failure) -> CInt

  /// C takes the base first.
  @C("power", arguments: ["base", "exponent"])
  func power(_ exponent: Double, of base: Double) throws(Failure) -> Double
}
