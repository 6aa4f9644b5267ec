import CaissonDescription

@CStruct("struct small") public struct Small: Equatable {
  public var a: CSignedChar
  public var b: CShort
}

@CStruct("struct pair") public struct Pair: Equatable, Sendable {
  public var a: CInt
  public var b: CInt

  public static let failed = Pair(a: -1, b: -1)
}

@CStruct("struct mixed") public struct Mixed: Equatable {
  public var f: Float
  public var i: CInt
  public var d: Double
}

@CStruct("struct vector") public struct Vector: Equatable {
  public var x: Float
  public var y: Float
  public var z: Float
}

@CStruct("struct big") public struct Big: Equatable {
  public var a: CLong
  public var b: CLong
  public var c: CLong
  public var d: CLong
  public var e: CChar
}

@CStruct("struct nested") public struct Nested<Space: AddressSpace>: Equatable {
  public var pair: Pair
  public var vector: Vector
  public var name: CString?
}

@CStruct("struct arrays") public struct Arrays {
  public var values: [4 of CInt]
  public var name: [8 of CChar]
  public var grid: [2 of [3 of CShort]]
}

@CUnion("union number") public struct Number {
  public var i: CInt
  public var f: Float
  public var d: Double
  @CField("bytes") public var octets: [8 of CUnsignedChar]
}

@CStruct("struct tagged") public struct Tagged {
  public var kind: CInt
  public var number: Number
}

@CStruct("struct bits") public struct Bits: Equatable {
  @CField(bits: 3) public var a: CUnsignedInt
  @CField(bits: 5) public var b: CInt
  @CField(bits: 10) public var c: CUnsignedInt
  public var d: CSignedChar
  @CField(bits: 40) public var e: CUnsignedLongLong
  @CField(bits: 1) public var flag: Bool
  @CField("", bits: 2) var gap: CInt = 0
  @CField(bits: 2) public var f: CUnsignedInt
  @CField("", bits: 0) var end: CInt = 0
  @CField(bits: 7) public var g: CUnsignedInt
}

@CStruct("struct packed", packed: true) public struct Packed: Equatable {
  public var a: CChar
  public var b: CInt
  public var c: CShort
  @CField(bits: 5) public var d: CUnsignedInt
  @CField(bits: 30) public var e: CUnsignedInt
  public var f: Double
}

@CStruct("struct pack_two", pack: 2) public struct PackTwo: Equatable {
  public var a: CChar
  public var b: CInt
  public var c: Double
}

@CStruct("struct aligned", aligned: 16) public struct Aligned: Equatable {
  public var a: CInt
  @CField(aligned: 8) public var b: CChar
}

@CStruct public struct Halves {
  public var low: CShort
  public var high: CShort
}

@CUnion public struct Inside {
  public var i: CInt
  public var f: Float
  @CField("") public var halves: Halves
}

@CStruct("struct anonymous") public struct Anonymous {
  public var kind: CInt
  @CField("") public var inside: Inside
  public var tail: CInt
}

@CStruct("struct outer.position") public struct Position: Equatable {
  public var x: CInt
  public var y: CInt
}

@CStruct("struct outer") public struct Outer: Equatable, Sendable {
  public var position: Position
  public var z: CInt
}

@CStruct("struct node") public struct Node<Space: AddressSpace> {
  public var value: CInt
  public var next: Pointer<Node<Space>>?
}

@CStruct("struct flexible") public struct Flexible {
  public var count: CInt
  public var data: CFlexibleArray<CInt>
}

@CStruct("struct large") public struct Large {
  public var values: [10000 of CInt]
}

@CEnum("enum shade") public enum Shade: CInt {
  @CEnumerator("shade_dark") case dark = -5
  @CEnumerator("shade_light") case light = 7
}

@COptionSet("enum mask", rawType: CUnsignedInt.self) public struct Mask {
  @CEnumerator("mask_read") public static let read = Mask(rawValue: 1)
  @CEnumerator("mask_write") public static let write = Mask(rawValue: 2)
}

