import CaissonDescription

@CStruct("struct box_char") public struct CharBox {
  public var before: CChar
  public var value: CChar
  public var after: CChar
}
@CStruct("struct box_schar") public struct SignedCharBox {
  public var before: CChar
  public var value: CSignedChar
  public var after: CChar
}
@CStruct("struct box_uchar") public struct UnsignedCharBox {
  public var before: CChar
  public var value: CUnsignedChar
  public var after: CChar
}
@CStruct("struct box_short") public struct ShortBox {
  public var before: CChar
  public var value: CShort
  public var after: CChar
}
@CStruct("struct box_ushort") public struct UnsignedShortBox {
  public var before: CChar
  public var value: CUnsignedShort
  public var after: CChar
}
@CStruct("struct box_int") public struct IntBox {
  public var before: CChar
  public var value: CInt
  public var after: CChar
}
@CStruct("struct box_uint") public struct UnsignedIntBox {
  public var before: CChar
  public var value: CUnsignedInt
  public var after: CChar
}
@CStruct("struct box_long") public struct LongBox {
  public var before: CChar
  public var value: CLong
  public var after: CChar
}
@CStruct("struct box_ulong") public struct UnsignedLongBox {
  public var before: CChar
  public var value: CUnsignedLong
  public var after: CChar
}
@CStruct("struct box_llong") public struct LongLongBox {
  public var before: CChar
  public var value: CLongLong
  public var after: CChar
}
@CStruct("struct box_ullong") public struct UnsignedLongLongBox {
  public var before: CChar
  public var value: CUnsignedLongLong
  public var after: CChar
}
@CStruct("struct box_int64") public struct Int64Box {
  public var before: CChar
  public var value: Int64
  public var after: CChar
}
@CStruct("struct box_size") public struct SizeBox {
  public var before: CChar
  public var value: CSize
  public var after: CChar
}
@CStruct("struct box_int128") public struct Int128Box {
  public var before: CChar
  public var value: Int128
  public var after: CChar
}
@CStruct("struct box_uint128") public struct UInt128Box {
  public var before: CChar
  public var value: UInt128
  public var after: CChar
}
@CStruct("struct box_float") public struct FloatBox {
  public var before: CChar
  public var value: Float
  public var after: CChar
}
@CStruct("struct box_double") public struct DoubleBox {
  public var before: CChar
  public var value: Double
  public var after: CChar
}
@CStruct("struct box_ldouble") public struct LongDoubleBox {
  public var before: CChar
  public var value: CLongDouble
  public var after: CChar
}
@CStruct("struct box_half") public struct HalfBox {
  public var before: CChar
  public var value: Float16
  public var after: CChar
}
@CStruct("struct box_cfloat") public struct ComplexFloatBox {
  public var before: CChar
  public var value: CComplex<Float>
  public var after: CChar
}
@CStruct("struct box_cdouble") public struct ComplexDoubleBox {
  public var before: CChar
  public var value: CComplex<Double>
  public var after: CChar
}
@CStruct("struct box_bool") public struct BoolBox {
  public var before: CChar
  public var value: Bool
  public var after: CChar
}

