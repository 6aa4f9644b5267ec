import CaissonDescription

/// The functions whose calls are measured.
@Bindings(headers: ["\"../AdderLibrary/include/adder.h\""])
public protocol Adder: ForeignLibrary {
  typealias Body = Callback<Context, CInt, Void>

  @C("adder_add")
  func add(_ a: CInt, _ b: CInt) throws(Failure) -> CInt

  @C("adder_each")
  func each(_ count: CInt, _ body: Body, _ context: Context) throws(Failure)
}