@CStruct("struct choices") public struct Choices: Equatable, Sendable {
  public var shade: Shade
  public var mask: Mask
  @CField("fixed", const: true) public var fixed: CInt
}

@CStruct("struct operations") public struct Operations<Space: AddressSpace> {
  public var apply: FunctionPointer<CInt, CInt, CInt>?
  public var done: FunctionPointer<Pointer<CInt>, Void>?
  public var choose: FunctionPointer<CInt, FunctionPointer<CInt, CInt, CInt>?>?
}

@CStruct("struct wide") public struct Wide: Equatable {
  public var integer: Int128
  public var real: Float80
  public var plane: CComplex<Float>
  public var half: Float16
}

/// A union whose alternatives are bit-fields: one byte, for it is packed.
@CUnion("union narrow", packed: true) public struct Narrow {
  @CField(bits: 4) public var x: CUnsignedInt
  @CField(bits: 7) public var y: CInt
}

/// Structures and unions by value and behind pointers.
@Bindings(headers: ["\"../../CLibrary/include/records.h\""])
public protocol RecordFixtures: ForeignLibrary {
  typealias Operation = FunctionPointer<CInt, CInt, CInt>

  @C("change_small") func change(_ r: Small) throws(Failure) -> Small
  @C("change_small_at") func change(_ r: inout Small) throws(Failure)
  @C("change_pair") func change(_ r: Pair) throws(Failure) -> Pair
  @C("change_pair_at") func change(_ r: inout Pair) throws(Failure)
  @C("change_mixed") func change(_ r: Mixed) throws(Failure) -> Mixed
  @C("change_mixed_at") func change(_ r: inout Mixed) throws(Failure)
  @C("change_vector") func change(_ r: Vector) throws(Failure) -> Vector
  @C("change_vector_at") func change(_ r: inout Vector) throws(Failure)
  @C("change_big") func change(_ r: Big) throws(Failure) -> Big
  @C("change_big_at") func change(_ r: inout Big) throws(Failure)
  @C("change_nested") func change(_ r: Nested<Space>) throws(Failure) -> Nested<Space>
  @C("change_nested_at") func change(_ r: inout Nested<Space>) throws(Failure)
  @C("change_arrays") func change(_ r: Arrays) throws(Failure) -> Arrays
  @C("change_arrays_at") func change(_ r: inout Arrays) throws(Failure)
  @C("change_number") func change(_ r: Number) throws(Failure) -> Number
  @C("change_number_at") func change(_ r: inout Number) throws(Failure)
  @C("change_tagged") func change(_ r: Tagged) throws(Failure) -> Tagged
  @C("change_tagged_at") func change(_ r: inout Tagged) throws(Failure)
  @C("change_bits") func change(_ r: Bits) throws(Failure) -> Bits
  @C("change_bits_at") func change(_ r: inout Bits) throws(Failure)
  @C("change_packed") func change(_ r: Packed) throws(Failure) -> Packed
  @C("change_packed_at") func change(_ r: inout Packed) throws(Failure)
  @C("change_pack_two") func change(_ r: PackTwo) throws(Failure) -> PackTwo
  @C("change_pack_two_at") func change(_ r: inout PackTwo) throws(Failure)
  @C("change_aligned") func change(_ r: Aligned) throws(Failure) -> Aligned
  @C("change_aligned_at") func change(_ r: inout Aligned) throws(Failure)
  @C("change_anonymous") func change(_ r: Anonymous) throws(Failure) -> Anonymous
  @C("change_anonymous_at") func change(_ r: inout Anonymous) throws(Failure)
  @C("change_outer") func change(_ r: Outer) throws(Failure) -> Outer
  @C("change_outer_at") func change(_ r: inout Outer) throws(Failure)
  @C("change_wide") func change(_ r: Wide) throws(Failure) -> Wide
  @C("change_wide_at") func change(_ r: inout Wide) throws(Failure)

  @C("change_narrow") func change(_ r: Narrow) throws(Failure) -> Narrow
  @C("change_narrow_at") func change(_ r: Pointer<Narrow>) throws(Failure)