/// Each scalar type in each place that a value can have.
@Bindings(headers: ["\"../../CLibrary/include/scalars.h\""])
public protocol ScalarFixtures: ForeignLibrary {
  @C("same_char") func echoChar(_ value: CChar) throws(Failure) -> CChar
  @C("put_char", arguments: [.out("next"), "value"])
  func nextChar(_ value: CChar) throws(Failure) -> CChar
  @C("bump_char") func bumpChar(_ value: inout CChar) throws(Failure)
  @C("last_char", arguments: ["values", .count("values", CSize.self)])
  func lastChar(_ values: [CChar]) throws(Failure) -> CChar
  @C("call_char")
  func callChar(_ body: Callback<CChar, CChar>, _ value: CChar) throws(Failure) -> CChar
  @C("box_char") func boxChar(_ box: CharBox) throws(Failure) -> CharBox
  @CVariable("global_char") var globalChar: Global<CChar> { get }
  @C("variadic_char", arguments: ["ignored", .ellipsis, "value"])
  func variadicChar(_ ignored: CInt, _ value: CChar) throws(Failure) -> CChar
  @C("same_schar") func echoSignedChar(_ value: CSignedChar) throws(Failure) -> CSignedChar
  @C("put_schar", arguments: [.out("next"), "value"])
  func nextSignedChar(_ value: CSignedChar) throws(Failure) -> CSignedChar
  @C("bump_schar") func bumpSignedChar(_ value: inout CSignedChar) throws(Failure)
  @C("last_schar", arguments: ["values", .count("values", CSize.self)])
  func lastSignedChar(_ values: [CSignedChar]) throws(Failure) -> CSignedChar
  @C("call_schar")
  func callSignedChar(_ body: Callback<CSignedChar, CSignedChar>, _ value: CSignedChar) throws(Failure) -> CSignedChar
  @C("box_schar") func boxSignedChar(_ box: SignedCharBox) throws(Failure) -> SignedCharBox
  @CVariable("global_schar") var globalSignedChar: Global<CSignedChar> { get }
  @C("variadic_schar", arguments: ["ignored", .ellipsis, "value"])
  func variadicSignedChar(_ ignored: CInt, _ value: CSignedChar) throws(Failure) -> CSignedChar
  @C("same_uchar") func echoUnsignedChar(_ value: CUnsignedChar) throws(Failure) -> CUnsignedChar
  @C("put_uchar", arguments: [.out("next"), "value"])
  func nextUnsignedChar(_ value: CUnsignedChar) throws(Failure) -> CUnsignedChar
  @C("bump_uchar") func bumpUnsignedChar(_ value: inout CUnsignedChar) throws(Failure)
  @C("last_uchar", arguments: ["values", .count("values", CSize.self)])
  func lastUnsignedChar(_ values: [CUnsignedChar]) throws(Failure) -> CUnsignedChar
  @C("call_uchar")
  func callUnsignedChar(_ body: Callback<CUnsignedChar, CUnsignedChar>, _ value: CUnsignedChar) throws(Failure)
    -> CUnsignedChar
  @C("box_uchar") func boxUnsignedChar(_ box: UnsignedCharBox) throws(Failure) -> UnsignedCharBox
  @CVariable("global_uchar") var globalUnsignedChar: Global<CUnsignedChar> { get }
  @C("variadic_uchar", arguments: ["ignored", .ellipsis, "value"])
  func variadicUnsignedChar(_ ignored: CInt, _ value: CUnsignedChar) throws(Failure) -> CUnsignedChar
  @C("same_short") func echoShort(_ value: CShort) throws(Failure) -> CShort
  @C("put_short", arguments: [.out("next"), "value"])
  func nextShort(_ value: CShort) throws(Failure) -> CShort
  @C("bump_short") func bumpShort(_ value: inout CShort) throws(Failure)
  @C("last_short", arguments: ["values", .count("values", CSize.self)])
  func lastShort(_ values: [CShort]) throws(Failure) -> CShort
  @C("call_short")
  func callShort(_ body: Callback<CShort, CShort>, _ value: CShort) throws(Failure) -> CShort
  @C("box_short") func boxShort(_ box: ShortBox) throws(Failure) -> ShortBox
  @CVariable("global_short") var globalShort: Global<CShort> { get }
  @C("variadic_short", arguments: ["ignored", .ellipsis, "value"])
  func variadicShort(_ ignored: CInt, _ value: CShort) throws(Failure) -> CShort
  @C("same_ushort")
  func echoUnsignedShort(_ value: CUnsignedShort) throws(Failure) -> CUnsignedShort
  @C("put_ushort", arguments: [.out("next"), "value"])
  func nextUnsignedShort(_ value: CUnsignedShort) throws(Failure) -> CUnsignedShort
  @C("bump_ushort") func bumpUnsignedShort(_ value: inout CUnsignedShort) throws(Failure)
  @C("last_ushort", arguments: ["values", .count("values", CSize.self)])
  func lastUnsignedShort(_ values: [CUnsignedShort]) throws(Failure) -> CUnsignedShort
  @C("call_ushort")
  func callUnsignedShort(_ body: Callback<CUnsignedShort, CUnsignedShort>, _ value: CUnsignedShort) throws(Failure)
    -> CUnsignedShort
  @C("box_ushort")
  func boxUnsignedShort(_ box: UnsignedShortBox) throws(Failure) -> UnsignedShortBox
  @CVariable("global_ushort") var globalUnsignedShort: Global<CUnsignedShort> { get }
  @C("variadic_ushort", arguments: ["ignored", .ellipsis, "value"])
  func variadicUnsignedShort(_ ignored: CInt, _ value: CUnsignedShort) throws(Failure) -> CUnsignedShort
  @C("same_int") func echoInt(_ value: CInt) throws(Failure) -> CInt
  @C("put_int", arguments: [.out("next"), "value"])
  func nextInt(_ value: CInt) throws(Failure) -> CInt
  @C("bump_int") func bumpInt(_ value: inout CInt) throws(Failure)
  @C("last_int", arguments: ["values", .count("values", CSize.self)])
  func lastInt(_ values: [CInt]) throws(Failure) -> CInt
  @C("call_int") func callInt(_ body: Callback<CInt, CInt>, _ value: CInt) throws(Failure) -> CInt
  @C("box_int") func boxInt(_ box: IntBox) throws(Failure) -> IntBox
  @CVariable("global_int") var globalInt: Global<CInt> { get }
  @C("variadic_int", arguments: ["ignored", .ellipsis, "value"])
  func variadicInt(_ ignored: CInt, _ value: CInt) throws(Failure) -> CInt
  @C("same_uint") func echoUnsignedInt(_ value: CUnsignedInt) throws(Failure) -> CUnsignedInt
  @C("put_uint", arguments: [.out("next"), "value"])
  func nextUnsignedInt(_ value: CUnsignedInt) throws(Failure) -> CUnsignedInt
  @C("bump_uint") func bumpUnsignedInt(_ value: inout CUnsignedInt) throws(Failure)
  @C("last_uint", arguments: ["values", .count("values", CSize.self)])
  func lastUnsignedInt(_ values: [CUnsignedInt]) throws(Failure) -> CUnsignedInt
  @C("call_uint")
  func callUnsignedInt(_ body: Callback<CUnsignedInt, CUnsignedInt>, _ value: CUnsignedInt) throws(Failure)
    -> CUnsignedInt
  @C("box_uint") func boxUnsignedInt(_ box: UnsignedIntBox) throws(Failure) -> UnsignedIntBox
  @CVariable("global_uint") var globalUnsignedInt: Global<CUnsignedInt> { get }
  @C("variadic_uint", arguments: ["ignored", .ellipsis, "value"])
  func variadicUnsignedInt(_ ignored: CInt, _ value: CUnsignedInt) throws(Failure) -> CUnsignedInt
  @C("same_long") func echoLong(_ value: CLong) throws(Failure) -> CLong
  @C("put_long", arguments: [.out("next"), "value"])
  func nextLong(_ value: CLong) throws(Failure) -> CLong
  @C("bump_long") func bumpLong(_ value: inout CLong) throws(Failure)
  @C("last_long", arguments: ["values", .count("values", CSize.self)])
  func lastLong(_ values: [CLong]) throws(Failure) -> CLong
  @C("call_long")
  func callLong(_ body: Callback<CLong, CLong>, _ value: CLong) throws(Failure) -> CLong
  @C("box_long") func boxLong(_ box: LongBox) throws(Failure) -> LongBox
  @CVariable("global_long") var globalLong: Global<CLong> { get }
  @C("variadic_long", arguments: ["ignored", .ellipsis, "value"])
  func variadicLong(_ ignored: CInt, _ value: CLong) throws(Failure) -> CLong
  @C("same_ulong") func echoUnsignedLong(_ value: CUnsignedLong) throws(Failure) -> CUnsignedLong
  @C("put_ulong", arguments: [.out("next"), "value"])
  func nextUnsignedLong(_ value: CUnsignedLong) throws(Failure) -> CUnsignedLong
  @C("bump_ulong") func bumpUnsignedLong(_ value: inout CUnsignedLong) throws(Failure)
  @C("last_ulong", arguments: ["values", .count("values", CSize.self)])
  func lastUnsignedLong(_ values: [CUnsignedLong]) throws(Failure) -> CUnsignedLong
  @C("call_ulong")
  func callUnsignedLong(_ body: Callback<CUnsignedLong, CUnsignedLong>, _ value: CUnsignedLong) throws(Failure)
    -> CUnsignedLong
  @C("box_ulong") func boxUnsignedLong(_ box: UnsignedLongBox) throws(Failure) -> UnsignedLongBox
  @CVariable("global_ulong") var globalUnsignedLong: Global<CUnsignedLong> { get }
  @C("variadic_ulong", arguments: ["ignored", .ellipsis, "value"])
  func variadicUnsignedLong(_ ignored: CInt, _ value: CUnsignedLong) throws(Failure) -> CUnsignedLong
  @C("same_llong") func echoLongLong(_ value: CLongLong) throws(Failure) -> CLongLong
  @C("put_llong", arguments: [.out("next"), "value"])
  func nextLongLong(_ value: CLongLong) throws(Failure) -> CLongLong
  @C("bump_llong") func bumpLongLong(_ value: inout CLongLong) throws(Failure)
  @C("last_llong", arguments: ["values", .count("values", CSize.self)])
  func lastLongLong(_ values: [CLongLong]) throws(Failure) -> CLongLong
  @C("call_llong")
  func callLongLong(_ body: Callback<CLongLong, CLongLong>, _ value: CLongLong) throws(Failure) -> CLongLong
  @C("box_llong") func boxLongLong(_ box: LongLongBox) throws(Failure) -> LongLongBox
  @CVariable("global_llong") var globalLongLong: Global<CLongLong> { get }
  @C("variadic_llong", arguments: ["ignored", .ellipsis, "value"])
  func variadicLongLong(_ ignored: CInt, _ value: CLongLong) throws(Failure) -> CLongLong
  @C("same_ullong")
  func echoUnsignedLongLong(_ value: CUnsignedLongLong) throws(Failure) -> CUnsignedLongLong
  @C("put_ullong", arguments: [.out("next"), "value"])
  func nextUnsignedLongLong(_ value: CUnsignedLongLong) throws(Failure) -> CUnsignedLongLong
  @C("bump_ullong") func bumpUnsignedLongLong(_ value: inout CUnsignedLongLong) throws(Failure)
  @C("last_ullong", arguments: ["values", .count("values", CSize.self)])
  func lastUnsignedLongLong(_ values: [CUnsignedLongLong]) throws(Failure) -> CUnsignedLongLong
  @C("call_ullong")
  func callUnsignedLongLong(_ body: Callback<CUnsignedLongLong, CUnsignedLongLong>, _ value: CUnsignedLongLong)
    throws(Failure) -> CUnsignedLongLong
  @C("box_ullong")
  func boxUnsignedLongLong(_ box: UnsignedLongLongBox) throws(Failure) -> UnsignedLongLongBox
  @CVariable("global_ullong") var globalUnsignedLongLong: Global<CUnsignedLongLong> { get }
  @C("variadic_ullong", arguments: ["ignored", .ellipsis, "value"])
  func variadicUnsignedLongLong(_ ignored: CInt, _ value: CUnsignedLongLong) throws(Failure) -> CUnsignedLongLong
  @C("same_int64") func echoInt64(_ value: Int64) throws(Failure) -> Int64
  @C("put_int64", arguments: [.out("next"), "value"])
  func nextInt64(_ value: Int64) throws(Failure) -> Int64
  @C("bump_int64") func bumpInt64(_ value: inout Int64) throws(Failure)
  @C("last_int64", arguments: ["values", .count("values", CSize.self)])
  func lastInt64(_ values: [Int64]) throws(Failure) -> Int64
  @C("call_int64")
  func callInt64(_ body: Callback<Int64, Int64>, _ value: Int64) throws(Failure) -> Int64
  @C("box_int64") func boxInt64(_ box: Int64Box) throws(Failure) -> Int64Box
  @CVariable("global_int64") var globalInt64: Global<Int64> { get }
  @C("variadic_int64", arguments: ["ignored", .ellipsis, "value"])
  func variadicInt64(_ ignored: CInt, _ value: Int64) throws(Failure) -> Int64
  @C("same_size") func echoSize(_ value: CSize) throws(Failure) -> CSize
  @C("put_size", arguments: [.out("next"), "value"])
  func nextSize(_ value: CSize) throws(Failure) -> CSize
  @C("bump_size") func bumpSize(_ value: inout CSize) throws(Failure)
  @C("last_size", arguments: ["values", .count("values", CSize.self)])
  func lastSize(_ values: [CSize]) throws(Failure) -> CSize
  @C("call_size")
  func callSize(_ body: Callback<CSize, CSize>, _ value: CSize) throws(Failure) -> CSize
  @C("box_size") func boxSize(_ box: SizeBox) throws(Failure) -> SizeBox
  @CVariable("global_size") var globalSize: Global<CSize> { get }
  @C("variadic_size", arguments: ["ignored", .ellipsis, "value"])
  func variadicSize(_ ignored: CInt, _ value: CSize) throws(Failure) -> CSize
  @C("same_int128") func echoInt128(_ value: Int128) throws(Failure) -> Int128
  @C("put_int128", arguments: [.out("next"), "value"])
  func nextInt128(_ value: Int128) throws(Failure) -> Int128
  @C("bump_int128") func bumpInt128(_ value: inout Int128) throws(Failure)
  @C("last_int128", arguments: ["values", .count("values", CSize.self)])
  func lastInt128(_ values: [Int128]) throws(Failure) -> Int128
  @C("call_int128")
  func callInt128(_ body: Callback<Int128, Int128>, _ value: Int128) throws(Failure) -> Int128
  @C("box_int128") func boxInt128(_ box: Int128Box) throws(Failure) -> Int128Box
  @CVariable("global_int128") var globalInt128: Global<Int128> { get }
  @C("variadic_int128", arguments: ["ignored", .ellipsis, "value"])
  func variadicInt128(_ ignored: CInt, _ value: Int128) throws(Failure) -> Int128
  @C("same_uint128") func echoUInt128(_ value: UInt128) throws(Failure) -> UInt128
  @C("put_uint128", arguments: [.out("next"), "value"])
  func nextUInt128(_ value: UInt128) throws(Failure) -> UInt128
  @C("bump_uint128") func bumpUInt128(_ value: inout UInt128) throws(Failure)
  @C("last_uint128", arguments: ["values", .count("values", CSize.self)])
  func lastUInt128(_ values: [UInt128]) throws(Failure) -> UInt128
  @C("call_uint128")
  func callUInt128(_ body: Callback<UInt128, UInt128>, _ value: UInt128) throws(Failure) -> UInt128
  @C("box_uint128") func boxUInt128(_ box: UInt128Box) throws(Failure) -> UInt128Box
  @CVariable("global_uint128") var globalUInt128: Global<UInt128> { get }
  @C("variadic_uint128", arguments: ["ignored", .ellipsis, "value"])
  func variadicUInt128(_ ignored: CInt, _ value: UInt128) throws(Failure) -> UInt128
  @C("same_float") func echoFloat(_ value: Float) throws(Failure) -> Float
  @C("put_float", arguments: [.out("next"), "value"])
  func nextFloat(_ value: Float) throws(Failure) -> Float
  @C("bump_float") func bumpFloat(_ value: inout Float) throws(Failure)
  @C("last_float", arguments: ["values", .count("values", CSize.self)])
  func lastFloat(_ values: [Float]) throws(Failure) -> Float
  @C("call_float")
  func callFloat(_ body: Callback<Float, Float>, _ value: Float) throws(Failure) -> Float
  @C("box_float") func boxFloat(_ box: FloatBox) throws(Failure) -> FloatBox
  @CVariable("global_float") var globalFloat: Global<Float> { get }
  @C("variadic_float", arguments: ["ignored", .ellipsis, "value"])
  func variadicFloat(_ ignored: CInt, _ value: Float) throws(Failure) -> Float
  @C("same_double") func echoDouble(_ value: Double) throws(Failure) -> Double
  @C("put_double", arguments: [.out("next"), "value"])
  func nextDouble(_ value: Double) throws(Failure) -> Double
  @C("bump_double") func bumpDouble(_ value: inout Double) throws(Failure)
  @C("last_double", arguments: ["values", .count("values", CSize.self)])
  func lastDouble(_ values: [Double]) throws(Failure) -> Double
  @C("call_double")
  func callDouble(_ body: Callback<Double, Double>, _ value: Double) throws(Failure) -> Double
  @C("box_double") func boxDouble(_ box: DoubleBox) throws(Failure) -> DoubleBox
  @CVariable("global_double") var globalDouble: Global<Double> { get }
  @C("variadic_double", arguments: ["ignored", .ellipsis, "value"])
  func variadicDouble(_ ignored: CInt, _ value: Double) throws(Failure) -> Double
  @C("same_ldouble") func echoLongDouble(_ value: CLongDouble) throws(Failure) -> CLongDouble
  @C("put_ldouble", arguments: [.out("next"), "value"])
  func nextLongDouble(_ value: CLongDouble) throws(Failure) -> CLongDouble
  @C("bump_ldouble") func bumpLongDouble(_ value: inout CLongDouble) throws(Failure)
  @C("last_ldouble", arguments: ["values", .count("values", CSize.self)])
  func lastLongDouble(_ values: [CLongDouble]) throws(Failure) -> CLongDouble
  @C("call_ldouble")
  func callLongDouble(_ body: Callback<CLongDouble, CLongDouble>, _ value: CLongDouble) throws(Failure) -> CLongDouble
  @C("box_ldouble") func boxLongDouble(_ box: LongDoubleBox) throws(Failure) -> LongDoubleBox
  @CVariable("global_ldouble") var globalLongDouble: Global<CLongDouble> { get }
  @C("variadic_ldouble", arguments: ["ignored", .ellipsis, "value"])
  func variadicLongDouble(_ ignored: CInt, _ value: CLongDouble) throws(Failure) -> CLongDouble
  @C("same_half") func echoHalf(_ value: Float16) throws(Failure) -> Float16
  @C("put_half", arguments: [.out("next"), "value"])
  func nextHalf(_ value: Float16) throws(Failure) -> Float16
  @C("bump_half") func bumpHalf(_ value: inout Float16) throws(Failure)
  @C("last_half", arguments: ["values", .count("values", CSize.self)])
  func lastHalf(_ values: [Float16]) throws(Failure) -> Float16
  @C("call_half")
  func callHalf(_ body: Callback<Float16, Float16>, _ value: Float16) throws(Failure) -> Float16
  @C("box_half") func boxHalf(_ box: HalfBox) throws(Failure) -> HalfBox
  @CVariable("global_half") var globalHalf: Global<Float16> { get }
  @C("variadic_half", arguments: ["ignored", .ellipsis, "value"])
  func variadicHalf(_ ignored: CInt, _ value: Float16) throws(Failure) -> Float16
  @C("same_cfloat")
  func echoComplexFloat(_ value: CComplex<Float>) throws(Failure) -> CComplex<Float>
  @C("put_cfloat", arguments: [.out("next"), "value"])
  func nextComplexFloat(_ value: CComplex<Float>) throws(Failure) -> CComplex<
    Float
  >
  @C("bump_cfloat") func bumpComplexFloat(_ value: inout CComplex<Float>) throws(Failure)
  @C("last_cfloat", arguments: ["values", .count("values", CSize.self)])
  func lastComplexFloat(_ values: [CComplex<Float>]) throws(Failure) -> CComplex<Float>
  @C("call_cfloat")
  func callComplexFloat(_ body: Callback<CComplex<Float>, CComplex<Float>>, _ value: CComplex<Float>) throws(Failure)
    -> CComplex<Float>
  @C("box_cfloat") func boxComplexFloat(_ box: ComplexFloatBox) throws(Failure) -> ComplexFloatBox
  @CVariable("global_cfloat") var globalComplexFloat: Global<CComplex<Float>> { get }
  @C("variadic_cfloat", arguments: ["ignored", .ellipsis, "value"])
  func variadicComplexFloat(_ ignored: CInt, _ value: CComplex<Float>) throws(Failure) -> CComplex<Float>
  @C("same_cdouble")
  func echoComplexDouble(_ value: CComplex<Double>) throws(Failure) -> CComplex<Double>
  @C("put_cdouble", arguments: [.out("next"), "value"])
  func nextComplexDouble(_ value: CComplex<Double>) throws(Failure) -> CComplex<
    Double
  >
  @C("bump_cdouble") func bumpComplexDouble(_ value: inout CComplex<Double>) throws(Failure)
  @C("last_cdouble", arguments: ["values", .count("values", CSize.self)])
  func lastComplexDouble(_ values: [CComplex<Double>]) throws(Failure) -> CComplex<Double>
  @C("call_cdouble")
  func callComplexDouble(_ body: Callback<CComplex<Double>, CComplex<Double>>, _ value: CComplex<Double>)
    throws(Failure) -> CComplex<Double>
  @C("box_cdouble")
  func boxComplexDouble(_ box: ComplexDoubleBox) throws(Failure) -> ComplexDoubleBox
  @CVariable("global_cdouble") var globalComplexDouble: Global<CComplex<Double>> { get }
  @C("variadic_cdouble", arguments: ["ignored", .ellipsis, "value"])
  func variadicComplexDouble(_ ignored: CInt, _ value: CComplex<Double>) throws(Failure) -> CComplex<Double>
  @C("same_bool") func echoBool(_ value: Bool) throws(Failure) -> Bool
  @C("put_bool", arguments: [.out("next"), "value"])
  func nextBool(_ value: Bool) throws(Failure) -> Bool
  @C("bump_bool") func bumpBool(_ value: inout Bool) throws(Failure)
  @C("last_bool", arguments: ["values", .count("values", CSize.self)])
  func lastBool(_ values: [Bool]) throws(Failure) -> Bool
  @C("call_bool") func callBool(_ body: Callback<Bool, Bool>, _ value: Bool) throws(Failure) -> Bool
  @C("box_bool") func boxBool(_ box: BoolBox) throws(Failure) -> BoolBox
  @CVariable("global_bool") var globalBool: Global<Bool> { get }
  @C("variadic_bool", arguments: ["ignored", .ellipsis, "value"])
  func variadicBool(_ ignored: CInt, _ value: Bool) throws(Failure) -> Bool
}
