// What the compiler says of memory that the wrong function would free.
import CaissonDescription

@CStruct("struct shape") public struct Shape { public var corners: CInt }
@COpaque("struct canvas") public enum Canvas {}

@Bindings(headers: ["<shapes.h>"]) public protocol Shapes: ForeignLibrary {
  @C("new_shape") func newShape() throws(Failure) -> Pointer<Shape>
  @C("free_shape") func free(shape: Pointer<Shape>) throws(Failure)
  @C("new_canvas") func newCanvas() throws(Failure) -> Pointer<Canvas>
  @C("free_canvas", lifetimes: ["canvas": .released]) func free(canvas: Pointer<Canvas>) throws(Failure)
  @C("name_of", freedBy: "free_name") func name(_ shape: ConstBorrowed<Shape>) throws(Failure) -> String
}

func freedByAnotherFunction(_ shapes: some Shapes) throws {
  try shapes.free(canvas: shapes.newShape())  // error: cannot convert value of type 'CPointer<Shape, (some Shapes).Space>' to expected argument type 'CPointer<Canvas, (some Shapes).Space>'
}

func freedInCButOwned(_ shapes: some Shapes) throws {
  let shape = try shapes.allocate(Shape(corners: 3))
  try shapes.free(shape: shape.borrow)  // error: cannot convert value of type 'CBorrowed<Shape, (some Shapes).Space>' to expected argument type 'CPointer<Shape, (some Shapes).Space>'
}

func freedInCWhileConstant(_ shapes: some Shapes, _ shape: CPointer<CConst<Shape>, HostSpace>) throws {
  try shapes.free(shape: shape)  // error: cannot convert value of type 'CPointer<CConst<Shape>, HostSpace>' to expected argument type 'CPointer<Shape, (some Shapes).Space>'
}

func ownerOfWhatCMade(_ shapes: some Shapes) throws {
  let shape: COwned<Shape, HostLender> = try shapes.newShape()  // error: cannot convert value of type 'CPointer<Shape, (some Shapes).Space>' to specified type 'COwned<Shape, HostLender>'
  shape.free()
}

func addressOfAVariable(_ shapes: some Shapes) throws {
  var shape = Shape(corners: 3)
  _ = try shapes.name(&shape)  // error: cannot convert value of type 'Shape' to expected argument type 'CBorrowed<CConst<Shape>, (some Shapes).Space>'
}
