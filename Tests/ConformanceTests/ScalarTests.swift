internal import Caisson
internal import Fixtures
internal import Testing

/// Each scalar type in each place that a value can have, on every back end that runs C itself.
@Suite(.serialized) struct ScalarTests {
  static let cases: [ScalarCase] = [
    ScalarPlaces<CChar>.char.cases("char", [CChar.min, -1, 0, .max - 1], successor: { $0 + 1 }),
    ScalarPlaces<CSignedChar>.signedChar.cases("signed char", [CSignedChar.min, -1, .max - 1], successor: { $0 + 1 }),
    ScalarPlaces<CUnsignedChar>.unsignedChar.cases(
      "unsigned char", [CUnsignedChar.min, 200, .max - 1], successor: { $0 + 1 }),
    ScalarPlaces<CShort>.short.cases("short", [CShort.min, -1, .max - 1], successor: { $0 + 1 }),
    ScalarPlaces<CUnsignedShort>.unsignedShort.cases(
      "unsigned short", [CUnsignedShort.min, 40_000, .max - 1], successor: { $0 + 1 }),
    ScalarPlaces<CInt>.int.cases("int", [CInt.min, -1, .max - 1], successor: { $0 + 1 }),
    ScalarPlaces<CUnsignedInt>.unsignedInt.cases(
      "unsigned int", [CUnsignedInt.min, 3_000_000_000, .max - 1], successor: { $0 + 1 }),
    ScalarPlaces<CLong>.long.cases("long", [CLong.min, -1, .max - 1], successor: { $0 + 1 }),
    ScalarPlaces<CUnsignedLong>.unsignedLong.cases(
      "unsigned long", [CUnsignedLong.min, 1 << 63, .max - 1], successor: { $0 + 1 }),
    ScalarPlaces<CLongLong>.longLong.cases("long long", [CLongLong.min, -1, .max - 1], successor: { $0 + 1 }),
    ScalarPlaces<CUnsignedLongLong>.unsignedLongLong.cases(
      "unsigned long long", [CUnsignedLongLong.min, .max - 1], successor: { $0 + 1 }),
    ScalarPlaces<Int64>.int64.cases("int64_t", [Int64.min, -1, .max - 1], successor: { $0 + 1 }),
    ScalarPlaces<CSize>.size.cases("size_t", [CSize.min, .max - 1], successor: { $0 + 1 }),
    ScalarPlaces<Int128>.int128.cases("__int128", [Int128.min, -1, .max - 1], successor: { $0 + 1 }),
    ScalarPlaces<UInt128>.uInt128.cases("unsigned __int128", [UInt128.min, 1 << 64, .max - 1], successor: { $0 + 1 }),
    ScalarPlaces<Float>.float.cases("float", [Float(0), -1.5, 1e30, .infinity], successor: { $0 + 1 }),
    ScalarPlaces<Double>.double.cases("double", [Double(0), -1.5, 1e300, -.infinity], successor: { $0 + 1 }),
    ScalarPlaces<CLongDouble>.longDouble.cases(
      "long double", [CLongDouble(0), -1.5, CLongDouble(1) / 3, .infinity], successor: { $0 + 1 }),
    ScalarPlaces<Float16>.half.cases("_Float16", [Float16(0), -1.5, 1000, .infinity], successor: { $0 + 1 }),
    ScalarPlaces<CComplex<Float>>.complexFloat.cases(
      "float _Complex", [CComplex<Float>(1, -2), CComplex(0, 0.5)], successor: { CComplex($0.real + 1, $0.imaginary) }),
    ScalarPlaces<CComplex<Double>>.complexDouble.cases(
      "double _Complex", [CComplex<Double>(1, -2), CComplex(0, 0.5)], successor: { CComplex($0.real + 1, $0.imaginary) }
    ),
    ScalarPlaces<Bool>.bool.cases("_Bool", [true, false], successor: { !$0 }),
  ].flatMap(\.self)

  @Test(arguments: HostBackend.allCases)
  func everyTypeInEveryPlace(_ backend: HostBackend) throws {
    let library = try backend.scalars()
    for scalar in Self.cases { try scalar.run(library) }
  }
}
