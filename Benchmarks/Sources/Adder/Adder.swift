import CaissonDescription

@CStruct("struct adder_node") public struct Node<Space: AddressSpace> {
  public var value: CInt
  @CField(bits: 1) public var even: CUnsignedInt
  public var next: Pointer<Node<Space>>?
}

@CStruct("struct adder_vector") public struct Vector {
  public var x: Double
  public var y: Double
}

/// The functions whose calls are measured.
@Bindings(headers: ["\"../AdderLibrary/include/adder.h\""])
public protocol Adder: ForeignLibrary {
  typealias Body = Callback<CInt, Void>

  @C("adder_add")
  func add(_ a: CInt, _ b: CInt) throws(Failure) -> CInt

  @C("adder_list")
  func list(_ count: CInt) throws(Failure) -> Pointer<Node<Space>>

  @C("adder_move")
  func move(_ vector: Vector, _ by: Double) throws(Failure) -> Vector

  @C("adder_each_plain")
  func each(_ count: CInt, _ body: Body) throws(Failure)

  @C("adder_each", arguments: ["count", "body", .context("body", .first)])
  func each(_ count: CInt, _ body: (CInt) -> Void) throws(Failure)
}