  @C("make_list") func makeList(_ count: CInt) throws(Failure) -> Pointer<Node<Space>>?
  @C("sum_list") func sum(_ list: ConstPointer<Node<Space>>?) throws(Failure) -> CInt
  @C("free_list") func free(_ list: Pointer<Node<Space>>?) throws(Failure)
  @C("make_flexible") func makeFlexible(_ count: CInt) throws(Failure) -> Pointer<Flexible>?
  @C("free_flexible") func free(_ record: Pointer<Flexible>?) throws(Failure)
  @C("sum_large") func sum(_ r: Large) throws(Failure) -> CLong
  @C("fill_large") func fill(_ r: Pointer<Large>) throws(Failure)
  @C("make_large") func makeLarge(_ first: CInt) throws(Failure) -> Large

  @C("make_choices")
  func makeChoices(_ shade: Shade, _ mask: Mask, _ fixed: CInt) throws(Failure) -> Choices
  @C("change_shade") func change(_ shade: Shade) throws(Failure) -> Shade
  @C("invert_mask") func invert(_ mask: Mask) throws(Failure) -> Mask
  @C("wrong_shade") func wrongShade() throws -> Shade

  @CConstant("shade_light", value: Shade.light) var lightest: Shade { get }
  @CConstant("mask_write", value: Mask.write) var writing: Mask { get }

  @C("operations_table") func operations() throws(Failure) -> Pointer<Operations<Space>>
  @C("call_operation")
  func call(_ operation: Operation?, _ a: CInt, _ b: CInt) throws(Failure) -> CInt
  @C("choose_operation") func chooseOperation(_ which: CInt) throws(Failure) -> Operation?
  @C("choose_chooser")
  func chooseChooser() throws(Failure) -> FunctionPointer<CInt, FunctionPointer<CInt, CInt, CInt>?>
  @C(calls: "operation")
  func apply(_ operation: Operation, _ a: CInt, _ b: CInt) throws(Failure) -> CInt
  @C(calls: "done")
  func finish(_ done: FunctionPointer<Pointer<CInt>, Void>, _ calls: Pointer<CInt>) throws(Failure)
  @C(calls: "chooser")
  func choose(_ chooser: FunctionPointer<CInt, FunctionPointer<CInt, CInt, CInt>?>, _ which: CInt) throws(Failure)
    -> Operation?

  @C("map_pair")
  func map(_ body: Callback<Pair, CInt, Pair>, _ pair: Pair, _ factor: CInt) throws(Failure) -> Pair
  @C("map_pair", onError: ["body": Pair.failed])
  func mapThrowing(_ body: ThrowingCallback<Pair, CInt, Pair>, _ pair: Pair, _ factor: CInt) throws -> Pair
  @C("fold_vectors", arguments: ["body", "vectors", .count("vectors", CInt.self)])
  func fold(_ body: Callback<Double, Vector, Double>, _ vectors: [Vector]) throws(Failure) -> Double
  @C("map_big") func map(_ body: Callback<Big, Big>, _ big: Big) throws(Failure) -> Big
  @C("visit_tagged")
  func visit(_ body: Callback<Tagged, ConstPointer<Tagged>, Void>, _ tagged: Tagged) throws(Failure)

  @C("next_int128") func next(_ value: Int128) throws(Failure) -> Int128
  @C("next_uint128") func next(_ value: UInt128) throws(Failure) -> UInt128
  @C("next_long_double") func next(_ value: CLongDouble) throws(Failure) -> CLongDouble
  @C("next_float16") func next(_ value: Float16) throws(Failure) -> Float16
  @C("next_complex_float") func next(_ value: CComplex<Float>) throws(Failure) -> CComplex<Float>
  @C("next_complex_double") func next(_ value: CComplex<Double>) throws(Failure) -> CComplex<Double>
  @C("next_complex_long_double")
  func next(_ value: CComplex<CLongDouble>) throws(Failure) -> CComplex<CLongDouble>
  @C("map_int128")
  func map(_ body: Callback<Int128, CLongDouble, Int128>, _ value: Int128, _ other: CLongDouble) throws(Failure)
    -> Int128
}
